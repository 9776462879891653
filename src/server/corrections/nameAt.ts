import type { Actor, ActorKind, ArticleActor, Mention } from "../../analysis/index";
import { spansOverlap, textOf, type Span } from "../../base/span";
import type { CorrectedName } from "../../protocol/corrections";
import { fromRange } from "../convert";
import { mentionAt } from "../find/factsAt";
import type { ArticleView } from "../requests";

/** A name as found in the text, with what is known of whom it names. */
export interface MarkedName {
  readonly kind: "marked";
  readonly mention: Mention;
  readonly written: string;
  readonly own: ArticleActor;
  /** Undefined while the folder is being read. */
  readonly actor: Actor | undefined;
}

/** Words that the reader has selected and that are no name, or a part or more than one. */
export interface SelectedWords {
  readonly kind: "selected";
  readonly written: string;
  /** Names in which the words stand, or which stand in them. */
  readonly around: readonly Mention[];
}

/** What a correction is about: a name, selected words, or null for nothing. */
export function nameAt(view: ArticleView, name: CorrectedName): MarkedName | SelectedWords | null {
  const { document, facts } = view.article;
  const span = trimmed(document.getText(), fromRange(document, name.range));
  if (span.start >= span.end) {
    const mention = mentionAt(facts, span.start);
    return mention ? toMarked(view, mention) : null;
  }
  const around = facts.mentions.filter((m) => m.counted && spansOverlap(m.span, span));
  const [first] = around;
  const isSame = first?.span.start === span.start && first.span.end === span.end;
  if (first && isSame) return toMarked(view, first);
  const written = onOneLine(textOf(document.getText(), span));
  return isName(written) ? { kind: "selected", written, around } : null;
}

/** The kind of a marked name, else null. */
export function kindOf(name: MarkedName | SelectedWords): ActorKind | null {
  return name.kind === "marked" ? (name.actor ?? name.own).kind : null;
}

function toMarked(view: ArticleView, mention: Mention): MarkedName | null {
  const { article, folder } = view;
  const own = article.facts.actors[mention.actor];
  if (!own) return null;
  const written = onOneLine(textOf(article.document.getText(), mention.span));
  const actor = folder.actorOf(article, mention.actor);
  return { kind: "marked", mention, written, own, actor };
}

/** Without the white space, quotation marks and commas that a hasty selection takes along. */
function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && !isOfName(text.charAt(start))) start++;
  while (end > start && !isOfName(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : { start: span.start, end: span.start };
}

function isOfName(character: string): boolean {
  return /[\p{L}\p{N}\p{M}$@#\ud800-\udfff]/u.test(character);
}

const longestName = 200;

function isName(written: string): boolean {
  return written.length <= longestName && /[\p{L}\p{N}]/u.test(written);
}

export function onOneLine(written: string): string {
  return written.replace(/\s+/g, " ").trim();
}
