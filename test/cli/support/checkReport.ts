import { expect } from "vitest";
import type { ReportDocument } from "./report";

/**
 * A small schema language for the shape of a report: a string names a type, an array of one item is
 * a list, an object is a record with exactly these keys, {@link oneOf} a choice of words, and
 * {@link orNull} allows null.
 */
type Shape =
  | "string"
  | "number"
  | "offset"
  | "share"
  | "boolean"
  | "metadata"
  | readonly [Shape]
  | { readonly [key: string]: Shape }
  | Choice
  | Nullable;
class Choice {
  constructor(readonly words: readonly string[]) {}
}
class Nullable {
  constructor(readonly shape: Shape) {}
}
const oneOf = (words: string): Choice => new Choice(words.split("|"));
const orNull = (shape: Shape): Nullable => new Nullable(shape);

const span = { start: "offset", end: "offset" } as const;
const place = { path: "string", ...span } as const;
const actorKind = oneOf("person|organization|place");

const shared = oneOf("article|passage|quotation|formula|furniture");

const article: Shape = {
  path: "string",
  sha256: "string",
  language: "string",
  encoding: oneOf("utf-8|utf-16le|utf-16be|windows-1252"),
  length: "offset",
  headline: "string",
  metadata: "metadata",
  title: orNull({ ...span, text: "string" }),
  published: orNull("string"),
  byline: orNull({ ...span, name: "string", actor: orNull("string") }),
  blocks: [
    { kind: oneOf("title|byline|heading|paragraph|list|quote|citation|furniture"), ...span },
  ],
  mentions: [
    {
      ...span,
      kind: actorKind,
      form: oneOf("name|surname|title|acronym|metonym|pronoun"),
      actor: orNull("string"),
    },
  ],
  quotations: [
    {
      id: "string",
      kind: oneOf("direct|mixed|fragment|reported"),
      spans: [["offset"]],
      cue: orNull(span),
      speaker: orNull({
        ...span,
        text: "string",
        actor: orNull("string"),
        also: ["string"],
        vague: "boolean",
      }),
      confidence: oneOf("stated|inferred|none"),
    },
  ],
  sources: [
    {
      ...span,
      kind: oneOf("outlet|report|vague|claimed"),
      text: "string",
      actor: orNull("string"),
    },
  ],
  notes: [{ ...span, rule: "string", text: "string" }],
  theme: orNull("string"),
  themes: ["string"],
};

const report: Shape = {
  version: "number",
  engine: "string",
  articles: [article],
  actors: [
    {
      id: "string",
      name: "string",
      kind: actorKind,
      aliases: ["string"],
      roles: [{ text: "string", ...place }],
      mentions: "offset",
      articles: "offset",
    },
  ],
  passages: [
    {
      id: "string",
      kind: oneOf("identical|edited"),
      places: [place],
      shared,
      worth: "share",
      reasons: ["string"],
      earliest: orNull({ path: "string", day: "string", undated: "offset" }),
    },
  ],
  copies: [{ a: place, b: place, matched: "share", passage: "string", shared }],
  overlaps: [{ a: "string", b: "string", ofA: "share", ofB: "share" }],
  related: [{ from: place, to: place, score: "share", because: ["string"] }],
  themes: [
    {
      id: "string",
      parent: orNull("string"),
      label: "string",
      terms: [{ text: "string", articles: "offset" }],
      articles: ["string"],
    },
  ],
  problems: [{ path: "string", reason: "string" }],
};

/** Fails with the path of every key that is not as version 1 of the report says. */
export function checkReport(document: ReportDocument): void {
  const wrong = [...faults(report, document, "report"), ...danglingReferences(document)];
  expect(wrong).toEqual([]);
}

function* faults(shape: Shape, value: unknown, at: string): Generator<string> {
  if (shape instanceof Nullable) {
    if (value !== null) yield* faults(shape.shape, value, at);
  } else if (shape instanceof Choice) {
    if (!shape.words.includes(String(value))) yield `${at}: ${String(value)}`;
  } else if (typeof shape === "string") {
    if (!isScalar(shape, value)) yield `${at}: ${JSON.stringify(value)} is no ${shape}`;
  } else if (Array.isArray(shape)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    if (!Array.isArray(value)) yield `${at}: no list`;
    for (const [index, item] of items.entries()) {
      yield* faults(shape[0] as Shape, item, `${at}[${String(index)}]`);
    }
  } else {
    yield* recordFaults(shape as Readonly<Record<string, Shape>>, value, at);
  }
}

function* recordFaults(
  shape: Readonly<Record<string, Shape>>,
  value: unknown,
  at: string,
): Generator<string> {
  if (typeof value !== "object" || value === null) {
    yield `${at}: no record`;
    return;
  }
  const found = new Map<string, unknown>(Object.entries(value));
  for (const key of found.keys()) if (!(key in shape)) yield `${at}.${key}: not expected`;
  for (const [key, inner] of Object.entries(shape)) {
    if (found.has(key)) yield* faults(inner, found.get(key), `${at}.${key}`);
    else yield `${at}.${key}: missing`;
  }
}

function isScalar(shape: string, value: unknown): boolean {
  switch (shape) {
    case "offset":
      return Number.isInteger(value) && Number(value) >= 0;
    case "share":
      return typeof value === "number" && value >= 0 && value <= 1;
    case "metadata":
      return (
        typeof value === "object" &&
        value !== null &&
        Object.entries(value).every(
          ([key, entry]) =>
            ["title", "author", "date", "outlet", "url"].includes(key) && typeof entry === "string",
        )
      );
    default:
      return typeof value === shape;
  }
}

/** Ids and paths that lead nowhere, and spans that leave their article. */
function* danglingReferences(document: ReportDocument): Generator<string> {
  const lengths = new Map(document.articles.map(({ path, length }) => [path, length]));
  const ids = new Set(
    [...document.actors, ...document.passages, ...document.themes].map(({ id }) => id),
  );
  const reference = function* (id: string | null): Generator<string> {
    if (id !== null && !ids.has(id)) yield `${id} is not in the report`;
  };
  const inside = function* (path: string, start: number, end: number): Generator<string> {
    const length = lengths.get(path);
    if (length === undefined) yield `${path} is not in the report`;
    else if (start > end || end > length) yield `${path} ${String(start)}–${String(end)}`;
  };
  for (const { path, mentions, quotations, sources, blocks, notes, themes } of document.articles) {
    for (const { start, end } of [...mentions, ...sources, ...blocks, ...notes]) {
      yield* inside(path, start, end);
    }
    for (const { actor } of [...mentions, ...sources]) yield* reference(actor);
    for (const { spans, speaker } of quotations) {
      for (const [start, end] of spans) yield* inside(path, start, end);
      if (speaker) yield* inside(path, speaker.start, speaker.end);
      yield* reference(speaker?.actor ?? null);
    }
    for (const theme of themes) yield* reference(theme);
  }
  const places = [
    ...document.passages.flatMap(({ places }) => places),
    ...document.copies.flatMap(({ a, b }) => [a, b]),
    ...document.related.flatMap(({ from, to }) => [from, to]),
    ...document.actors.flatMap(({ roles }) => roles),
  ];
  for (const { path, start, end } of places) yield* inside(path, start, end);
  for (const { passage } of document.copies) yield* reference(passage);
  for (const { parent } of document.themes) yield* reference(parent);
}
