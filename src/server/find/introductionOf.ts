import type { Actor, Mention, Place } from "../../analysis/index";
import { textOf } from "../../base/span";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ReadArticle } from "../store/readArticle";

/**
 * Where a reader gets to know an actor: the mention next to its role in the article at hand, else
 * its first full name in the folder, by path.
 *
 *     said foreign ministry spokesman Saeed Khatibzadeh on Monday
 *                                     ^^^^^^^^^^^^^^^^^
 */
export function introductionOf(
  folder: FolderSnapshot,
  actor: Actor,
  reader: ReadArticle,
): Place | undefined {
  const here = folder.holds(reader) ? besideRole(folder, actor, reader) : undefined;
  return here ?? firstIntroductionOf(folder, actor);
}

/** The first full name of an actor in the folder, by path, else its first mention of any form. */
export function firstIntroductionOf(folder: FolderSnapshot, actor: Actor): Place | undefined {
  return firstFullName(folder, actor) ?? folder.mentionsOf(actor)[0];
}

/** The mention nearest to the first role that the article gives the actor. */
function besideRole(folder: FolderSnapshot, actor: Actor, { uri }: ReadArticle): Place | undefined {
  const role = actor.roles.find(({ article }) => article === uri)?.span;
  if (!role) return undefined;
  const distance = ({ span }: Place): number =>
    Math.max(span.start - role.end, role.start - span.end, 0);
  let best: Place | undefined;
  for (const place of folder.mentionsIn(actor, uri)) {
    if (!best || distance(place) < distance(best)) best = place;
  }
  return best;
}

function firstFullName(folder: FolderSnapshot, actor: Actor): Place | undefined {
  let firstName: Place | undefined;
  for (const uri of actor.articles) {
    const article = folder.article(uri);
    if (!article) continue;
    for (const mention of namesOf(folder, actor, article)) {
      const place = { article: uri, span: mention.span };
      if (textOf(article.document.getText(), mention.span) === actor.name) return place;
      firstName ??= place;
    }
  }
  return firstName;
}

function namesOf(folder: FolderSnapshot, actor: Actor, article: ReadArticle): readonly Mention[] {
  return article.facts.mentions.filter(
    (mention) =>
      mention.counted &&
      mention.form === "name" &&
      folder.actorOf(article, mention.actor) === actor,
  );
}
