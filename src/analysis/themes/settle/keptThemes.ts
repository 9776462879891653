import * as v from "valibot";

/**
 * What is kept of the themes of a folder from one look to the next, so that articles stay where they
 * are. Plain data, for whoever keeps it.
 */
export interface KeptThemes {
  readonly themes: readonly KeptTheme[];
  /** Articles that fitted nowhere. */
  readonly rest: readonly string[];
  /** Articles that came since the folder was grouped as a whole. */
  readonly joined: readonly string[];
  /** Whether the folder is to be grouped anew as a whole. */
  readonly due: boolean;
}

export interface KeptTheme {
  readonly id: string;
  /** Id of the theme that it is a part of. */
  readonly parent: string | null;
  /** As it was made, whatever the reader calls the theme. */
  readonly label: string;
  /** Ids of articles that are in none of its parts. */
  readonly articles: readonly string[];
}

const ids = v.array(v.string());
const schema = v.object({
  themes: v.array(
    v.object({ id: v.string(), parent: v.nullable(v.string()), label: v.string(), articles: ids }),
  ),
  rest: ids,
  joined: ids,
  due: v.boolean(),
});

/** What was kept, where it is of this shape and its themes fit together; else null. */
export function readKeptThemes(value: unknown): KeptThemes | null {
  const result = v.safeParse(schema, value);
  if (!result.success) return null;
  const { themes } = result.output;
  const tops = new Set(themes.flatMap(({ id, parent }) => (parent === null ? id : [])));
  const isSound =
    new Set(themes.map(({ id }) => id)).size === themes.length &&
    themes.every(({ parent }) => parent === null || tops.has(parent));
  return isSound ? result.output : null;
}
