import { TokenKind } from "../../model/article";
import type { ArticleWords } from "../recognise/articleWords";
import { bylineRule } from "../recognise/nameInByline";
import { isDemonym, knownName } from "../recognise/nameTable";
import type { Sighting } from "../recognise/sighting";
import { tagNames } from "../tagger/tagNames";
import type { TaggedName } from "../tagger/tagNames";
import { shippedTagger } from "../tagger/tagger";
import { agreeInLists } from "./agreeInLists";
import { isOfDatedEvent } from "./datedEvents";
import { decideKinds } from "./decideKinds";
import type { Decisions } from "./decideKinds";
import { hintsOf } from "./hintsOf";
import { inTextOrder } from "./inTextOrder";
import { joinHyphened } from "./joinHyphened";
import { nameOf } from "./nameOf";
import { partNames } from "./partNames";
import { echoesOf, proposeNames } from "./proposeNames";
import type { Proposal } from "./proposeNames";
import { Capital } from "../recognise/wordFlags";
import { sightTagged } from "./sightTagged";
import { onlySureInHeadlines } from "./sureInHeadlines";
import type { Reading } from "./titleCase";
import { wholeName } from "./wholeName";

/**
 * The names of an article. Word lists and rules propose, the tagger reads every sentence with their
 * proposals in mind, then each form is decided once for the whole article, so that it is one thing
 * everywhere in it; last the forms are found again where the tagger has passed them over.
 * @param readings how each sentence is to be read.
 */
export function readNames(words: ArticleWords, readings: readonly Reading[]): Proposal {
  const proposal = proposeNames(words, readings);
  const sentences = words.article.sentences.filter((_, index) => readings[index] !== "furniture");
  const tagger = shippedTagger();
  const read = tagNames(tagger, words, sentences, hintsOf(words, proposal));
  const whole = agreeInLists(
    words,
    joinHyphened(words, partNames(words, tagger.knowledge, read)),
  ).map((name) => ({ ...name, ...wholeName(words, name, name.kind) }));
  const named = inTextOrder(whole.sort(longestFirst)).filter((name) => mayBeTagged(words, name));
  const tagged = onlySureInHeadlines(words, readings, named);
  const byline = proposal.sightings.filter(isByline);
  const certain = outside(proposal.sightings, tagged).filter(
    (sighting) => isCertain(words, sighting, proposal.decisions) || isTheBody(words, sighting),
  );
  const names = [...byline, ...sightTagged(words, tagged, proposal.sightings), ...certain];
  const seen = inTextOrder(names.filter((name) => !isOfDatedEvent(words, name)));
  const decisions = decideKinds(words, seen);
  const passedOver = echoesOf(words, readings, decisions, "anywhere").filter((echo) =>
    mayStand(words, echo, decisions, readings[echo.sentence] === "prose"),
  );
  const echoes = outside(passedOver, tagged);
  return { sightings: inTextOrder([...seen, ...echoes]), decisions };
}

/** Demonyms name nobody, a thing is no place, and a well-known name no event. */
function mayBeTagged(words: ArticleWords, { firstToken, endToken, kind }: TaggedName): boolean {
  const key = words.key(firstToken, endToken);
  // `Belt and Road Initiative`
  const thing = endToken - firstToken > 1 && words.capitalIs(endToken - 1, Capital.thing);
  if (kind === "place" && thing) return false;
  return !isDemonym(key) && !(kind === "other" && knownName(key));
}

/** The longer first, so that of two that begin together it is the one that stays. */
function longestFirst(a: TaggedName, b: TaggedName): number {
  return b.endToken - b.firstToken - (a.endToken - a.firstToken);
}

/** Whether the rules are so sure of a name in prose that the tagger need not see it, too. */
function isCertain(words: ArticleWords, sighting: Sighting, decisions: Decisions): boolean {
  return !sighting.echo && nameOf(words, sighting, decisions)?.sure === "certain";
}

/** `the HWU`: letters that nothing explains, but the article before them names a body. */
function isTheBody(words: ArticleWords, { firstToken, endToken, clues, echo }: Sighting): boolean {
  const acronym = endToken === firstToken + 1 && /^\p{Lu}{3,6}$/u.test(words.text(firstToken));
  if (echo || !acronym || words.lower(firstToken - 1) !== "the") return false;
  const doubted = clues.some(({ kind, weight }) => kind === "nothing" && weight > 1);
  return !doubted && !words.isCapital(endToken) && words.text(endToken) !== "-";
}

function isByline({ clues }: Sighting): boolean {
  return clues.some(({ rule }) => rule === bylineRule);
}

/**
 * Whether a form that was found again may stand there. In prose the tagger had its reasons to pass
 * over a place, and a part of a longer name is no name of its own.
 */
function mayStand(
  words: ArticleWords,
  echo: Sighting,
  decisions: Decisions,
  prose: boolean,
): boolean {
  if (!prose) return true;
  const name = nameOf(words, echo, decisions);
  if (!name || name.kind === "place") return false;
  if (words.lowerUses(echo.firstToken) > 0) return false;
  return !isJoined(words, echo.firstToken, -1) && !isJoined(words, echo.endToken - 1, 1);
}

/** Whether a capital or a hyphen stands next to a token on one side. */
function isJoined(words: ArticleWords, at: number, side: -1 | 1): boolean {
  const next = at + side;
  if (words.block(next) !== words.block(at)) return false;
  if (words.text(next) === "-") return words.touches(side > 0 ? next : at);
  return words.kind(next) === TokenKind.word && words.isCapital(next);
}

/** The sightings that no tagged name touches. Both in text order. */
function outside(sightings: readonly Sighting[], tagged: readonly TaggedName[]): Sighting[] {
  let next = 0;
  return sightings.filter(({ firstToken, endToken }) => {
    while ((tagged[next]?.endToken ?? Infinity) <= firstToken) next++;
    return (tagged[next]?.firstToken ?? Infinity) >= endToken;
  });
}
