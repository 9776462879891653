import * as v from "valibot";

/**
 * Copied passages that another program has found, as `.seeds/passim.jsonl` keeps them: JSON Lines, so
 * that a version control shows what is new, and so that no reader needs the whole of it as a tree.
 *
 *     {"format":"seed-reader-passages","version":1,"from":"passim"}
 *     {"article":"000.txt","length":5210,"hash":3735928559}
 *     {"places":[["000.txt",12,380],["001.txt",40,404]]}
 *
 * Offsets are UTF-16 code units. Articles come before passages; both are sorted.
 */
export interface ImportedPassages {
  readonly kind: "read";
  /** Each article by its path from the folder, as it was when its text went out. */
  readonly articles: ReadonlyMap<string, ImportedArticle>;
  readonly passages: readonly (readonly ImportedPlace[])[];
}

export interface ImportedArticle {
  /** UTF-16 code units of its text. */
  readonly length: number;
  /** `hashText` of its text. */
  readonly hash: number;
}

export interface ImportedPlace {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A file that cannot be applied. */
export interface BrokenImport {
  readonly kind: "broken";
  /** One sentence. */
  readonly reason: string;
  /** From 1. */
  readonly line: number;
}

export const nothingImported: ImportedPassages = {
  kind: "read",
  articles: new Map(),
  passages: [],
};

const headerFormat = "seed-reader-passages";

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.tuple([v.pipe(v.string(), v.minLength(1)), offset, offset]);
const header = v.looseObject({ format: v.literal(headerFormat), version: v.number() });
const articleLine = v.looseObject({ article: v.string(), length: offset, hash: offset });
const passageLine = v.looseObject({ places: v.pipe(v.array(place), v.minLength(2)) });

/** Reads the text of such a file. Never throws: what is half written or foreign is `broken`. */
export function parseImported(text: string): ImportedPassages | BrokenImport {
  if (text.trim() === "") return nothingImported;
  const articles = new Map<string, ImportedArticle>();
  const passages: (readonly ImportedPlace[])[] = [];
  let number = 0;
  for (const line of linesOf(text)) {
    number++;
    if (line.trim() === "") continue;
    const value = toValue(line);
    if (value === undefined) return broken(number, "This is not valid JSON: is it half written?");
    const problem = number === 1 ? problemOfHeader(value) : takeLine(value, { articles, passages });
    if (problem !== null) return broken(number, problem);
  }
  return { kind: "read", articles, passages };
}

/** The lines of such a file, each with its line feed; what is given must be sorted. */
export function* importedLines({
  articles,
  passages,
}: Omit<ImportedPassages, "kind">): Iterable<string> {
  yield `${JSON.stringify({ format: headerFormat, version: 1, from: "passim" })}\n`;
  for (const [article, { length, hash }] of articles) {
    yield `${JSON.stringify({ article, length, hash })}\n`;
  }
  for (const places of passages) {
    const written = places.map(({ path, start, end }) => [path, start, end]);
    yield `${JSON.stringify({ places: written })}\n`;
  }
}

function* linesOf(text: string): Iterable<string> {
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    yield text.slice(start, end);
    start = end + 1;
  }
}

function toValue(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function problemOfHeader(value: unknown): string | null {
  const read = v.safeParse(header, value);
  if (!read.success) return "This is no file of imported passages; import them again.";
  return read.output.version === 1
    ? null
    : "This file was written by a newer Seed Reader; update it to go on.";
}

function takeLine(
  value: unknown,
  into: {
    readonly articles: Map<string, ImportedArticle>;
    readonly passages: (readonly ImportedPlace[])[];
  },
): string | null {
  const passage = v.safeParse(passageLine, value);
  if (passage.success) {
    into.passages.push(passage.output.places.map(([path, start, end]) => ({ path, start, end })));
    return null;
  }
  const article = v.safeParse(articleLine, value);
  if (!article.success) return "This line is neither an article nor a passage.";
  const { length, hash } = article.output;
  into.articles.set(article.output.article, { length, hash });
  return null;
}

function broken(line: number, reason: string): BrokenImport {
  return { kind: "broken", line, reason };
}
