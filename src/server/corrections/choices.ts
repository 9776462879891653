import { nameKey } from "../../analysis/index";
import type { Actor } from "../../analysis/index";
import type { CorrectedName } from "../../protocol/corrections";
import type { ActorChoice, CorrectableName, SplitChoice } from "../../protocol/correctionChoices";
import { toRange } from "../convert";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ArticleView } from "../requests";
import { oneLine, shorten } from "../text/shorten";
import { actorKindWords, count, quoted } from "../text/wording";
import { pathInFolder } from "./correctionFolders";
import { kindOf, nameAt } from "./nameAt";
import { writtenForms } from "./writtenForms";

/** What can be said about a place; null where there is neither a name nor a selection. */
export function correctableAt(
  view: ArticleView,
  folder: string,
  asked: CorrectedName,
): CorrectableName | null {
  const name = nameAt(view, asked);
  if (!name) return null;
  const written = oneLine(name.written);
  if (name.kind === "selected") {
    return { name: written, written, kind: null, splits: false, joins: false };
  }
  const { actor } = name;
  return {
    name: oneLine((actor ?? name.own).name),
    written,
    kind: kindOf(name),
    splits: actor !== undefined && writtenForms(view.folder, actor, holds(folder)).length > 1,
    joins: actor !== undefined && view.folder.findings.actors.length > 1,
  };
}

/** More than anybody reads through, and about as many as a list still types fast in. */
export const mostChoices = 3000;

/**
 * The other actors of the folder that an article there names, those with the likest names first,
 * then the most widely named.
 */
export function actorChoices(
  view: ArticleView,
  folder: string,
  asked: CorrectedName,
): readonly ActorChoice[] {
  const name = nameAt(view, asked);
  if (name?.kind !== "marked" || !name.actor) return [];
  const { actor } = name;
  const words = wordsOf(actor);
  const likeness = (other: Actor): number =>
    [...wordsOf(other)].filter((word) => words.has(word)).length * 2 +
    (other.kind === actor.kind ? 1 : 0);
  return view.folder.findings.actors
    .filter((other) => other !== actor)
    .map((other) => ({ other, rank: likeness(other) }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, mostChoices)
    .flatMap(({ other }) => {
      const uris = other.articles.filter(holds(folder));
      return toActorChoice(view.folder, uris, other) ?? [];
    });
}

function wordsOf({ name, aliases }: Actor): ReadonlySet<string> {
  const words = [name, ...aliases].flatMap((form) => nameKey(form).split(/[ -]/));
  return new Set(words.filter((word) => word.length > 1));
}

/** An actor to choose. @param uris articles that mention it; the first of them leads there. */
export function toActorChoice(
  snapshot: FolderSnapshot,
  [uri]: readonly string[],
  actor: Actor,
): ActorChoice | undefined {
  const article = uri === undefined ? undefined : snapshot.article(uri);
  const [place] = uri === undefined ? [] : snapshot.mentionsIn(actor, uri);
  if (!article || !place) return undefined;
  const { mentions, articles, kind, aliases } = actor;
  const named = `${count(mentions, "mention")} in ${count(articles.length, "article")}`;
  const others = aliases.slice(0, 5).map((alias) => quoted(shorten(alias, 40)));
  return {
    label: shorten(actor.name, 80),
    description: `${actorKindWords[kind]} · ${named}`,
    detail: others.length > 0 ? `also ${others.join(", ")}` : "",
    name: { uri: article.uri, range: toRange(article.document, place.span) },
  };
}

/** Every form of an actor in every article, for the reader to tick. */
export function splitChoices(
  view: ArticleView,
  folder: string,
  asked: CorrectedName,
): readonly SplitChoice[] {
  const name = nameAt(view, asked);
  if (name?.kind !== "marked" || !name.actor) return [];
  return writtenForms(view.folder, name.actor, holds(folder)).map(
    ({ written, article, mentions }) => ({
      part: { written, uri: article.uri },
      label: shorten(written, 80),
      description: `${view.folder.nameOf(article.uri)} · ${count(mentions, "mention")}`,
      here: article.uri === view.article.uri && nameKey(written) === nameKey(name.written),
    }),
  );
}

/** Whether an article belongs to a folder of corrections. */
export function holds(folder: string): (article: string) => boolean {
  return (article) => pathInFolder(folder, article) !== undefined;
}
