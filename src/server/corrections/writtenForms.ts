import { nameKey } from "../../analysis/index";
import type { Actor, Mention } from "../../analysis/index";
import { textOf } from "../../base/span";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ReadArticle } from "../store/readArticle";
import { onOneLine } from "./nameAt";

/** One written form of an actor in one article. */
export interface WrittenForm {
  readonly written: string;
  readonly article: ReadArticle;
  readonly mentions: number;
  /** Its first mention there. */
  readonly first: Mention;
}

/**
 * How the articles write an actor, in path order and text order, without pronouns. Forms that differ
 * in case alone are one, written as the first of them that does not shout.
 * @param holds which articles to look at.
 */
export function writtenForms(
  folder: FolderSnapshot,
  actor: Actor,
  holds: (article: string) => boolean,
): readonly WrittenForm[] {
  return actor.articles.filter(holds).flatMap((uri) => {
    const article = folder.article(uri);
    if (!article) return [];
    const actors = new Set(
      actor.members.filter((member) => member.article === uri).map((member) => member.actor),
    );
    return formsIn(article, (mention) => actors.has(mention.actor));
  });
}

/** The same for the mentions of one article that `isMeant` says. */
export function formsIn(
  article: ReadArticle,
  isMeant: (mention: Mention) => boolean,
): readonly WrittenForm[] {
  const text = article.document.getText();
  const forms = new Map<string, WrittenForm>();
  for (const mention of article.facts.mentions) {
    if (!mention.counted || mention.form === "pronoun" || !isMeant(mention)) continue;
    const written = onOneLine(textOf(text, mention.span));
    const before = forms.get(nameKey(written));
    forms.set(nameKey(written), {
      written: before && !shouts(before.written) ? before.written : written,
      article,
      mentions: (before?.mentions ?? 0) + 1,
      first: before?.first ?? mention,
    });
  }
  return [...forms.values()];
}

function shouts(written: string): boolean {
  return written === written.toUpperCase();
}
