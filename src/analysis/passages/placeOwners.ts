import { addToList } from "../../base/collections";
import { spanLength, type Span } from "../../base/span";
import type { Place } from "../model/folder";

/** Two ranges of an article are one place when they share this much of the longer. */
const leastOverlap = 0.6;

/** Whether two ranges of one article are the same place. */
export function isSamePlace(x: Span, y: Span): boolean {
  const shared = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return shared >= leastOverlap * Math.max(spanLength(x), spanLength(y));
}

interface Placed<Owner> {
  readonly span: Span;
  readonly owner: Owner;
  /** Counts the places of an article. */
  readonly order: number;
}

/** To whom places belong; looking one up costs the same in an article with thousands of them. */
export class PlaceOwners<Owner> {
  readonly #articles = new Map<string, PlacesOfArticle<Owner>>();

  put({ article, span }: Place, owner: Owner): void {
    const places = this.#articles.get(article) ?? new PlacesOfArticle<Owner>();
    this.#articles.set(article, places);
    places.put(span, owner);
  }

  /** Whose place it is; where several would do, who came first. */
  ownerOf({ article, span }: Place): Owner | undefined {
    return this.#articles.get(article)?.ownerOf(span);
  }
}

/** So few places are looked through faster than any index. */
const mostListed = 16;

/**
 * The places of one article, from some number on in cells by their length and start: of places that
 * are not the same only a few have room in one cell.
 */
class PlacesOfArticle<Owner> {
  readonly #placed: Placed<Owner>[] = [];
  #cells: Map<number, Placed<Owner>[]> | null = null;

  put(span: Span, owner: Owner): void {
    const placed = { span, owner, order: this.#placed.length };
    this.#placed.push(placed);
    if (this.#cells) addToList(this.#cells, cellOf(span), placed);
    else if (this.#placed.length > mostListed) {
      this.#cells = new Map();
      for (const each of this.#placed) addToList(this.#cells, cellOf(each.span), each);
    }
  }

  ownerOf(span: Span): Owner | undefined {
    if (this.#cells) return firstIn(this.#cells, span)?.owner;
    return this.#placed.find((placed) => isSamePlace(placed.span, span))?.owner;
  }
}

function firstIn<Owner>(
  cells: ReadonlyMap<number, readonly Placed<Owner>[]>,
  span: Span,
): Placed<Owner> | undefined {
  let first: Placed<Owner> | undefined;
  // The same place is at most 1 / leastOverlap times as long: of the same octave or the next.
  for (let octave = octaveOf(span) - 1; octave <= octaveOf(span) + 1; octave++) {
    const reach = (1 - leastOverlap) * Math.max(spanLength(span), 2 ** (octave + 1));
    const last = columnAt(octave, span.start + reach);
    for (let column = columnAt(octave, span.start - reach); column <= last; column++) {
      for (const placed of cells.get(cellKey(octave, column)) ?? []) {
        const isFirst = first === undefined || placed.order < first.order;
        if (isFirst && isSamePlace(placed.span, span)) first = placed;
      }
    }
  }
  return first;
}

function cellOf(span: Span): number {
  const octave = octaveOf(span);
  return cellKey(octave, columnAt(octave, span.start));
}

/** The power of two that a place is as long as, or up to twice as long. */
function octaveOf(span: Span): number {
  return Math.floor(Math.log2(Math.max(1, spanLength(span))));
}

function columnAt(octave: number, offset: number): number {
  return Math.max(0, Math.floor(offset / 2 ** octave));
}

/** No more octaves than a number of 32 bits has. */
const octaves = 32;

function cellKey(octave: number, column: number): number {
  return column * octaves + octave;
}
