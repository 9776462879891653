const seedEndings = [".seed", ".txt", ".md"];

/** One line for `--help`. */
export const seedNamesHelp =
  "in folders, names that end in .seed, .seed.txt, .txt or .md; a file named in the call is read " +
  "whatever its ending. Folders that begin with a dot, node_modules and symbolic links are left out.";

/** Whether a file found in a folder is an article; upper and lower case are one. */
export function isSeedName(name: string): boolean {
  const folded = name.toLowerCase();
  return !name.startsWith(".") && seedEndings.some((ending) => folded.endsWith(ending));
}

/** Folders that hold no articles: `.git`, `.seeds`, `node_modules`. */
export function isLeftOutFolder(name: string): boolean {
  return name.startsWith(".") || name === "node_modules";
}
