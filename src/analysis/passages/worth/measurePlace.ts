import { countBefore } from "../../../base/binarySearch";
import type { Span } from "../../../base/span";
import type { ArticleFacts } from "../../model/facts";
import type { WordTable } from "../../model/words";
import type { Quotation } from "../../model/quotation";
import { WordTrait } from "./listTraits";
import { wordsOfPage } from "./pagePhrases";

/** Shares of a place of a passage, 0 to 1. */
export interface PlaceShares {
  /** Of the article's own words. */
  readonly ofArticle: number;
  /** Of its words those that stand in sentences of which it holds (nearly) all. */
  readonly inSentences: number;
  /** Of its characters those within quotation marks. */
  readonly quoted: number;
  /** Of its characters those of names. */
  readonly named: number;
  /** Of its words those with a capital that opens no sentence. */
  readonly capitals: number;
  /** Of its words those run together with the next. */
  readonly glued: number;
  /** Of all its words those in lines of the page around the article. */
  readonly furniture: number;
  /** Of its own words those in phrases that pages are made of. */
  readonly page: number;
}

/** What one place of a passage shows. */
export interface PlaceEvidence extends PlaceShares {
  /** The words of the place, `[first, end)` in the article's table of words. */
  readonly first: number;
  readonly end: number;
  /** Whether (nearly) no words of the article stand before it, or after it. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Counts what can be seen at one place of a shared passage. */
export function measurePlace(span: Span, facts: ArticleFacts): PlaceEvidence {
  const { words, wordTraits, quotations, mentions } = facts;
  const { first, end } = wordsIn(words, span);
  const size = Math.max(1, end - first);
  const length = Math.max(1, span.end - span.start);
  return {
    first,
    end,
    ofArticle: words.count === 0 ? 0 : (end - first) / words.count,
    inSentences: wordsInSentences(wordTraits, first, end) / size,
    quoted: lengthCovered(quotations, span, ({ outer }) => outer, isInMarks) / length,
    named: lengthCovered(mentions, span, (mention) => mention.span) / length,
    furniture: shareOfFurniture(facts, span),
    page: wordsOfPage(words, first, end) / size,
    ...shareTraits(wordTraits, first, end),
    opens: first <= mostWordsOutside,
    closes: words.count - end <= mostWordsOutside,
  };
}

function wordsIn(
  { count, starts, ends }: WordTable,
  span: Span,
): { readonly first: number; readonly end: number } {
  return {
    first: countBefore(count, (word) => (ends[word] ?? 0) <= span.start),
    end: countBefore(count, (word) => (starts[word] ?? 0) < span.end),
  };
}

function shareOfFurniture({ words, furnitureWords }: ArticleFacts, span: Span): number {
  const own = wordsIn(words, span);
  const furniture = wordsIn(furnitureWords, span);
  const size = furniture.end - furniture.first;
  return size === 0 ? 0 : size / (size + own.end - own.first);
}

/** Reported speech has no marks. */
function isInMarks({ kind }: Quotation): boolean {
  return kind !== "reported";
}

/** So few words may stand between a place and the edge of its article. */
const mostWordsOutside = 12;

function shareTraits(
  traits: Uint8Array,
  first: number,
  end: number,
): Pick<PlaceEvidence, "capitals" | "glued"> {
  let capitals = 0;
  let glued = 0;
  for (let word = first; word < end; word++) {
    const trait = traits[word] ?? 0;
    if (trait & WordTrait.capital && !(trait & WordTrait.opensSentence)) capitals++;
    if (trait & WordTrait.glued) glued++;
  }
  const size = Math.max(1, end - first);
  return { capitals: capitals / size, glued: glued / size };
}

/** A sentence counts as held when so much of it is. */
const heldSentence = 0.75;
/** Nobody looks further for the edge of a sentence: endless ones are none. */
const longestSentence = 80;

function wordsInSentences(traits: Uint8Array, first: number, end: number): number {
  let held = 0;
  for (let at = openingOf(traits, first); at < end;) {
    const next = nextOpening(traits, at);
    const inside = Math.min(next, end) - Math.max(at, first);
    if (inside >= heldSentence * (next - at)) held += inside;
    at = next;
  }
  return held;
}

function openingOf(traits: Uint8Array, word: number): number {
  for (let at = word; at >= 0 && word - at <= longestSentence; at--) {
    if ((traits[at] ?? 0) & WordTrait.opensSentence) return at;
  }
  return Math.max(0, word - longestSentence);
}

function nextOpening(traits: Uint8Array, word: number): number {
  for (let at = word + 1; at < traits.length && at - word <= longestSentence; at++) {
    if ((traits[at] ?? 0) & WordTrait.opensSentence) return at;
  }
  return Math.min(traits.length, word + longestSentence + 1);
}

/** An item that begins before a span may reach into it; so many of them are looked at. */
const mostReachingIn = 8;

/** Characters of a span that those items cover that count; items are sorted by their start. */
function lengthCovered<Item>(
  items: readonly Item[],
  span: Span,
  spanOf: (item: Item) => Span,
  counts: (item: Item) => boolean = () => true,
): number {
  const isBefore = (at: number): boolean => {
    const item = items[at];
    return item !== undefined && spanOf(item).start < span.start;
  };
  const first = countBefore(items.length, isBefore);
  let covered = 0;
  let upTo = span.start;
  for (let at = Math.max(0, first - mostReachingIn); at < items.length; at++) {
    const item = items[at];
    if (!item || spanOf(item).start >= span.end) break;
    if (!counts(item)) continue;
    const from = Math.max(spanOf(item).start, upTo);
    upTo = Math.max(upTo, Math.min(spanOf(item).end, span.end));
    covered += Math.max(0, upTo - from);
  }
  return covered;
}
