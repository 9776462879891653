import type { Actor, Mention } from "../../analysis/index";
import type { Row } from "../../protocol/rows";
import { headlineFor } from "../cards/placeWords";
import { lineNumber, toLocation } from "../convert";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ReadArticle } from "../store/readArticle";
import { asSentence, count } from "../text/wording";
import { wordsAround } from "../text/wordsAround";
import { inPages, type Page } from "./pages";
import { toRowId } from "./rowId";

/** The articles that mention an actor, in path order. */
export function articlesOfActor(
  folder: FolderSnapshot,
  actor: Actor,
  page: number | null,
): readonly Row[] {
  const isOnly = actor.articles.length === 1;
  return inPages(
    actor.articles,
    page,
    (uri) => articleRow(folder, actor, uri, isOnly),
    (group) => pageRow({ kind: "actor", actor: actor.id, page: group.index }, group, "Articles"),
  );
}

/** An actor's mentions in one article, in text order. */
export function mentionsInArticle(
  folder: FolderSnapshot,
  actor: Actor,
  uri: string,
  page: number | null,
): readonly Row[] {
  const article = folder.article(uri);
  if (!article) return [];
  return inPages(
    folder.countedMentions(actor, uri),
    page,
    (mention) => mentionRow(folder, actor, article, mention),
    (group) =>
      pageRow({ kind: "actorArticle", actor: actor.id, uri, page: group.index }, group, "Mentions"),
  );
}

/** `Iran Must Pivot to China…   001 · 4 mentions`; opens the first of them. */
function articleRow(
  folder: FolderSnapshot,
  actor: Actor,
  uri: string,
  isOnly: boolean,
): Row | null {
  const article = folder.article(uri);
  const found = folder.countedMentions(actor, uri);
  const [first] = found;
  if (!article || !first) return null;
  const label = headlineFor(folder, uri);
  const name = folder.nameOf(uri);
  const mentions = count(found.length, "mention");
  return {
    id: toRowId({ kind: "actorArticle", actor: actor.id, uri, page: null }),
    kind: "actorArticle",
    label,
    description: `${name} · ${mentions}`,
    tooltip: `${article.facts.headline}\n${name} mentions ${actor.name} ${times(found.length)}`,
    accessibleLabel: `Article ${name}: ${label}, ${mentions}.`,
    children: isOnly ? "expanded" : "collapsed",
    target: toLocation(article, first.span),
    compare: null,
    actor: { id: actor.id, name: actor.name },
  };
}

/** `…ministry spokesman Saeed Khatibzadeh told reporters…   line 5` */
function mentionRow(
  folder: FolderSnapshot,
  actor: Actor,
  article: ReadArticle,
  mention: Mention,
): Row {
  const { text, at } = wordsAround(article.document.getText(), mention.span);
  const line = lineNumber(article.document, mention.span.start);
  const where = `line ${String(line)}`;
  const how = formWords(actor, mention);
  const name = folder.nameOf(article.uri);
  return {
    id: toRowId({
      kind: "mention",
      actor: actor.id,
      uri: article.uri,
      start: mention.span.start,
    }),
    kind: "mention",
    label: text,
    description: [where, ...how].join(" · "),
    tooltip: `${text}\n${[name, where, mention.sure].join(", ")}: ${mention.rule}`,
    accessibleLabel: asSentence(
      `${[`Line ${String(line)} of ${name}`, ...how].join(", ")}: ${text}`,
    ),
    children: "none",
    target: toLocation(article, mention.span),
    compare: null,
    actor: { id: actor.id, name: actor.name },
    highlights: [at],
  };
}

/** Said where the words are not simply a name of the actor. */
function formWords({ name }: Actor, { form }: Mention): readonly string[] {
  if (form === "metonym") return [`stands for ${name}`];
  return form === "pronoun" ? ["pronoun"] : [];
}

function times(number: number): string {
  return number === 1 ? "once" : `${String(number)} times`;
}

function pageRow(
  reference: Parameters<typeof toRowId>[0],
  { first, last }: Page,
  what: "Articles" | "Mentions",
): Row {
  return {
    id: toRowId(reference),
    kind: "actorGroup",
    label: `${String(first)}–${String(last)}`,
    description: what.toLowerCase(),
    tooltip: "",
    accessibleLabel: `${what} ${String(first)} to ${String(last)}.`,
    children: "collapsed",
    target: null,
    compare: null,
  };
}
