/** One sentence for each error of the file system that a reader can do something about. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "The file is gone: it was deleted or renamed while the folder was read.",
  EACCES: "There is no permission to read it.",
  EPERM: "There is no permission to read it.",
  ELOOP: "It is a symbolic link that leads in a circle.",
  EIO: "The disk could not read it.",
};

/**
 * Why a file or folder could not be read, in one sentence.
 * @param problem what the file system threw.
 * @param missing what to say when there is nothing of that name.
 */
export function reasonOf(problem: unknown, missing = reasons["ENOENT"]): string {
  const code = codeOf(problem);
  if (code === "ENOENT" || code === "ENOTDIR") return missing ?? code;
  return reasons[code] ?? `It could not be read (${code}).`;
}

function codeOf(problem: unknown): string {
  if (problem instanceof Error && "code" in problem) return String(problem.code);
  return String(problem);
}
