import type { FolderSnapshot } from "../index/folderSnapshot";
import { wholeArticle } from "../find/wholeCopies";

/** An article of a theme with those that are held in it nearly whole. */
export interface FoldedArticle {
  readonly uri: string;
  readonly copies: readonly string[];
}

/**
 * Folds copies into the article that holds them, so that one text is one row: `000 · also as 001`.
 * Where two hold each other, the earlier one by path stays.
 */
export function foldCopies(
  folder: FolderSnapshot,
  uris: readonly string[],
): readonly FoldedArticle[] {
  const holders = findHolders(folder, new Set(uris));
  const copies = new Map<string, string[]>(uris.map((uri) => [uri, []]));
  for (const uri of uris) {
    const root = rootOf(holders, uri);
    if (root !== uri) copies.get(root)?.push(uri);
  }
  return uris
    .filter((uri) => rootOf(holders, uri) === uri)
    .map((uri) => ({ uri, copies: copies.get(uri) ?? [] }));
}

/** For each held article the one that holds it. */
function findHolders(
  folder: FolderSnapshot,
  among: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const holders = new Map<string, string>();
  for (const { a, b, ofA, ofB } of folder.findings.overlaps) {
    if (!among.has(a) || !among.has(b)) continue;
    if (ofB >= wholeArticle && ofB >= ofA) setEarliest(holders, b, a);
    else if (ofA >= wholeArticle) setEarliest(holders, a, b);
  }
  for (const { articles } of folder.findings.stories) {
    const [first, ...others] = articles.filter((uri) => among.has(uri));
    if (first === undefined) continue;
    for (const other of others) setEarliest(holders, other, first);
  }
  return holders;
}

function setEarliest(holders: Map<string, string>, held: string, holder: string): void {
  const known = holders.get(held);
  if (known === undefined || holder < known) holders.set(held, holder);
}

/** Follows holders to one that nobody holds; a ring of holders ends at its earliest member. */
function rootOf(holders: ReadonlyMap<string, string>, uri: string): string {
  const seen = new Set<string>();
  for (let at = uri; ;) {
    const holder = holders.get(at);
    if (holder === undefined) return at;
    if (seen.has(at)) return [...seen].sort()[0] ?? at;
    seen.add(at);
    at = holder;
  }
}
