import { TokenKind } from "../model/article";
import { stopWords } from "../lexicon/en/stopWords";
import { foldWord } from "../../base/foldWord";
import { blockAt, tokenText } from "../article/tokens";
import { generalShare } from "./generalFrequency";
import { nameKey, wordKey } from "./termKeys";
import { createTermList } from "./termList";
import type { ActorFindings } from "../actors/findActors";
import type { Mention } from "../model/actor";
import type { Article, Block, BlockKind } from "../model/article";
import type { TermTable } from "../model/words";
import type { TermList } from "./termList";

/**
 * What the article is about, block by block: content words, phrases of two content words that it
 * repeats or that are rare, and the names of its actors, which are terms whatever form they take here.
 *
 *     Burns warned of ballistic missiles.
 *     ^^^^^           ^^^^^^^^^ ^^^^^^^^   words and a phrase; Burns is a name, too
 */
export function listTerms(article: Article, known: ActorFindings): TermTable {
  const phrases = countPhrases(article);
  const list = createTermList();
  let mention = 0;
  let before = -1;
  for (let token = 0; token < article.tokens.count; token++) {
    const start = article.tokens.starts[token] ?? 0;
    for (; isBefore(known.mentions[mention], start); mention++) {
      addName(list, article, known, known.mentions[mention]);
    }
    if (!isContent(article, token)) continue;
    const block = article.tokens.blocks[token] ?? 0;
    const written = tokenText(article, token);
    const phrase = phraseKey(article, before, token);
    if (phrase !== null && ((phrases.get(phrase) ?? 0) >= leastRepeats || isRare(phrase))) {
      list.add(phrase, writtenPhrase(article, before, token), block);
    }
    list.add(wordKey(written), written, block);
    before = token;
  }
  for (; mention < known.mentions.length; mention++) {
    addName(list, article, known, known.mentions[mention]);
  }
  return list.finish();
}

/** Times that two words stand together before they are taken for a phrase. */
const leastRepeats = 2;
/** Two words that each stand in a smaller share of articles are a phrase the first time. */
const rareWord = 0.06;

function isRare(phrase: string): boolean {
  return phrase.split(" ").every((word) => generalShare(word) < rareWord);
}

/** Kinds of blocks that are not about the subject. */
const leftOut: ReadonlySet<BlockKind> = new Set(["furniture", "byline", "citation"]);

function isOwn(block: Block | undefined): boolean {
  return block !== undefined && !leftOut.has(block.kind);
}

function isContent(article: Article, token: number): boolean {
  const { kinds, starts, ends, blocks } = article.tokens;
  const kind = kinds[token];
  const length = (ends[token] ?? 0) - (starts[token] ?? 0);
  if (kind !== TokenKind.word && kind !== TokenKind.number) return false;
  if (length < 2 || length > longestWord) return false;
  if (!isOwn(article.blocks[blocks[token] ?? 0])) return false;
  const folded = foldWord(tokenText(article, token));
  return folded.length > 1 && !isStopWord.has(folded);
}

const isStopWord: ReadonlySet<string> = new Set(stopWords);

/** Longer ones are no words: encoded data, run-together pages. */
const longestWord = 40;

function countPhrases(article: Article): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let before = -1;
  for (let token = 0; token < article.tokens.count; token++) {
    if (!isContent(article, token)) continue;
    const key = phraseKey(article, before, token);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
    before = token;
  }
  return counts;
}

/** The key of two words with nothing but a space or a hyphen between them; null for others. */
function phraseKey(article: Article, before: number, token: number): string | null {
  const { kinds, starts, ends, blocks } = article.tokens;
  if (before < 0 || token - before > 2 || blocks[before] !== blocks[token]) return null;
  if (kinds[before] !== TokenKind.word || kinds[token] !== TokenKind.word) return null;
  const between = article.text.slice(ends[before], starts[token]);
  if (between !== " " && between !== "-") return null;
  // The second half of a compound begins no phrase: no "hour week" out of "forty-hour week".
  if (between === " " && article.text[(starts[before] ?? 0) - 1] === "-") return null;
  return `${wordKey(tokenText(article, before))} ${wordKey(tokenText(article, token))}`;
}

function writtenPhrase(article: Article, first: number, last: number): string {
  return article.text.slice(article.tokens.starts[first], article.tokens.ends[last]);
}

function isBefore(mention: Mention | undefined, start: number): boolean {
  return mention !== undefined && mention.span.start <= start;
}

function addName(
  list: TermList,
  article: Article,
  known: ActorFindings,
  mention: Mention | undefined,
): void {
  if (!mention?.counted || mention.form === "pronoun") return;
  const actor = known.actors[mention.actor];
  const block = blockAt(article, mention.span.start);
  if (actor && isOwn(article.blocks[block])) list.addName(nameKey(actor), actor.name, block);
}
