import * as v from "valibot";
import { articlePath, note } from "./correctionParts";

/** Longest words by which a passage is called, in UTF-16 units. */
export const longestCalled = 1000;

const words = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(longestCalled),
  v.description(
    "The words, as an article writes them; only the beginning, where they end in “…”. Case and punctuation do not matter.",
  ),
);

const path = articlePath("Its path from the folder of the corrections, with “/”.");

/** What can be said about copied passages, articles that tell the same, and text of the page. */
export const copyCorrectionSchemas = [
  v.pipe(
    v.looseObject({
      kind: v.literal("notACopy"),
      words,
      article: v.optional(
        articlePath(
          "The article whose words these are. Left out: the passage, wherever it stands.",
        ),
      ),
      of: v.optional(
        v.pipe(
          v.array(path),
          v.minLength(1),
          v.description("The articles it is no copy of. Left out: of any."),
        ),
      ),
      note: v.optional(note),
    }),
    v.description("These words are no copied passage."),
  ),
  v.pipe(
    v.looseObject({
      kind: v.literal("sameStory"),
      articles: v.pipe(
        v.array(path),
        v.minLength(2),
        v.description("Two or more articles that tell the same story."),
      ),
      note: v.optional(note),
    }),
    v.description("These articles are one story."),
  ),
  v.pipe(
    v.looseObject({ kind: v.literal("furniture"), words, note: v.optional(note) }),
    v.description(
      "These words belong to the page, not to the article, in all articles of the folder. Fewer than five words mean only a line of their own.",
    ),
  ),
] as const;

/** A correction about copies, stories or page furniture. */
export type CopyCorrection = v.InferOutput<(typeof copyCorrectionSchemas)[number]>;
export type NotACopy = Extract<CopyCorrection, { readonly kind: "notACopy" }>;
export type SameStory = Extract<CopyCorrection, { readonly kind: "sameStory" }>;
export type FurnitureWords = Extract<CopyCorrection, { readonly kind: "furniture" }>;
