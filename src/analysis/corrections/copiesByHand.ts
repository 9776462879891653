import { addToList } from "../../base/collections";
import { forEachInSteps, mapInSteps, type Steps } from "../../base/steps";
import { spanLength, spansOverlap, toSpan, type Span } from "../../base/span";
import type { CopyPair, FoundPassage, Place } from "../model/folder";
import type { Copies } from "../passages/findCopies";
import { withoutPairs, type WordedArticle } from "./copiesLeft";
import type { NotACopy } from "./copyCorrection";
import { findNames, toNameWords } from "./nameInWords";
import type { ScopedCorrections, UnusedCorrection } from "./scoped";

/** Copied passages as the reader lets them stand. */
export interface CopiesByHand {
  readonly copies: Copies;
  /** Corrections that reject nothing. */
  readonly unused: readonly UnusedCorrection[];
}

/** Whether any copies are rejected at all: else nothing needs to be looked for. */
export function rejectsCopies(scopes: readonly ScopedCorrections[]): boolean {
  return scopes.some(({ corrections }) => corrections.some(({ kind }) => kind === "notACopy"));
}

/**
 * Takes out the copies that the reader has rejected. A rejected passage is called by its words as one
 * of its articles writes them; a place is meant when it is (nearly) those words, so that neither
 * what is edited around it nor a longer passage that holds it goes with it. In pieces.
 */
export function* rejectCopies(
  copies: Copies,
  articles: readonly WordedArticle[],
  scopes: readonly ScopedCorrections[],
): Steps<CopiesByHand> {
  const rejections = scopes.flatMap((scope) =>
    scope.corrections.flatMap((said) => (said.kind === "notACopy" ? { scope, said } : [])),
  );
  if (rejections.length === 0) return { copies, unused: [] };
  const called = yield* locate(rejections, articles, copies.copies);
  const rejected = new Set<CopyPair>();
  const used = new Set<Rejection>();
  yield* forEachInSteps(copies.copies, (pair) => {
    const rejection = rejectionOf(pair, called);
    if (!rejection) return;
    used.add(rejection);
    rejected.add(pair);
  });
  for (const pair of wholePassages(copies.copies, rejected, called)) rejected.add(pair);
  const left = withoutPairs(copies, rejected, articles);
  yield;
  const passages = yield* mapInSteps(left.passages, (passage) => withApart(passage, called, used));
  const unused = rejections
    .filter((rejection) => !used.has(rejection))
    .map(({ scope, said }) => ({ scope, correction: said, reason: reasonFor(said) }));
  return { copies: { ...left, passages }, unused };
}

interface Rejection {
  readonly scope: ScopedCorrections;
  readonly said: NotACopy;
}

/** Words of a rejection as an article has them. */
interface CalledWords {
  readonly rejection: Rejection;
  readonly span: Span;
}

/** Where the words of rejections stand, by article. */
type CalledPlaces = ReadonlyMap<string, readonly CalledWords[]>;

/** Only articles that have copies are looked through, each for what is said of it. */
function* locate(
  rejections: readonly Rejection[],
  articles: readonly WordedArticle[],
  copies: readonly CopyPair[],
): Steps<CalledPlaces> {
  const copied = new Set(copies.flatMap(({ a, b }) => [a.article, b.article]));
  const called = new Map(rejections.map((one) => [one, toNameWords(one.said.words)]));
  const places = new Map<string, CalledWords[]>();
  for (const { id, words } of articles) {
    yield;
    const own = copied.has(id) ? rejections.filter((rejection) => isIn(rejection, id)) : [];
    const names = own.map((rejection) => called.get(rejection) ?? []);
    for (const { name, first, end } of findNames(words, names)) {
      const rejection = own[name];
      if (!rejection) continue;
      const span = toSpan(words.starts[first] ?? 0, words.ends[end - 1] ?? 0);
      addToList(places, id, { rejection, span });
    }
  }
  return places;
}

function isIn({ scope, said }: Rejection, article: string): boolean {
  const path = scope.pathOf(article);
  return path !== undefined && (said.article ?? path) === path;
}

function rejectionOf({ a, b }: CopyPair, called: CalledPlaces): Rejection | undefined {
  return rejectionAt(a, b, called) ?? rejectionAt(b, a, called);
}

function rejectionAt(here: Place, there: Place, called: CalledPlaces): Rejection | undefined {
  const at = called.get(here.article)?.find(({ rejection: { scope, said }, span }) => {
    if (!isMeant(here.span, span, said)) return false;
    const path = scope.pathOf(there.article);
    return said.of === undefined || (path !== undefined && said.of.includes(path));
  });
  return at?.rejection;
}

/** A place is meant by words that share this much of the longer of both with it. */
const leastShared = 0.6;

function isMeant(place: Span, words: Span, { words: written }: NotACopy): boolean {
  if (!spansOverlap(place, words)) return false;
  const end = written.endsWith("…") ? Math.max(words.end, place.end) : words.end;
  const whole = toSpan(words.start, end);
  const shared = Math.min(place.end, whole.end) - Math.max(place.start, whole.start);
  return shared >= leastShared * Math.max(spanLength(place), spanLength(whole));
}

/** Where a passage is rejected without naming an article, the pairs of its other wordings go, too. */
function wholePassages(
  copies: readonly CopyPair[],
  rejected: ReadonlySet<CopyPair>,
  called: CalledPlaces,
): readonly CopyPair[] {
  const whole = new Set<string>();
  for (const pair of rejected) {
    const said = rejectionOf(pair, called)?.said;
    if (said && said.article === undefined && said.of === undefined) whole.add(pair.passage);
  }
  return copies.filter(({ passage }) => whole.has(passage));
}

/** Two places that a third one keeps in one passage, or that never were compared, are told apart. */
function withApart(
  passage: FoundPassage,
  called: CalledPlaces,
  used: Set<Rejection>,
): FoundPassage {
  const apart = passage.places.flatMap((here) =>
    (called.get(here.article) ?? []).flatMap(({ rejection, span }) => {
      const { scope, said } = rejection;
      if (said.of === undefined || !isMeant(here.span, span, said)) return [];
      return passage.places.flatMap(({ article }): (readonly [string, string])[] => {
        const path = scope.pathOf(article);
        if (path === undefined || !said.of?.includes(path)) return [];
        used.add(rejection);
        return [[here.article, article]];
      });
    }),
  );
  return apart.length === 0 ? passage : { ...passage, apart };
}

function reasonFor({ article, of }: NotACopy): string {
  const where = article === undefined ? "in the folder" : `of ${article}`;
  const others = of === undefined ? "" : ` shared with ${of.join(", ")}`;
  return `No passage ${where}${others} has these words any more.`;
}
