import type { Actor, ArticleFacts, Mention } from "../../analysis/index";
import { spansOverlap, textOf, type Span } from "../../base/span";
import type { ArticleView } from "../requests";
import { toSearchText } from "../text/searchText";

/** A mention whose words do not say in full whom they mean. */
export interface UnclearMention {
  readonly mention: Mention;
  readonly actor: Actor;
}

/**
 * The surnames, pronouns and capitals in a stretch of text that leave open to a reader who looks at
 * this paragraph alone whom they mean. Where the full name stands before in the paragraph, or the
 * same words were made clear before, nothing is unclear.
 *
 *     Saeed Khatibzadeh spoke. Khatibzadeh left.      He left. Moscow was silent.
 *                              (clear)                ^^       ^^^^^^
 */
export function unclearMentions(
  { article, folder }: ArticleView,
  within: Span,
): readonly UnclearMention[] {
  const { blocks } = article.facts;
  const mentions = withSpeakers(article.facts);
  const text = article.document.getText();
  const unclear: UnclearMention[] = [];
  let block = 0;
  let clear = new Set<string>();
  for (const mention of mentions) {
    if (mention.span.start >= within.end) break;
    while ((blocks[block]?.span.end ?? Infinity) <= mention.span.start) {
      block++;
      clear = new Set();
    }
    const span = blocks[block]?.span;
    if (!mention.counted || !span || !spansOverlap(span, within)) continue;
    const actor = folder.actorOf(article, mention.actor);
    if (!actor || !namesUnclearly(mention, textOf(text, mention.span), actor, clear)) continue;
    if (spansOverlap(mention.span, within)) unclear.push({ mention, actor });
  }
  return unclear;
}

/**
 * Mentions together with the words that only a speaker’s place tells whom they mean: `she` among
 * several women, `the minister`. In text order.
 */
function withSpeakers({ mentions, quotations, actors }: ArticleFacts): readonly Mention[] {
  const named = new Set(mentions.map(({ span }) => span.start));
  const found = new Map<number, Mention>();
  for (const { speaker } of quotations) {
    if (!speaker?.rule || speaker.actor === null || named.has(speaker.span.start)) continue;
    const kind = actors[speaker.actor]?.kind;
    if (!kind) continue;
    found.set(speaker.span.start, {
      span: speaker.span,
      kind,
      form: "pronoun",
      actor: speaker.actor,
      counted: true,
      rule: speaker.rule,
      evidence: null,
      sure: "likely",
    });
  }
  if (found.size === 0) return mentions;
  return [...mentions, ...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** @param clear what the paragraph has made clear so far; takes over what this mention adds. */
function namesUnclearly(
  { form }: Mention,
  written: string,
  actor: Actor,
  clear: Set<string>,
): boolean {
  const whole = form !== "pronoun" && saysAll(written, actor.name);
  // A capital becomes clear by itself; who is named in full is clear under all names.
  const key = form === "metonym" ? `${actor.id} ${toSearchText(written)}` : actor.id;
  const isClear = clear.has(key);
  if (whole || hinted.has(form)) clear.add(key);
  return !whole && !isClear && hinted.has(form);
}

const hinted: ReadonlySet<string> = new Set(["surname", "pronoun", "metonym"]);

/** Whether what is written holds every word of the shown name. */
function saysAll(written: string, name: string): boolean {
  const words = new Set(toSearchText(written).split(/[\s-]+/));
  return toSearchText(name)
    .split(/[\s-]+/)
    .every((word) => words.has(word));
}
