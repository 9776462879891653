import { languageWords, persianLetters, scriptLanguages } from "../lexicon/languageWords";
import type { Article } from "../model/article";
import { TokenKind } from "../model/article";

/**
 * The language that an article's own words are mostly in, as a BCP 47 tag, or "und" when there are too
 * few words or no language stands out. Counts each language's commonest words (the stop-word method
 * of Grefenstette, "Comparing two language identification schemes", 1995) and, for other scripts,
 * letters. Short English must not be called foreign: another language has to win clearly.
 */
export function languageOf(article: Pick<Article, "text" | "tokens" | "blocks">): string {
  const counts = new Map<string, number>();
  const scripts = new Map<string, number>();
  let words = 0;
  for (let index = 0; index < article.tokens.count && words < mostWords; index++) {
    if (article.tokens.kinds[index] !== TokenKind.word) continue;
    if (article.blocks[article.tokens.blocks[index] ?? 0]?.kind === "furniture") continue;
    words++;
    const start = article.tokens.starts[index] ?? 0;
    const end = Math.min(article.tokens.ends[index] ?? 0, start + longestWord);
    const word = article.text.slice(start, end).toLowerCase();
    for (const tag of tagsOf.get(word) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    if (!isLatin(word)) countScripts(word, scripts);
  }
  return languageByScript(scripts, words) ?? languageByWords(counts, words);
}

/** The first words of an article tell its language. */
const mostWords = 400;
const longestWord = 40;
const fewestWords = 20;
/** Texts of a language have a quarter to a half of their words among its commonest. */
const smallestShare = 0.12;

const tagsOf = new Map<string, string[]>();
for (const [tag, words] of Object.entries(languageWords)) {
  for (const word of words) {
    const tags = tagsOf.get(word) ?? [];
    tags.push(tag);
    tagsOf.set(word, tags);
  }
}

function languageByWords(counts: ReadonlyMap<string, number>, words: number): string {
  if (words < fewestWords) return "und";
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [tag, count] = ranked[0] ?? ["und", 0];
  const english = counts.get("en") ?? 0;
  if (count < words * smallestShare) return "und";
  return tag === "en" || english * 1.5 < count ? tag : "en";
}

/** Whether all letters are Latin, so that there is no other script to count. */
function isLatin(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= firstOfOthers) return false;
  return true;
}

/** Below it Unicode has Latin letters, their marks and phonetic signs. */
const firstOfOthers = 0x370;

function countScripts(word: string, scripts: Map<string, number>): void {
  let counted = "";
  for (const character of word) {
    const code = character.codePointAt(0) ?? 0;
    if (code < firstOfOthers) continue;
    if (persianLetters.includes(character)) scripts.set("fa", (scripts.get("fa") ?? 0) + 1);
    const script = scriptLanguages.find(([, first, last]) => code >= first && code <= last);
    if (script && script[0] !== counted) {
      counted = script[0];
      scripts.set(counted, (scripts.get(counted) ?? 0) + word.length);
    }
  }
}

/** A script that most words are written in; scripts without spaces have few and long words. */
function languageByScript(scripts: ReadonlyMap<string, number>, words: number): string | null {
  const ranked = [...scripts].filter(([tag]) => tag !== "fa").sort((a, b) => b[1] - a[1]);
  const [tag, letters] = ranked[0] ?? ["", 0];
  if (letters < fewestWords * 2 || letters < words * 2) return null;
  if (tag === "ar" && (scripts.get("fa") ?? 0) * 30 > letters) return "fa";
  return tag === "zh" && (scripts.get("ja") ?? 0) * 10 > letters ? "ja" : tag;
}
