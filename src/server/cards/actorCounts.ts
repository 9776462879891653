import type { Actor } from "../../analysis/index";
import { isSaidBy } from "../find/speakersOf";
import { companionsOf } from "../find/companions";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ReadArticle } from "../store/readArticle";
import { shorten } from "../text/shorten";
import { count, quoted } from "../text/wording";

/** Up to this many articles are told one by one. */
const fewArticles = 3;
/** In more articles than this nobody counts while a card is waited for. */
const countedArticles = 100;
const mostAliases = 4;
const mostCompanions = 3;

/** `4 quotations · 6 mentions in 2 articles: 5 in 002, 1 in 000 · also “Khatibzadeh”` */
export function countsLine(folder: FolderSnapshot, actor: Actor): string {
  const mentions = count(actor.mentions, "mention");
  const articles = count(actor.articles.length, "article");
  return joined([
    ...quotations(folder.quotationsOf(actor)),
    `${mentions} in ${articles}${perArticle(folder, actor)}`,
    ...alsoKnownAs(actor.aliases),
  ]);
}

/** The same before the folder is read. @param actor index into the article's `actors`. */
export function countsHere({ facts }: ReadArticle, actor: number): string {
  const spoken = facts.quotations.filter(({ speaker }) => isSaidBy(speaker, actor)).length;
  const named = facts.mentions.filter((m) => m.counted && m.actor === actor).length;
  return joined([
    ...quotations(spoken),
    `${count(named, "mention")} in 1 article`,
    ...alsoKnownAs(facts.actors[actor]?.aliases ?? []),
  ]);
}

/** `Named with Iran in 3 paragraphs, Russia in 1`; empty where the actor stands alone. */
export function companyLine(folder: FolderSnapshot, actor: Actor): readonly string[] {
  const { companions, articles } = companionsOf(folder, actor);
  if (companions.length === 0) return [];
  const named = companions.slice(0, mostCompanions).map(({ actor: other, paragraphs }, index) => {
    const number = index === 0 ? count(paragraphs, "paragraph") : String(paragraphs);
    return `${shorten(other.name, 40)} in ${number}`;
  });
  const all = actor.articles.length;
  const looked = articles < all ? ` (in the first ${articles} of ${all} articles)` : "";
  return [`Named with ${named.join(", ")}${looked}`];
}

/** Where most of the mentions are: `: 5 in 002, 1 in 000`, or `, most in 002 (9)`. */
function perArticle(folder: FolderSnapshot, actor: Actor): string {
  const { articles } = actor;
  if (articles.length < 2 || articles.length > countedArticles) return "";
  const counts = articles
    .map((uri) => ({ uri, mentions: folder.countedMentions(actor, uri).length }))
    .sort((a, b) => b.mentions - a.mentions);
  if (counts.length <= fewArticles) {
    const each = counts.map(({ uri, mentions }) => `${mentions} in ${folder.nameOf(uri)}`);
    return `: ${each.join(", ")}`;
  }
  const [most] = counts;
  if (!most || most.mentions === counts[1]?.mentions) return "";
  return `, most in ${folder.nameOf(most.uri)} (${most.mentions})`;
}

function quotations(spoken: number): readonly string[] {
  return spoken > 0 ? [count(spoken, "quotation")] : [];
}

function alsoKnownAs(aliases: readonly string[]): readonly string[] {
  const shown = aliases.slice(0, mostAliases).map((alias) => quoted(shorten(alias, 40)));
  const more = aliases.length > mostAliases ? ` and ${aliases.length - mostAliases} more` : "";
  return shown.length > 0 ? [`also ${shown.join(", ")}${more}`] : [];
}

function joined(parts: readonly string[]): string {
  return parts.join(" · ");
}
