import { analyzeArticle, createCorpus, readWording } from "../../../src/analysis/index";
import type { FoundWords, WordSearchOptions, WordingPart } from "../../../src/analysis/index";

export type Folder = Readonly<Record<string, string>>;

/**
 * Where words stand in a folder, a line each: `a exact: It is safe`, with `{written→found}` for
 * changed words, `{-missing}`, `{+added}` and `{~skipped}`, and who says it at the end.
 */
export function placesOf(
  folder: Folder,
  words: string,
  options?: WordSearchOptions,
): readonly string[] {
  const corpus = createCorpus();
  for (const [id, text] of Object.entries(folder)) corpus.update(id, analyzeArticle(text));
  const { places } = corpus.findWords(readWording(words), options);
  return places.map((place) => showPlace(words, folder[place.article] ?? "", place));
}

export function showPlace(words: string, text: string, place: FoundWords): string {
  const shown = place.parts.map((part) => showPart(words, text, part)).join(" ");
  const speaker = place.quotation ? ` | ${place.quotation.speaker?.text ?? "nobody"}` : "";
  return `${place.article} ${place.likeness}: ${shown}${speaker}`;
}

function showPart(words: string, text: string, part: WordingPart): string {
  const here = "here" in part ? words.slice(part.here.start, part.here.end) : "";
  const there = "there" in part ? text.slice(part.there.start, part.there.end) : "";
  switch (part.kind) {
    case "same":
      return there;
    case "changed":
      return `{${here}→${there}}`;
    case "missing":
      return `{-${here}}`;
    case "added":
      return `{+${there}}`;
    case "skipped":
      return `{~${there}}`;
  }
}
