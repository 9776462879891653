import type { Actor, Mention, Place } from "../../analysis/index";
import { spanTouches, textOf } from "../../base/span";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ReadArticle } from "../store/readArticle";

/**
 * Where a reader gets to know an actor: the name next to its role in the article at hand, else next
 * to its role in another, else its first full name in the folder, by path.
 *
 *     said foreign ministry spokesman Saeed Khatibzadeh on Monday
 *                                     ^^^^^^^^^^^^^^^^^
 */
export function introductionOf(
  folder: FolderSnapshot,
  actor: Actor,
  reader: ReadArticle,
): Place | undefined {
  const here = folder.holds(reader) ? besideRole(folder, actor, reader.uri) : undefined;
  return here ?? firstIntroductionOf(folder, actor);
}

/** The first name of an actor beside its role, by path, else its first full name, else any mention. */
export function firstIntroductionOf(folder: FolderSnapshot, actor: Actor): Place | undefined {
  const [role] = actor.roles;
  const introduced = role && besideRole(folder, actor, role.article);
  return introduced ?? firstFullName(folder, actor) ?? firstMention(folder, actor);
}

/** In more articles than this nobody looks for an introduction while a card is waited for. */
const mostArticles = 100;

/**
 * Where the other articles introduce an actor: for a reader who already stands on an introduction.
 * Articles that call it by a surname or a pronoun alone introduce nobody.
 */
export function introductionsElsewhere(
  folder: FolderSnapshot,
  actor: Actor,
  reader: ReadArticle,
): readonly Place[] {
  const places: Place[] = [];
  for (const uri of actor.articles) {
    if (uri === reader.uri) continue;
    const place = besideRole(folder, actor, uri) ?? fullNameIn(folder, actor, uri);
    if (place) places.push(place);
    if (places.length === mostArticles) break;
  }
  return places;
}

/** Whether a cursor stands on a place. */
export function isAt(place: Place, article: ReadArticle, offset: number): boolean {
  return place.article === article.uri && spanTouches(place.span, offset);
}

/** The mention nearest to the first role that the article gives the actor; a name before a “he”. */
function besideRole(folder: FolderSnapshot, actor: Actor, uri: string): Place | undefined {
  const role = actor.roles.find(({ article }) => article === uri)?.span;
  const article = folder.article(uri);
  if (!role || !article) return undefined;
  const distance = ({ span, form }: Mention): number =>
    (form === "pronoun" ? Infinity : 0) + Math.max(span.start - role.end, role.start - span.end, 0);
  let best: Mention | undefined;
  for (const mention of folder.countedMentions(actor, uri)) {
    if (!best || distance(mention) < distance(best)) best = mention;
  }
  return best && { article: uri, span: best.span };
}

function firstFullName(folder: FolderSnapshot, actor: Actor): Place | undefined {
  let firstName: Place | undefined;
  for (const uri of actor.articles.slice(0, mostArticles)) {
    for (const place of namesIn(folder, actor, uri)) {
      if (isWholeName(folder, actor, place)) return place;
      firstName ??= place;
    }
  }
  return firstName;
}

function firstMention(folder: FolderSnapshot, actor: Actor): Place | undefined {
  const [uri] = actor.articles;
  return uri === undefined ? undefined : folder.mentionsIn(actor, uri)[0];
}

/** The first place of an article where the actor’s name stands as the folder shows it. */
function fullNameIn(folder: FolderSnapshot, actor: Actor, uri: string): Place | undefined {
  return namesIn(folder, actor, uri).find((place) => isWholeName(folder, actor, place));
}

function namesIn(folder: FolderSnapshot, actor: Actor, uri: string): readonly Place[] {
  return folder
    .countedMentions(actor, uri)
    .filter(({ form }) => form === "name")
    .map(({ span }) => ({ article: uri, span }));
}

function isWholeName(folder: FolderSnapshot, actor: Actor, { article, span }: Place): boolean {
  const text = folder.article(article)?.document.getText();
  return text !== undefined && textOf(text, span).replace(/\s+/g, " ") === actor.name;
}
