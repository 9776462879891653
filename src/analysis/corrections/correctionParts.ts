import * as v from "valibot";

/** Why something was corrected; of every kind of correction. */
export const note = v.pipe(v.string(), v.description("Why; for people who read this file."));

/** An article by its path from the folder of the corrections. */
export function articlePath(description: string): ArticlePath {
  return v.pipe(v.string(), v.minLength(1), v.description(description));
}

type ArticlePath = v.SchemaWithPipe<
  readonly [
    v.StringSchema<undefined>,
    v.MinLengthAction<string, 1, undefined>,
    v.DescriptionAction<string, string>,
  ]
>;
