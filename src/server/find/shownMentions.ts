import type { Mention } from "../../analysis/index";
import type { ArticleView } from "../requests";

/**
 * Mentions that get a colour, each of the kind that the whole folder takes its actor for, as the
 * cards and the view Actors tell it; of the article's own while the folder is being read. Pronouns
 * keep the colour of prose: a page full of coloured "he" is loud.
 */
export function shownMentions({ article, folder }: ArticleView): readonly Mention[] {
  const shown = article.facts.mentions.filter(({ counted, form }) => counted && form !== "pronoun");
  return shown.map((mention) => {
    const kind = folder.actorOf(article, mention.actor)?.kind ?? mention.kind;
    return kind === mention.kind ? mention : { ...mention, kind };
  });
}
