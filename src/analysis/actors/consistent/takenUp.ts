import { takenUpBodies } from "../../lexicon/en/kindCues";
import type { Sentence } from "../../model/article";
import type { ArticleWords } from "../recognise/articleWords";
import type { Clue, Sighting } from "../recognise/sighting";

/**
 * Clues from the next sentence, where it takes a name up by what it is. Only the one name of its
 * sentence that may be a body is meant.
 *
 *     The contract went to Tarnwing. The Danish company is paid in parts.
 *                          ^^^^^^^^      ^^^^^^^^^^^^^^
 *
 * @param sightings in text order. @returns the same, some with one more clue.
 */
export function takeUp(words: ArticleWords, sightings: readonly Sighting[]): Sighting[] {
  const { sentences } = words.article;
  const only = new Map<number, Sighting | null>();
  for (const sighting of sightings) {
    if (!mayBeBody(sighting)) continue;
    const before = only.get(sighting.sentence);
    const same = before === undefined || before?.key === sighting.key;
    only.set(sighting.sentence, same ? sighting : null);
  }
  return sightings.map((sighting) => {
    const meant = only.get(sighting.sentence);
    const next = sentences[sighting.sentence + 1];
    if (meant !== sighting || next?.block !== sentences[sighting.sentence]?.block) return sighting;
    const clue = next && readTakenUp(words, next);
    return clue ? { ...sighting, clues: [...sighting.clues, clue] } : sighting;
  });
}

/** A rule that speaks for a person from here on keeps a name from being taken for a company. */
const plainPerson = 0.6;

function mayBeBody({ known, clues }: Sighting): boolean {
  if (known?.kind === "place") return false;
  return !clues.some(
    ({ kind, weight, learned }) => kind === "person" && !learned && weight >= plainPerson,
  );
}

const bodies = new Set(takenUpBodies);

/** `The company`, `The Danish company` at the start of a sentence. */
function readTakenUp(words: ArticleWords, { firstToken, endToken }: Sentence): Clue | null {
  if (words.text(firstToken) !== "The") return null;
  for (let at = firstToken + 1; at < Math.min(firstToken + 3, endToken); at++) {
    if (bodies.has(words.text(at)) && words.isLowerCase(at + 1) && words.text(at + 1) !== "of") {
      const evidence = { firstToken, endToken: at + 1 };
      return { kind: "organization", weight: 5, rule: "taken up by what it is", evidence };
    }
  }
  return null;
}
