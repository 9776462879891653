import type { Actor, ActorKind } from "../../analysis/index";
import type { Row, RowPathParams } from "../../protocol/rows";
import { toOffset } from "../convert";
import { pointedActor } from "../find/pointedActor";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { directoryOf } from "./actorDirectory";
import { actorGroupRow, actorPageRow } from "./actorGroupRow";
import { articlesOfActor, mentionsInArticle } from "./actorMentionRows";
import { actorRow, actorTooltip } from "./actorRow";
import { inPages, pageAt, pagesOf } from "./pages";
import type { ActorGroupReference, RowReference } from "./rowId";

const kinds: readonly ActorKind[] = ["person", "organization", "place"];

/** Kinds, the actors of each, the articles that mention one, the mentions in one article. */
export function actorRows(
  folder: FolderSnapshot,
  parent: RowReference | null,
  filter: string,
): readonly Row[] {
  if (!parent) return kinds.flatMap((kind) => actorGroupRow(folder, kind, filter) ?? []);
  if (parent.kind === "actors") return actorsInGroup(folder, parent, filter);
  if (parent.kind !== "actor" && parent.kind !== "actorArticle") return [];
  const actor = directoryOf(folder).byId(parent.actor);
  if (!actor) return [];
  return parent.kind === "actor"
    ? articlesOfActor(folder, actor, parent.page)
    : mentionsInArticle(folder, actor, parent.uri, parent.page);
}

/** The row of the actor that a position names or leads to, with the rows above it. */
export function actorRowPath(
  folder: FolderSnapshot,
  { uri, position, filter = "" }: RowPathParams,
): readonly Row[] {
  const article = folder.article(uri);
  if (!article || !position) return [];
  const offset = toOffset(article.document, position);
  const actor = pointedActor({ article, folder }, offset)?.actor;
  return actor ? pathOf(folder, actor, filter) : [];
}

/** Why an actor is here; every other row brings its tooltip along. */
export function actorRowTooltip(folder: FolderSnapshot, row: RowReference): string | null {
  const actor = row.kind === "actor" ? directoryOf(folder).byId(row.actor) : undefined;
  return actor ? actorTooltip(folder, actor) : null;
}

function actorsInGroup(
  folder: FolderSnapshot,
  { actorKind, page }: ActorGroupReference,
  filter: string,
): readonly Row[] {
  const actors = directoryOf(folder).ofKind(actorKind, filter);
  return inPages(
    actors,
    page,
    (actor) => actorRow(folder, actor, filter),
    (group) => actorPageRow(actors, actorKind, group, filter),
  );
}

function pathOf(folder: FolderSnapshot, actor: Actor, filter: string): readonly Row[] {
  const actors = directoryOf(folder).ofKind(actor.kind, filter);
  const at = actors.indexOf(actor);
  const group = actorGroupRow(folder, actor.kind, filter);
  if (at < 0 || !group) return [];
  const page = pagesOf(actors.length)[pageAt(actors.length, at) ?? 0];
  const isInFirst = !page || page.index === 0;
  return [
    group,
    ...(isInFirst ? [] : [actorPageRow(actors, actor.kind, page, filter)]),
    actorRow(folder, actor, filter),
  ];
}
