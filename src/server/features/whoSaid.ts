import type { CancellationToken, Disposable } from "vscode-languageserver";
import { readWording } from "../../analysis/index";
import type { WordSearch } from "../../analysis/index";
import { whoSaidRequest, type WhoSaidResult } from "../../protocol/wording";
import type { FolderIndex } from "../index/folderIndex";
import type { Requests } from "../requests";
import { count } from "../text/wording";
import { toSaidPlace } from "../wording/saidPlace";

/** More places than a reader looks through. */
const mostPlaces = 100;
/** More words than a line of a box takes; what is longer is looked for by its beginning. */
const mostText = 5000;
const leastWords = 2;

/** Who said given words, and where: exactly, nearly, or a part of them. */
export function registerWhoSaid(requests: Requests, index: FolderIndex): Disposable {
  return requests.on(whoSaidRequest, nothing, async ({ words }, token) => {
    const wording = readWording(words.slice(0, mostText));
    if (wording.count < leastWords) return { places: [], message: tooShort(wording.count) };
    await prepareWords(requests, index, token);
    const found = index.corpus.findWords(wording, { limit: mostPlaces });
    return {
      places: found.places.flatMap((place) => {
        const article = index.article(place.article);
        return article ? toSaidPlace(requests.view(article), place, words) : [];
      }),
      message: tell(found, index),
    };
  });
}

const nothing: WhoSaidResult = { places: [], message: "" };

/** Indexes what is new, letting other questions in between. */
export async function prepareWords(
  requests: Requests,
  index: FolderIndex,
  token: CancellationToken,
): Promise<void> {
  for (const { done, total } of index.corpus.prepareWords()) {
    if (done < total) await requests.pause(token);
  }
}

function tooShort(words: number): string {
  return words === 0
    ? "Paste, type or select the words to look for."
    : "One word stands in many places: give at least two.";
}

const likenessWords = [
  ["exact", "these words"],
  ["edited", "nearly the same words"],
  ["part", "a part of them"],
] as const;

function tell({ places, exact }: WordSearch, index: FolderIndex): string {
  const more = index.complete ? "" : " Articles are still being read.";
  const parts = likenessWords.flatMap(([likeness, words]) => {
    const listed = places.filter((place) => place.likeness === likeness).length;
    // Of exact places there may be more than are listed.
    const number = likeness === "exact" ? exact : listed;
    return number === 0 ? [] : [`${count(number, "place")} with ${words}`];
  });
  if (parts.length > 0) return `${parts.join(", ")}.${more}`;
  return index.size === 0
    ? `There are no articles to look in.${more}`
    : `Found in none of ${count(index.size, "article")}, not even nearly.${more}`;
}
