import type { Actor, Mention } from "../../analysis/index";
import { compareText } from "../../base/compare";
import { spanTouches, type Span } from "../../base/span";
import type { StepParams, StepResult } from "../../protocol/moving";
import { toLocation } from "../convert";
import { blockAt, mentionAt } from "../find/factsAt";
import { pointedActor } from "../find/pointedActor";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ArticleView } from "../requests";
import type { ReadArticle } from "../store/readArticle";

/** Code units between a cursor and a name that is still meant by it. */
const near = 24;

/** A mention of the actor stepped through, with the article it stands in. */
interface MentionStop {
  readonly article: ReadArticle;
  readonly span: Span;
}

/**
 * Walks through the mentions of one actor, in text order and from article to article in path order.
 * The actor is the one named under the cursor or given the role there; in the article that the last
 * step led to it stays the same while the reader reads on; elsewhere it is one named close by.
 */
export class MentionWalk {
  /** Whom the last step was about, and the address where it led. */
  #last: { readonly actor: string; readonly uri: string } | null = null;

  step(view: ArticleView, offset: number, direction: StepParams["direction"]): StepResult {
    const { article, folder } = view;
    if (!folder.holds(article)) return this.#stepInArticle(article, offset, direction, folder);
    const actor = this.#actorFor(view, offset);
    if (!actor) return { target: null, message: "Put the cursor on a name to step through it" };
    const stops = stopsOf(folder, actor);
    const walked = walk(stops, article, fromOffset(folder, actor, article, offset), direction);
    if (!walked) return { target: null, message: `No mention of ${actor.name} is left` };
    const { stop, index } = walked;
    this.#last = { actor: actor.id, uri: stop.article.uri };
    const number = `Mention ${String(index + 1)} of ${String(stops.length)}`;
    const message = `${number}, ${actor.name} · ${folder.nameOf(stop.article.uri)}${walked.turn}`;
    return { target: toLocation(stop.article, stop.span), message };
  }

  #actorFor(view: ArticleView, offset: number): Actor | undefined {
    const { article, folder } = view;
    return (
      pointedActor(view, offset)?.actor ??
      actorOfRole(article, folder, offset) ??
      this.#actorGoneOn(article, folder) ??
      actorCloseBy(article, folder, offset)
    );
  }

  #actorGoneOn(article: ReadArticle, folder: FolderSnapshot): Actor | undefined {
    if (this.#last?.uri !== article.uri) return undefined;
    const { actor: id } = this.#last;
    return folder.findings.actors.find((actor) => actor.id === id);
  }

  /** What one article can tell before the folder is read. */
  #stepInArticle(
    article: ReadArticle,
    offset: number,
    direction: StepParams["direction"],
    folder: FolderSnapshot,
  ): StepResult {
    const { actors, mentions } = article.facts;
    const mention = mentionAt(article.facts, offset);
    const own = mention && actors[mention.actor];
    if (!own) return { target: null, message: "Put the cursor on a name to step through it" };
    const stops = mentions
      .filter(({ counted, actor }) => counted && actor === mention.actor)
      .map(({ span }) => ({ article, span }));
    const walked = walk(stops, article, mention.span.start, direction);
    if (!walked) return { target: null, message: "" };
    const number = `Mention ${String(walked.index + 1)} of ${String(stops.length)} in this article`;
    const message = `${number}, ${own.name} · ${folder.nameOf(article.uri)}; the folder is still being read`;
    return { target: toLocation(article, walked.stop.span), message };
  }
}

function stopsOf(folder: FolderSnapshot, actor: Actor): readonly MentionStop[] {
  return actor.articles.flatMap((uri) => {
    const article = folder.article(uri);
    if (!article) return [];
    return folder.countedMentions(actor, uri).map(({ span }) => ({ article, span }));
  });
}

/** From inside a mention the step begins at its start: "previous" must not lead to itself. */
function fromOffset(
  folder: FolderSnapshot,
  actor: Actor,
  { uri }: ReadArticle,
  offset: number,
): number {
  const here = folder.countedMentions(actor, uri).find(({ span }) => spanTouches(span, offset));
  return here?.span.start ?? offset;
}

/** The stop after or before an offset of an article, going round at the ends. */
function walk(
  stops: readonly MentionStop[],
  { uri }: ReadArticle,
  offset: number,
  direction: StepParams["direction"],
): { readonly stop: MentionStop; readonly index: number; readonly turn: string } | null {
  const order = ({ article, span }: MentionStop): number =>
    compareText(article.uri, uri) || span.start - offset;
  const next = direction === "next";
  const found = next
    ? stops.findIndex((stop) => order(stop) > 0)
    : stops.findLastIndex((stop) => order(stop) < 0);
  const index = found >= 0 ? found : next ? 0 : stops.length - 1;
  const stop = stops[index];
  if (!stop) return null;
  const turn = next ? "; from the start again" : "; from the end again";
  return { stop, index, turn: found >= 0 ? "" : turn };
}

/** The actor whose role stands at an offset: `foreign ministry spokesman`. */
function actorOfRole(
  article: ReadArticle,
  folder: FolderSnapshot,
  offset: number,
): Actor | undefined {
  const index = article.facts.actors.findIndex(({ roles }) =>
    roles.some(({ span }) => spanTouches(span, offset)),
  );
  return folder.actorOf(article, index);
}

/** The actor named nearest to an offset in the same paragraph, if that is a few words away. */
function actorCloseBy(
  article: ReadArticle,
  folder: FolderSnapshot,
  offset: number,
): Actor | undefined {
  const block = blockAt(article.facts, offset)?.span;
  if (!block) return undefined;
  let best: { readonly mention: Mention; readonly distance: number } | null = null;
  for (const mention of article.facts.mentions) {
    const { span, counted } = mention;
    if (!counted || span.start < block.start || span.end > block.end) continue;
    const distance = Math.max(span.start - offset, offset - span.end);
    if (distance <= (best?.distance ?? near)) best = { mention, distance };
  }
  return best ? folder.actorOf(article, best.mention.actor) : undefined;
}
