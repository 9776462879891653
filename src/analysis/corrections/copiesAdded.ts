import type { Correction } from "./correction";
import type { CopyCorrection, NotACopy } from "./copyCorrection";
import { quotationWords } from "./quotationWords";

/** One entry for a story: what is said of some of its articles before becomes a part of it. */
export function toJoined(list: readonly Correction[], added: Correction): Correction {
  if (added.kind !== "sameStory") return added;
  const articles = new Set(added.articles);
  for (let before = 0; before < articles.size;) {
    before = articles.size;
    for (const old of list) {
      if (old.kind !== "sameStory" || !old.articles.some((path) => articles.has(path))) continue;
      for (const path of old.articles) articles.add(path);
    }
  }
  return { ...added, articles: [...articles] };
}

/** What is left of an old correction beside a new one of copies: itself or nothing. */
export function keptBesideCopies(old: Correction, added: CopyCorrection): readonly Correction[] {
  switch (added.kind) {
    case "notACopy":
      return old.kind === "notACopy" && includes(added, old) ? [] : [old];
    case "sameStory":
      return old.kind === "sameStory" && old.articles.every((path) => added.articles.includes(path))
        ? []
        : [old];
    case "furniture":
      return old.kind === "furniture" && isSameText(old.words, added.words) ? [] : [old];
  }
}

/** What is said of a passage anywhere holds for one of its articles, and for some others, too. */
function includes(added: NotACopy, old: NotACopy): boolean {
  if (!isSameText(added.words, old.words)) return false;
  if (added.article !== undefined && added.article !== old.article) return false;
  const { of } = added;
  if (of === undefined) return true;
  return old.of !== undefined && old.of.every((path) => of.includes(path));
}

function isSameText(a: string, b: string): boolean {
  return a.endsWith("…") === b.endsWith("…") && quotationWords(a) === quotationWords(b);
}
