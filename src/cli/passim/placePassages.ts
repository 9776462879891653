import { readFileSync } from "node:fs";
import type { ImportedArticle, ImportedPlace } from "../../analysis/index";
import { compareText } from "../../base/compare";
import { decodeText } from "../../base/decodeText";
import { hashText } from "../../base/hash";
import type { NumberedPlace, PassimPassages } from "./passimPassages";
import { placeFinder } from "./placeFinder";

/** What passim has found, as places in the articles as they are now. */
export interface PlacedPassages {
  readonly articles: ReadonlyMap<string, ImportedArticle>;
  readonly passages: readonly (readonly ImportedPlace[])[];
  /** Places whose words are not those that passim has read. */
  readonly lost: number;
  /** Articles that have such places. */
  readonly lostIn: readonly string[];
}

/** Reads each article that passim tells of, once, and finds the places in its text. */
export function placePassages(
  { places }: PassimPassages,
  fileOf: ReadonlyMap<string, string>,
): PlacedPassages {
  const articles = new Map<string, ImportedArticle>();
  const passages = new Map<number, ImportedPlace[]>();
  const lostIn: string[] = [];
  let lost = 0;
  for (const [path, numbered] of [...places].sort(([a], [b]) => compareText(a, b))) {
    const text = readText(fileOf.get(path) ?? "");
    const missed = text === null ? numbered.length : placeIn(text, path, numbered, passages);
    if (missed > 0) lostIn.push(path);
    lost += missed;
    if (text !== null) articles.set(path, { length: text.length, hash: hashText(text) });
  }
  const sorted = sortedPassages(passages.values());
  const used = new Set(sorted.flat().map(({ path }) => path));
  const kept = new Map([...articles].filter(([path]) => used.has(path)));
  return { articles: kept, passages: sorted, lost, lostIn };
}

/** How many of the places are not there. */
function placeIn(
  text: string,
  path: string,
  numbered: readonly NumberedPlace[],
  passages: Map<number, ImportedPlace[]>,
): number {
  const find = placeFinder(text);
  let missed = 0;
  for (const { place, passage } of numbered) {
    const span = find(place);
    if (span === null) {
      missed++;
      continue;
    }
    const own = passages.get(passage) ?? [];
    own.push({ path, ...span });
    passages.set(passage, own);
  }
  return missed;
}

function readText(file: string): string | null {
  try {
    const decoded = decodeText(readFileSync(file));
    return decoded.ok ? decoded.text : null;
  } catch {
    // Told with those whose words have changed.
    return null;
  }
}

/** Each passage once, with at least two places of this folder. */
function sortedPassages(
  passages: Iterable<readonly ImportedPlace[]>,
): readonly (readonly ImportedPlace[])[] {
  const byKey = new Map<string, readonly ImportedPlace[]>();
  for (const places of passages) {
    const own = new Map(places.map((place) => [JSON.stringify(place), place]));
    const sorted = [...own.values()].sort(comparePlaces);
    if (sorted.length > 1) byKey.set(JSON.stringify(sorted), sorted);
  }
  return [...byKey.values()].sort(comparePassages);
}

function comparePlaces(a: ImportedPlace, b: ImportedPlace): number {
  return compareText(a.path, b.path) || a.start - b.start || a.end - b.end;
}

function comparePassages(a: readonly ImportedPlace[], b: readonly ImportedPlace[]): number {
  for (let at = 0; ; at++) {
    const [x, y] = [a[at], b[at]];
    if (!x || !y) return a.length - b.length;
    const order = comparePlaces(x, y);
    if (order !== 0) return order;
  }
}
