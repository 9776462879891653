import { addToList } from "../../base/collections";
import { compareText } from "../../base/compare";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { wholeArticle } from "../find/wholeCopies";

/** An article of a group with those that are held in it nearly whole. */
export interface FoldedArticle {
  readonly uri: string;
  readonly copies: readonly string[];
}

/**
 * Folds copies into the article that holds them, so that one text is one row: `000 · also as 001`.
 * Where two hold each other, the earlier one by path stays.
 * @param uris articles of one group: what stands elsewhere holds none of them.
 */
export function foldCopies(
  folder: FolderSnapshot,
  uris: readonly string[],
): readonly FoldedArticle[] {
  const holders = findHolders(folder, uris);
  if (holders.size === 0) return uris.map((uri) => ({ uri, copies: [] }));
  const copies = new Map<string, string[]>();
  const isFolded = new Set<string>();
  for (const uri of holders.keys()) {
    const root = rootOf(holders, uri);
    if (root === uri) continue;
    isFolded.add(uri);
    addToList(copies, root, uri);
  }
  return uris
    .filter((uri) => !isFolded.has(uri))
    .map((uri) => ({ uri, copies: copies.get(uri) ?? [] }));
}

/** For each article that others of the group hold the earliest of these, in the order of the group. */
function findHolders(folder: FolderSnapshot, uris: readonly string[]): ReadonlyMap<string, string> {
  const { holders, stories } = holdingIn(folder);
  const held = uris.filter((uri) => holders.has(uri) || stories.has(uri));
  // Most groups hold no copies, and there may be thousands of groups.
  if (held.length === 0) return new Map();
  const found = new Map<string, string>();
  const among = new Set(uris);
  for (const uri of held) {
    const own = holders.get(uri)?.find((other) => among.has(other)) ?? uri;
    const told = stories.get(uri)?.find((other) => among.has(other)) ?? uri;
    const [holder = uri] = [own, told].filter((other) => other !== uri).sort(compareText);
    if (holder !== uri) found.set(uri, holder);
  }
  return found;
}

/** Which articles hold others. */
interface Holding {
  /** For each held article those that hold it, sorted. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
  /** For each article that readers have joined with others all of these and itself, sorted. */
  readonly stories: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<FolderSnapshot, Holding>();

/** Made once per state of the folder. */
function holdingIn(folder: FolderSnapshot): Holding {
  const made = known.get(folder) ?? listHolders(folder);
  known.set(folder, made);
  return made;
}

function listHolders({ findings }: FolderSnapshot): Holding {
  const holders = new Map<string, string[]>();
  for (const { a, b, ofA, ofB } of findings.overlaps) {
    if (ofB >= wholeArticle && ofB >= ofA) addToList(holders, b, a);
    else if (ofA >= wholeArticle) addToList(holders, a, b);
  }
  for (const list of holders.values()) list.sort(compareText);
  const stories = findings.stories.flatMap(({ articles }) =>
    articles.map((uri) => [uri, articles] as const),
  );
  return { holders, stories: new Map(stories) };
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
