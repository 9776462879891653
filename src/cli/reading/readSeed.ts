import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { analyzeArticle } from "../../analysis/index";
import type { ArticleFacts, SourcingTerms, Told } from "../../analysis/index";
import { decodeText, maxArticleBytes } from "../../base/decodeText";
import type { SeedFile } from "../files/listFiles";
import { reasonOf } from "../files/readProblem";
import type { FactsCache } from "./factsCache";

/** An article as read, plain enough to be posted by a worker. */
export interface ReadArticle {
  readonly ok: true;
  readonly path: string;
  /** Of the bytes of the file. */
  readonly sha256: string;
  readonly encoding: string;
  /** Decoded, without a byte order mark; all offsets count in it. */
  readonly text: string;
  readonly facts: ArticleFacts;
}

/** What the reader has said that an article is analysed with. */
export interface Said {
  readonly told: Told;
  readonly terms: SourcingTerms;
}

/** A file that could not be read; `reason` is one sentence. */
export interface UnreadFile {
  readonly ok: false;
  readonly path: string;
  readonly reason: string;
}

export type ReadResult = ReadArticle | UnreadFile;

/** Reads, decodes and analyses one file; nothing about a file makes it throw. */
export function readSeed(
  { file, path }: Pick<SeedFile, "file" | "path">,
  said: Said,
  cache: FactsCache | null,
): ReadResult {
  const unread = (reason: string): UnreadFile => ({ ok: false, path, reason });
  let bytes;
  try {
    const { size, isFile } = kindOf(file);
    if (!isFile) return unread("It is a pipe, a device or a folder, not a file of text.");
    // Looked at before reading, so that a huge file costs nothing.
    if (size > maxArticleBytes) return unread(tooLarge(size));
    bytes = readFileSync(file);
  } catch (problem) {
    return unread(reasonOf(problem));
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return unread(decoded.reason);
  const { text, encoding } = decoded;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  try {
    const facts = factsOf({ text, path, sha256 }, said, cache);
    return { ok: true, path, sha256, encoding, text, facts };
  } catch (problem) {
    // A mistake of ours in one article must not cost the reader the other thousands.
    return unread(`The analysis failed on it, which is a fault of Seed Reader: ${String(problem)}`);
  }
}

function kindOf(file: string): { readonly size: number; readonly isFile: boolean } {
  const stats = statSync(file);
  return { size: stats.size, isFile: stats.isFile() };
}

/** In the words of `decodeText`. */
function tooLarge(size: number): string {
  const limit = maxArticleBytes / 2 ** 20;
  return `The file is too large: ${(size / 2 ** 20).toFixed(1)} MiB, at most ${String(limit)} MiB are read.`;
}

/**
 * The cache knows no names, so that one content is kept once; the file's name is put in afterwards
 * where the text has no headline of its own.
 */
function factsOf(
  { text, path, sha256 }: Pick<ReadArticle, "text" | "path" | "sha256">,
  said: Said,
  cache: FactsCache | null,
): ArticleFacts {
  const key = keyFor(sha256, said);
  let facts = cache?.get(key);
  if (facts === undefined) {
    facts = analyzeArticle(text, said);
    cache?.set(key, facts);
  }
  if (facts.headline !== "") return facts;
  return { ...facts, headline: path.slice(path.lastIndexOf("/") + 1) };
}

/** The same text says something else where readers have said something else of it. */
function keyFor(sha256: string, { told, terms }: Said): string {
  const lists = [...Object.values(told), ...Object.values(terms)];
  if (lists.every(({ length }) => length === 0)) return sha256;
  const said = createHash("sha256")
    .update(JSON.stringify([told, terms]))
    .digest("hex");
  return `${sha256}-${said.slice(0, 16)}`;
}
