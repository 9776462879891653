import { blockAt } from "../article/tokens";
import { isAboutSubject, listContentWords } from "./contentWords";
import { findPhrases } from "./phrases";
import { nameKey } from "./termKeys";
import { TermList } from "./termList";
import type { ActorFindings } from "../actors/findActors";
import type { Mention } from "../model/actor";
import type { Article } from "../model/article";
import type { TermTable } from "../model/words";

/**
 * What the article is about, block by block: content words, phrases of two of them, and the names of
 * its actors, which are terms whatever form they take here.
 *
 *     Burns warned of ballistic missiles.
 *     ^^^^^    ^^^^^^ ^^^^^^^^^ ^^^^^^^^   words; a phrase ends them; Burns is a name, too
 */
export function listTerms(article: Article, known: ActorFindings): TermTable {
  const list = new TermList();
  const words = listContentWords(article);
  const phrases = findPhrases(article, words);
  const mentions = known.mentions.filter(({ counted, form }) => counted && form !== "pronoun");
  let next = 0;
  words.forEach(({ token, key, written, block }, at) => {
    const start = article.tokens.starts[token] ?? 0;
    for (; (mentions[next]?.span.start ?? Infinity) <= start; next++) {
      addName(list, article, known, mentions[next]);
    }
    const phrase = phrases[at] ?? null;
    if (phrase !== null) {
      const first = article.tokens.starts[words[at - 1]?.token ?? token];
      list.add(phrase, article.text.slice(first, article.tokens.ends[token]), block);
    }
    list.add(key, written, block);
  });
  for (; next < mentions.length; next++) addName(list, article, known, mentions[next]);
  return list.finish(known.actors.map(nameKey));
}

function addName(
  list: TermList,
  article: Article,
  known: ActorFindings,
  mention: Mention | undefined,
): void {
  if (!mention) return;
  const actor = known.actors[mention.actor];
  const index = blockAt(article, mention.span.start);
  const block = article.blocks[index];
  if (actor && block && isAboutSubject(block)) list.add(nameKey(actor), actor.name, index);
}
