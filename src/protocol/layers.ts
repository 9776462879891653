/** What is drawn over the text, apart from the colours of names. Each has a setting of its own. */
export const layerIds = [
  /** Page furniture, dimmed. */
  "furniture",
  /** Quotations with a speaker whose own cue states it. */
  "quotation",
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
  /** Copied passages. */
  "copy",
  /** Copied passages where the copy is the whole article. */
  "wholeCopy",
] as const;

export type LayerId = (typeof layerIds)[number];
