import * as v from "valibot";
import { articlePath, note } from "./correctionParts";

/** Longest name of a theme and longest word to ignore, in UTF-16 units. */
export const longestThemeName = 200;

/** Articles by which a theme is called; more would only make the file longer. */
export const mostTypical = 5;

const path = articlePath("Its path from the folder of the corrections, with “/”.");

function shortText(description: string): ShortText {
  return v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(longestThemeName),
    v.description(description),
  );
}

type ShortText = v.SchemaWithPipe<
  readonly [
    v.StringSchema<undefined>,
    v.TrimAction,
    v.MinLengthAction<string, 1, undefined>,
    v.MaxLengthAction<string, typeof longestThemeName, undefined>,
    v.DescriptionAction<string, string>,
  ]
>;

/**
 * Themes are made anew when articles come and go, so none of their names can be relied on for ever:
 * a theme is called by its id, its label and some of its articles, and is meant as long as most of
 * these articles still stand together. Id and label decide between those that hold them equally, and
 * where none of the articles is left.
 */
const reference = v.looseObject({
  label: shortText("How the theme is called when nobody renames it."),
  id: v.optional(
    v.pipe(v.string(), v.minLength(1), v.description("Its id when this was written.")),
  ),
  articles: v.optional(
    v.pipe(
      v.array(path),
      v.description("Some of its articles; the theme is where most of them are."),
    ),
  ),
});

/** What can be said about themes. */
export const themeCorrectionSchemas = [
  v.pipe(
    v.looseObject({
      kind: v.literal("themeName"),
      theme: reference,
      shown: shortText("The name to show."),
      note: v.optional(note),
    }),
    v.description("Show this theme by another name."),
  ),
  v.pipe(
    v.looseObject({
      kind: v.literal("sameTheme"),
      theme: v.pipe(reference, v.description("The theme that stays.")),
      also: v.pipe(
        v.array(reference),
        v.minLength(1),
        v.description("The themes that become a part of it."),
      ),
      note: v.optional(note),
    }),
    v.description("These themes are one."),
  ),
  v.pipe(
    v.looseObject({
      kind: v.literal("inTheme"),
      article: articlePath("The article: its path from the folder of the corrections, with “/”."),
      theme: v.pipe(
        v.nullable(reference),
        v.description("The theme it belongs to; null for the articles of no theme."),
      ),
      note: v.optional(note),
    }),
    v.description("This article belongs to this theme."),
  ),
  v.pipe(
    v.looseObject({
      kind: v.literal("ownTheme"),
      name: shortText("How it is called."),
      articles: v.pipe(v.array(path), v.minLength(1), v.description("Its articles.")),
      note: v.optional(note),
    }),
    v.description("A theme that the reader has made of these articles."),
  ),
  v.pipe(
    v.looseObject({ kind: v.literal("pinnedTheme"), theme: reference, note: v.optional(note) }),
    v.description("This theme stays, and is listed first."),
  ),
  v.pipe(
    v.looseObject({
      kind: v.literal("ignoredWord"),
      word: shortText("A word, a name or a phrase, in any of its forms."),
      note: v.optional(note),
    }),
    v.description("This word makes no theme and stands in no label."),
  ),
] as const;

/** A correction about themes. */
export type ThemeCorrection = v.InferOutput<(typeof themeCorrectionSchemas)[number]>;
/** A theme as a corrections file calls it. */
export type ThemeReference = v.InferOutput<typeof reference>;

const themeKinds: readonly string[] = [
  "themeName",
  "sameTheme",
  "inTheme",
  "ownTheme",
  "pinnedTheme",
  "ignoredWord",
];

export function isOfThemes(correction: { readonly kind: string }): correction is ThemeCorrection {
  return themeKinds.includes(correction.kind);
}
