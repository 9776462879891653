import { toJsonSchema } from "@valibot/to-json-schema";
import type { JsonSchema } from "@valibot/to-json-schema";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import {
  correctionKinds,
  correctionSchema,
  correctionsFileSchema,
} from "../../../src/analysis/corrections/correction";
import { parseCorrections } from "../../../src/analysis/corrections/parseCorrections";

const schemaFile = "../../../schemas/corrections.schema.json";

/**
 * The schema for people who write the file by hand, made from the definition that reads it. It is
 * stricter: a key that means nothing is kept when the file is read, but here it may be a slip.
 */
function toSchema(): unknown {
  const options = { errorMode: "ignore", typeMode: "input" } as const;
  const file = toJsonSchema(correctionsFileSchema, options);
  const { oneOf = [] } = toJsonSchema(correctionSchema, options);
  const known = oneOf.map((entry) => withoutOtherKeys(entry as JsonSchema));
  const foreign = {
    description: "A correction of another kind, of a newer Seed Reader.",
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string", not: { enum: correctionKinds } } },
  };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Corrections of Seed Reader",
    description:
      "What readers of this folder have said about names, quotations, copies and themes in its articles. Seed Reader keeps this file sorted; it may be edited by hand and is applied as soon as it is saved.",
    type: "object",
    required: ["version", "corrections"],
    properties: {
      ...file.properties,
      corrections: {
        ...(file.properties?.["corrections"] as object),
        items: { anyOf: [...known, foreign], defaultSnippets: snippets },
      },
    },
  };
}

function withoutOtherKeys(schema: JsonSchema): JsonSchema {
  const { properties, items } = schema;
  const inner = (value: unknown): JsonSchema => withoutOtherKeys(value as JsonSchema);
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [key, inner(value)]),
      ),
      additionalProperties: false,
    }),
    ...(items !== undefined && { items: inner(items) }),
  };
}

const kindChoice = "${2|person,organization,place|}";
const snippets = [
  {
    label: "This is a person, organisation or place",
    body: { kind: "actorKind", names: ["$1"], is: kindChoice },
  },
  { label: "Not an actor", body: { kind: "notAnActor", names: ["$1"] } },
  {
    label: "Same actor",
    body: {
      kind: "sameActor",
      actors: [
        { name: "$1", is: kindChoice },
        { name: "$3", is: "$4" },
      ],
    },
  },
  {
    label: "Split",
    body: { kind: "splitActor", actor: { name: "$1", is: kindChoice }, apart: [{ name: "$3" }] },
  },
  {
    label: "Shown name",
    body: { kind: "shownName", actor: { name: "$1", is: kindChoice }, shown: "$3" },
  },
  {
    label: "Speaker of a quotation",
    body: { kind: "quotationSpeaker", words: "$1", speaker: "$3", is: kindChoice, article: "$4" },
  },
  { label: "Not a quotation", body: { kind: "notAQuotation", words: "$1", article: "$3" } },
  { label: "Not a copy", body: { kind: "notACopy", words: "$1", article: "$3", of: ["$5"] } },
  { label: "Same story", body: { kind: "sameStory", articles: ["$1", "$3"] } },
  { label: "Page furniture", body: { kind: "furniture", words: "$1" } },
  {
    label: "Name of a theme",
    body: { kind: "themeName", theme: { label: "$1", articles: ["$3"] }, shown: "$5" },
  },
  {
    label: "Same theme",
    body: {
      kind: "sameTheme",
      theme: { label: "$1", articles: ["$3"] },
      also: [{ label: "$5", articles: ["$6"] }],
    },
  },
  {
    label: "Article of a theme",
    body: { kind: "inTheme", article: "$1", theme: { label: "$3", articles: ["$5"] } },
  },
  { label: "A theme of your own", body: { kind: "ownTheme", name: "$1", articles: ["$3"] } },
  {
    label: "Pinned theme",
    body: { kind: "pinnedTheme", theme: { label: "$1", articles: ["$3"] } },
  },
  { label: "Ignored word", body: { kind: "ignoredWord", word: "$1" } },
];

describe("the JSON schema of the corrections file", () => {
  it("is made from the definition that reads it (vitest run --update writes it anew)", async () => {
    const text = await format(JSON.stringify(toSchema()), { parser: "json", printWidth: 100 });
    await expect(text).toMatchFileSnapshot(schemaFile);
  });

  it("knows every kind", () => {
    const { oneOf } = toJsonSchema(correctionSchema, { errorMode: "ignore" });
    expect(oneOf).toHaveLength(correctionKinds.length);
  });

  it("offers examples that can be read", () => {
    const filled = JSON.stringify(snippets.map(({ body }) => body))
      .replaceAll(kindChoice, "person")
      .replaceAll("$4", "person")
      .replace(/\$\d/g, "Holt");
    const parsed = parseCorrections(`{"version":1,"corrections":${filled}}`);
    expect(parsed.kind === "read" && parsed.entries.map(({ kind }) => kind)).toEqual(
      snippets.map(() => "correction"),
    );
  });
});
