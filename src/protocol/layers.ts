/**
 * What is drawn over the text. Each has a setting of its own. Names are drawn, too: a theme's rule for
 * a semantic token knows no dark, light and high contrast, a contributed colour does. The semantic
 * tokens carry the same meaning for themes and other editors.
 */
export const layerIds = [
  /** Names of people, as the semantic tokens `person`. */
  "person",
  /** Names of organisations, as the semantic tokens `organization`. */
  "organization",
  /** Names of places, as the semantic tokens `place`. */
  "place",
  /** Capitals that stand for their government, in italics over the colour of places. */
  "metonym",
  /** Headline and headings, a little heavier. */
  "heading",
  /** Page furniture, dimmed; that which the folder has shown by repetition, too. */
  "furniture",
  /** Quotations with a speaker whose own cue states it. */
  "quotation",
  /** Speech of which only some words are quoted, whoever says it: a dashed line below. */
  "mixedQuotation",
  /** A few quoted words put in somebody's mouth, whoever says them: a thin line below. */
  "fragment",
  /** Reported speech: a thin line, no tint. */
  "reported",
  /** Speakers at their cue, bold. */
  "speaker",
  /** Quotations whose speaker is only inferred, or who have none. */
  "uncertainQuotation",
  /** "analysts say": vague sources. */
  "vagueSource",
  /** Sources claimed without a link. */
  "claimedSource",
  /** Outlets that the article leans on: two thin lines below. */
  "outlet",
  /** Reports, studies and other texts that it leans on: one. */
  "report",
  /** Copied passages that are worth reading. */
  "copy",
  /** Copied passages where the copy is the whole article. */
  "wholeCopy",
  /** What else stands in other articles, such as formulas: a thin bar of dots. Off at first. */
  "formula",
] as const;

export type LayerId = (typeof layerIds)[number];
