import type { Sentence } from "../../model/article";
import type { ArticleWords } from "./articleWords";
import { findRuns } from "./findRuns";
import { innerClues } from "./innerClues";
import { outerClues } from "./outerClues";
import { roleBefore } from "./roleBefore";
import type { NamePiece, Sighting } from "./sighting";
import { splitRun } from "./splitRun";

/**
 * Every stretch of a sentence that may be a name, with what speaks for it. Nothing is decided here:
 * that needs the whole article.
 */
export function recogniseNames(words: ArticleWords, sentence: Sentence, index: number): Sighting[] {
  const sightings: Sighting[] = [];
  for (const run of findRuns(words, sentence)) {
    for (const name of splitRun(words, run)) {
      if (isPartOfEvent(words, name)) continue;
      sightings.push(toSighting(words, name, sentence, index));
    }
  }
  return sightings;
}

/** `the 1997 Velmian general election`: the place is part of an event’s name. */
function isPartOfEvent(words: ArticleWords, { firstToken, endToken, known }: NamePiece): boolean {
  if (known?.kind !== "place" || !/^(?:1[89]|20)\d\d$/.test(words.text(firstToken - 1)))
    return false;
  for (let at = endToken; at < endToken + 4; at++) {
    if (/^elections?$/.test(words.text(at))) return true;
    if (!words.isLowerCase(at)) return false;
  }
  return false;
}

function toSighting(
  words: ArticleWords,
  name: NamePiece,
  sentence: Sentence,
  index: number,
): Sighting {
  const { firstToken, endToken, known } = name;
  return {
    firstToken,
    endToken,
    known,
    sentence: index,
    key: words.key(firstToken, endToken),
    clues: [...innerClues(words, name), ...outerClues(words, name, sentence)],
    role: roleBefore(words, name, sentence),
    echo: false,
  };
}
