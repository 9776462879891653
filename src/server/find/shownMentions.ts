import type { ArticleFacts, Mention } from "../../analysis/index";

/** Mentions that get a colour. Pronouns keep that of prose: a page full of coloured "he" is loud. */
export function shownMentions({ mentions }: ArticleFacts): readonly Mention[] {
  return mentions.filter(({ counted, form }) => counted && form !== "pronoun");
}
