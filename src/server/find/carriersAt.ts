import type { CopyPair, Place } from "../../analysis/index";
import { spanLength, spansOverlap, type Span } from "../../base/span";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { CopySide } from "../index/copySides";
import type { ReadArticle } from "../store/readArticle";

/** Another place that carries the passage at a place. */
export interface Carrier {
  readonly here: Place;
  readonly there: Place;
  /** How the two were compared; null where each was compared with a third one only. */
  readonly pair: CopyPair | null;
  readonly passage: string;
}

/**
 * All other places of what stands at an offset: those compared with it, the best first, then the
 * others of the same passages by path.
 */
export function carriersAt(
  folder: FolderSnapshot,
  article: ReadArticle,
  offset: number,
): readonly Carrier[] {
  const sides = folder.copiesAt(article, offset);
  const known: KnownSpans = new Map();
  const compared = sides.flatMap(({ here, there, pair }) => {
    if (isKnown(known, there)) return [];
    return [{ here, there, pair, passage: pair.passage }];
  });
  for (const { here } of sides) isKnown(known, here);
  return [...compared, ...onesPerPassage(sides).flatMap((side) => others(folder, side, known))];
}

/** The places of a side's passage that are not known yet. */
function others(
  folder: FolderSnapshot,
  { here, pair: { passage } }: CopySide,
  known: KnownSpans,
): readonly Carrier[] {
  const { places = [], apart = [] } = folder.passage(passage) ?? {};
  return places.flatMap((there) => {
    const isApart = apart.some(
      (pair) => pair.includes(here.article) && pair.includes(there.article),
    );
    // Places of the same article at another spot are others, too; the one asked about is none.
    const isHere = there.article === here.article && spansOverlap(there.span, here.span);
    if (isHere || isApart || isKnown(known, there)) return [];
    return [{ here, there, pair: null, passage }];
  });
}

function onesPerPassage(sides: readonly CopySide[]): readonly CopySide[] {
  const first = new Map<string, CopySide>();
  for (const side of sides) {
    if (!first.has(side.pair.passage)) first.set(side.pair.passage, side);
  }
  return [...first.values()];
}

/** What was seen of each article. */
type KnownSpans = Map<string, Span[]>;

/**
 * Whether a place was seen before; it is from now on. Pairs give one place other ends, and a passage
 * the ends of its longest pair: most of the shorter one is enough.
 */
function isKnown(known: KnownSpans, { article, span }: Place): boolean {
  const seen = known.get(article) ?? [];
  const was = seen.some((one) => isMostly(one, span));
  seen.push(span);
  known.set(article, seen);
  return was;
}

function isMostly(x: Span, y: Span): boolean {
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return 2 * shared > Math.min(spanLength(x), spanLength(y));
}
