/** Globs for editors that ask the server what to watch; the names are checked once more here. */
export const seedFileGlobs = ["**/*.seed", "**/*.txt"] as const;

/** Names of collected articles: a number, sixteen hexadecimal digits. */
const collectedArticle = /^\d{1,9}_[0-9a-f]{16}\.txt$/i;

/** Whether a file is a seed file by its name alone. */
export function isSeedFileName(name: string): boolean {
  const lower = name.toLowerCase();
  return lower.endsWith(".seed") || lower.endsWith(".seed.txt") || collectedArticle.test(name);
}

/**
 * What a file is called in lists: `000` for `000_68b340b87c91cb70.txt`, else its name without the
 * endings that all seed files share.
 */
export function shortFileName(name: string): string {
  if (collectedArticle.test(name)) return name.slice(0, name.indexOf("_"));
  return name.replace(/(?:\.seed)?(?:\.txt)?$/i, "") || name;
}
