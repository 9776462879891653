import { runSteps, type Steps } from "../../../base/steps";
import {
  ignoredWords,
  isOwnTheme,
  nothingByHand,
  saysOfThemes,
  themesByHand,
} from "../../corrections/themesByHand";
import { collapseCopies } from "../collapseCopies";
import { describeThemesInSteps } from "../describeThemes";
import { applyHand } from "./applyHand";
import { callableThemes, withNames } from "./namedPlan";
import { dissolveThemes } from "./dissolveThemes";
import { hasIgnored, ignoreTerms } from "./ignoreTerms";
import { isOutgrown } from "./isOutgrown";
import { markByHand } from "./markByHand";
import { forgetOwnThemes, lastingThemes } from "./ownThemes";
import { placeArticles } from "./placeArticles";
import { planAnew } from "./planAnew";
import { planFromKept } from "./planFromKept";
import { toKept } from "./toKept";
import { unplaced, type ThemePlan } from "./themePlan";
import { treeOfPlan } from "./treeOfPlan";
import type { ScopedCorrections, UnusedCorrection } from "../../corrections/scoped";
import type { ThemesByHand } from "../../corrections/themesByHand";
import type { Overlap, Theme } from "../../model/folder";
import type { TermPool } from "../poolTerms";
import type { Unit } from "../themeTree";
import type { KeptThemes } from "./keptThemes";

export interface SettleInput {
  readonly pool: TermPool;
  /** Own words of each article of the pool. */
  readonly wordCounts: readonly number[];
  readonly overlaps: readonly Overlap[];
  readonly scopes: readonly ScopedCorrections[];
  /** What was kept of the themes before; null for a folder that is grouped for the first time. */
  readonly kept: KeptThemes | null;
}

/** The themes of a folder, with what is to be kept of them. */
export interface SettledThemes {
  readonly themes: readonly Theme[];
  /** Kept and given back, it leads to the same themes for the same articles. */
  readonly kept: KeptThemes;
  /** Whether the folder was grouped as a whole, rather than kept as it was. */
  readonly groupedAnew: boolean;
  /** Corrections of themes that match nothing. */
  readonly unused: readonly UnusedCorrection[];
}

/**
 * The themes of a folder. Articles stay in the theme in which they were kept; new ones join the
 * nearest theme and move nobody else, until so many have come that the folder is grouped anew. What
 * the reader has said comes on top of that.
 */
export function settleThemes(input: SettleInput): SettledThemes {
  return runSteps(settleThemesInSteps(input));
}

/** The same in pieces. */
export function* settleThemesInSteps(input: SettleInput): Steps<SettledThemes> {
  const { pool: heard, kept, scopes, wordCounts, overlaps } = input;
  const ids = heard.articles.map(({ id }) => id);
  const said = ignoredWords(scopes);
  const ignored = said.map(({ word }) => word);
  const { pool, used } = ignoreTerms(heard, ignored);
  const units = collapseCopies(ids, wordCounts, overlaps);
  const folder: Folder = { pool, ids, units, scopes, ignored };
  yield;
  const before = kept && planFromKept(ids, kept);
  const settling = (yield* goOn(folder, kept, before)) ?? (yield* beginAnew(folder, before));
  const { base, plan, hand } = settling;
  yield;
  const heardPlan = withoutIgnoredLabels(plan, folder.ignored);
  const tree = treeOfPlan(heardPlan, units);
  const described = yield* describeThemesInSteps(pool, tree, units);
  const unheard = said
    .filter((_, index) => used[index] !== true)
    .map((one) => ({ ...one.said, reason: "No article uses this word any more." }));
  return {
    themes: markByHand(described, plan, ids, hand),
    kept: toKept({
      ...{ ids, base, joined: settling.joined },
      plan: withNames(plan, ids, described),
      before: settling.groupedAnew ? null : kept,
    }),
    groupedAnew: settling.groupedAnew,
    unused: [...hand.unused, ...unheard],
  };
}

interface Folder {
  /** Without what the reader wants ignored. */
  readonly pool: TermPool;
  readonly ids: readonly string[];
  readonly units: readonly Unit[];
  readonly scopes: readonly ScopedCorrections[];
  /** Words that stand in no label. */
  readonly ignored: readonly string[];
}

interface Settling {
  /** Without the reader's hand. */
  readonly base: ThemePlan;
  /** With it, and with all articles somewhere. */
  readonly plan: ThemePlan;
  readonly hand: ThemesByHand;
  /** Indexes of articles that came since the folder was grouped as a whole. */
  readonly joined: readonly number[];
  readonly groupedAnew: boolean;
}

/** Goes on with the themes as they were kept; null where it is time to group the folder anew. */
function* goOn(
  folder: Folder,
  kept: KeptThemes | null,
  before: ThemePlan | null,
): Steps<Settling | null> {
  if (!before || !kept || kept.due) return null;
  const { pool, ids, units } = folder;
  const hand = handOn(folder, before);
  const there = forgetOwnThemes(before, hand);
  const base = dissolveThemes(there, units, lastingThemes(there, hand));
  yield;
  const plan = yield* placeArticles(pool, units, applyHand(base, ids, hand));
  const known = new Set(kept.joined);
  const joined = ids.flatMap((id, article) =>
    before.places[article] === unplaced || known.has(id) ? [article] : [],
  );
  return isOutgrown(plan, joined) ? null : { base, plan, hand, joined, groupedAnew: false };
}

function* beginAnew(folder: Folder, before: ThemePlan | null): Steps<Settling> {
  const { pool, ids, units, scopes } = folder;
  const handBefore = before ? handOn(folder, before) : nothingByHand;
  const there = before && forgetOwnThemes(before, handBefore);
  const lasting = there ? lastingThemes(there, handBefore) : new Set<number>();
  const found = yield* planAnew(pool, units, there, lasting);
  yield;
  // What corrections call by id and label has to have them before it is joined or renamed.
  const base = saysOfThemes(scopes)
    ? withNames(found, ids, yield* describeThemesInSteps(pool, treeOfPlan(found, units), units))
    : found;
  yield;
  const hand = handOn(folder, base);
  const plan = yield* placeArticles(pool, units, applyHand(base, ids, hand));
  return { base, plan, hand, joined: [], groupedAnew: true };
}

function handOn({ ids, scopes }: Folder, plan: ThemePlan): ThemesByHand {
  if (!saysOfThemes(scopes)) return nothingByHand;
  return themesByHand(callableThemes(plan, ids), ids, scopes);
}

/** Labels that were kept and have a word that is ignored now are made anew as long as it is. */
function withoutIgnoredLabels(plan: ThemePlan, ignored: readonly string[]): ThemePlan {
  if (ignored.length === 0) return plan;
  const themes = plan.themes.map((theme) => {
    const { id, label } = theme;
    const isMade = id === null || !isOwnTheme(id);
    return isMade && label !== null && hasIgnored(label, ignored)
      ? { ...theme, label: null }
      : theme;
  });
  return { themes, places: plan.places };
}
