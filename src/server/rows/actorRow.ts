import type { Location } from "vscode-languageserver";
import type { Actor } from "../../analysis/index";
import type { Row } from "../../protocol/rows";
import { headlineFor, lineOfPlace } from "../cards/placeWords";
import { toLocation } from "../convert";
import { firstIntroductionOf } from "../find/introductionOf";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { findSearchWords, toSearchWords } from "../text/searchText";
import { shorten } from "../text/shorten";
import { actorKindWords, count, quoted } from "../text/wording";
import { directoryOf, type FilterReason } from "./actorDirectory";
import { toRowId } from "./rowId";

/** `William Burns   3 articles · 17 mentions · CIA Director` */
export function actorRow(folder: FolderSnapshot, actor: Actor, filter: string): Row {
  const label = shorten(actor.name, 80);
  const reason = filter === "" ? null : directoryOf(folder).reason(actor, filter);
  const role = reason?.kind === "role" ? reason.text : actor.roles[0]?.text;
  const [articles, mentions] = actorCounts(actor);
  const who = [actorKindWords[actor.kind], ...(role === undefined ? [] : [shorten(role, 80)])];
  const why = reasonWords(folder, reason);
  return {
    id: toRowId({ kind: "actor", actor: actor.id, page: null }),
    kind: "actor",
    label,
    description: [articles, mentions, ...who.slice(1), ...why].join(" · "),
    tooltip: null,
    accessibleLabel: `${[label, ...who, `${mentions} in ${articles}`, ...why].join(", ")}.`,
    children: "collapsed",
    target: firstMention(folder, actor),
    compare: null,
    actor: { id: actor.id, name: actor.name },
    highlights: findSearchWords(label, toSearchWords(filter)),
  };
}

/**
 * Why an actor is here and who it is: role, other names, where it is introduced.
 *
 *     William Burns, person
 *     CIA Director (001, line 7)
 *     Also “Burns”, “Bill Burns”
 *     Introduced in 001, line 7
 *     17 mentions in 3 articles
 */
export function actorTooltip(folder: FolderSnapshot, actor: Actor): string {
  const [role] = actor.roles;
  const aliases = actor.aliases.slice(0, 8).map((alias) => quoted(shorten(alias, 40)));
  const more = actor.aliases.length - aliases.length;
  const introduction = firstIntroductionOf(folder, actor);
  const [articles, mentions] = actorCounts(actor);
  return [
    `${shorten(actor.name, 80)}, ${actorKindWords[actor.kind]}`,
    ...(role ? [`${shorten(role.text, 80)} (${lineOfPlace(folder, role)})`] : []),
    ...(aliases.length > 0
      ? [`Also ${aliases.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`]
      : []),
    ...(introduction ? [`Introduced in ${lineOfPlace(folder, introduction)}`] : []),
    `${mentions} in ${articles}`,
  ].join("\n");
}

/** The first mention of an actor in the first article, by path, that mentions it. */
function firstMention(folder: FolderSnapshot, actor: Actor): Location | null {
  const [uri] = actor.articles;
  const article = uri === undefined ? undefined : folder.article(uri);
  const [mention] = article ? folder.countedMentions(actor, article.uri) : [];
  return article && mention ? toLocation(article, mention.span) : null;
}

/** `["3 articles", "17 mentions"]` */
export function actorCounts(actor: Actor): readonly [articles: string, mentions: string] {
  return [count(actor.articles.length, "article"), count(actor.mentions, "mention")];
}

function reasonWords(folder: FolderSnapshot, reason: FilterReason | null): readonly string[] {
  if (reason?.kind === "alias") return [`also ${quoted(shorten(reason.text, 40))}`];
  return reason?.kind === "article" ? [`in ${quoted(headlineFor(folder, reason.text))}`] : [];
}
