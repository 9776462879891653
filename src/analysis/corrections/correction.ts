import * as v from "valibot";
import type { ActorKind } from "../model/actor";
import { copyCorrectionSchemas } from "./copyCorrection";
import { articlePath, note } from "./correctionParts";
import { themeCorrectionSchemas } from "./themeCorrection";

/**
 * What a reader can say about names, quotations, copies and themes, and how it is written in
 * `.seeds/corrections.json`. This is the only definition: the JSON schema in `schemas/` is made from
 * it, and a test compares the two.
 *
 * Actors are called by names as the articles write them, quotations and passages by their words and
 * articles by their paths, so that a correction survives new articles, another order and a rewording.
 */
const kinds = ["person", "organization", "place"] as const satisfies readonly ActorKind[];

const kind = v.pipe(v.picklist(kinds), v.description("What it is."));

const writtenName = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(200),
  v.description("A name as the articles write it, without title and possessive ending."),
);

const article = articlePath(
  "Only in this article: its path from the folder of the corrections, with “/”. Left out: in all articles of the folder.",
);

const names = v.pipe(
  v.array(writtenName),
  v.minLength(1),
  v.description("The name in all the ways this is about, as the articles write it."),
);

const reference = v.looseObject({
  name: writtenName,
  is: v.optional(v.pipe(kind, v.description("What the actor is marked as; left out: anything."))),
  article: v.optional(article),
});

const part = v.looseObject({ name: writtenName, article: v.optional(article) });

const quotation = {
  words: v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(1000),
    v.description(
      "What is said, without the marks; only the beginning, where it ends in “…”. Case and punctuation do not matter.",
    ),
  ),
  article: articlePath("The article: its path from the folder of the corrections, with “/”."),
  nth: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.description(
        "Which of the article’s quotations with these words, from 1. Left out: all of them.",
      ),
    ),
  ),
  note: v.optional(note),
};

export const correctionSchema = v.variant("kind", [
  v.pipe(
    v.looseObject({
      kind: v.literal("actorKind"),
      names,
      is: kind,
      article: v.optional(article),
      note: v.optional(note),
    }),
    v.description("These words name a person, an organisation or a place."),
  ),
  v.pipe(
    v.looseObject({
      kind: v.literal("notAnActor"),
      names,
      article: v.optional(article),
      note: v.optional(note),
    }),
    v.description("These words name nobody."),
  ),
  v.pipe(
    v.looseObject({
      kind: v.literal("sameActor"),
      actors: v.pipe(
        v.array(reference),
        v.minLength(2),
        v.description("Two or more names of one actor."),
      ),
      note: v.optional(note),
    }),
    v.description("These are one actor."),
  ),
  v.pipe(
    v.looseObject({
      kind: v.literal("splitActor"),
      actor: v.pipe(reference, v.description("The actor who keeps everything else.")),
      apart: v.pipe(
        v.array(part),
        v.minLength(1),
        v.description("The names that are somebody else, all of them the same one."),
      ),
      note: v.optional(note),
    }),
    v.description("Some of the names joined here are somebody else."),
  ),
  v.pipe(
    v.looseObject({
      kind: v.literal("shownName"),
      actor: reference,
      shown: v.pipe(
        v.string(),
        v.trim(),
        v.minLength(1),
        v.maxLength(200),
        v.description("The name to show."),
      ),
      note: v.optional(note),
    }),
    v.description("Show this actor by another name; the articles stay as they are."),
  ),
  v.pipe(
    v.looseObject({
      kind: v.literal("quotationSpeaker"),
      ...quotation,
      speaker: v.nullable(
        v.pipe(writtenName, v.description("The name of the speaker; null for nobody.")),
      ),
      is: v.optional(v.pipe(kind, v.description("What the speaker is; left out: anything."))),
    }),
    v.description("Who says these words."),
  ),
  v.pipe(
    v.looseObject({ kind: v.literal("notAQuotation"), ...quotation }),
    v.description("These words are nobody’s speech."),
  ),
  ...copyCorrectionSchemas,
  ...themeCorrectionSchemas,
]);

/** One thing the reader has said. */
export type Correction = v.InferOutput<typeof correctionSchema>;
export type CorrectionKind = Correction["kind"];

/** An actor by one of its written names. */
export type ActorReference = v.InferOutput<typeof reference>;
/** A correction about one quotation. */
export type QuotationCorrection = Extract<
  Correction,
  { readonly kind: "quotationSpeaker" | "notAQuotation" }
>;

/** A written name that a split sets apart. */
export type ApartName = v.InferOutput<typeof part>;

/** The file. Entries are checked one by one, so that a bad one does not spoil the others. */
export const correctionsFileSchema = v.looseObject({
  version: v.pipe(v.literal(1), v.description("The format of this file.")),
  corrections: v.pipe(v.array(v.unknown()), v.description("One entry for each correction.")),
});

/** Kinds of entries this version knows; others belong to a newer one and are kept as they are. */
export const correctionKinds: readonly CorrectionKind[] = [
  "actorKind",
  "furniture",
  "ignoredWord",
  "inTheme",
  "notACopy",
  "notAQuotation",
  "notAnActor",
  "ownTheme",
  "pinnedTheme",
  "quotationSpeaker",
  "sameActor",
  "sameStory",
  "sameTheme",
  "shownName",
  "splitActor",
  "themeName",
];
