import type { ActorKind } from "../../model/actor";
import type { ArticleWords } from "../recognise/articleWords";
import { innerClues } from "../recognise/innerClues";
import { knownName } from "../recognise/nameTable";
import { outerClues } from "../recognise/outerClues";
import { roleBefore } from "../recognise/roleBefore";
import type { Clue, NamePiece, Sighting } from "../recognise/sighting";
import type { TaggedName } from "../tagger/tagNames";
import { contextClues } from "./contextClues";
import { sentencesOf } from "./sentencesOf";
import { takeUp } from "./takenUp";

/** How much the rules count beside the tagger, which has heard them already. */
const shareOfRules = 0.3;

/** In words a hover can show. */
const learnedRules: Readonly<Record<ActorKind, string>> = {
  person: "the words around it and its own are those of a person’s name",
  organization: "the words around it and its own are those of an organisation’s name",
  place: "the words around it and its own are those of a place name",
};

/**
 * The tagged names of actors as sightings, each with the clues of the rules for it. Where the rules
 * have seen the same stretch, their sighting lends its clues and its role.
 * @param tagged in text order. @param proposed in text order.
 */
export function sightTagged(
  words: ArticleWords,
  tagged: readonly TaggedName[],
  proposed: readonly Sighting[],
): Sighting[] {
  const sentences = sentencesOf(words, tagged);
  const sightings: Sighting[] = [];
  let next = 0;
  tagged.forEach((name, index) => {
    while ((proposed[next]?.firstToken ?? Infinity) < name.firstToken) next++;
    if (name.kind === "other") return;
    const before = proposed[next];
    const same = before?.firstToken === name.firstToken && before.endToken === name.endToken;
    const lent = same && !before.echo ? before : null;
    sightings.push(toSighting(words, name, name.kind, sentences[index] ?? 0, lent));
  });
  return takeUp(words, sightings);
}

function toSighting(
  words: ArticleWords,
  { firstToken, endToken, probability }: TaggedName,
  kind: ActorKind,
  index: number,
  before: Sighting | null,
): Sighting {
  const key = words.key(firstToken, endToken);
  const known = knownName(key);
  const piece: NamePiece = { firstToken, endToken, known, title: null, built: null };
  const sentence = words.article.sentences[index];
  const own =
    before?.clues ??
    (sentence ? [...innerClues(words, piece), ...outerClues(words, piece, sentence)] : []);
  const clue: Clue = {
    kind,
    weight: 2 + 2 * probability,
    rule: learnedRules[kind],
    evidence: null,
    learned: true,
  };
  return {
    firstToken,
    endToken,
    key,
    known,
    sentence: index,
    clues: [
      clue,
      // Before the others: of one rule the first use counts most.
      ...(sentence ? contextClues(words, piece, sentence) : []),
      ...own.map((other) => ({ ...other, weight: other.weight * shareOfRules })),
    ],
    role: before?.role ?? (sentence ? roleBefore(words, piece, sentence) : null),
    echo: false,
  };
}
