import { parseTree, getNodeValue, findNodeAtLocation } from "jsonc-parser";
import type { Node, ParseError } from "jsonc-parser";
import * as v from "valibot";
import { compareText } from "../../base/compare";
import { toSpan } from "../../base/span";
import type { Span } from "../../base/span";
import { correctionKinds, correctionSchema } from "./correction";
import type { Correction } from "./correction";
import { keyOfCorrection } from "./writeCorrections";

/** One entry of the file: understood, somebody else's, or misshapen. All are kept when it is written. */
export type CorrectionEntry =
  | {
      readonly kind: "correction";
      readonly correction: Correction;
      readonly span: Span;
    }
  /** Of a kind that this version does not know. */
  | { readonly kind: "foreign"; readonly value: unknown; readonly span: Span }
  /** @see reason one sentence that says what is wrong with it. */
  | {
      readonly kind: "misshapen";
      readonly value: unknown;
      readonly span: Span;
      readonly reason: string;
    };

/** What a corrections file says. */
export interface CorrectionsFile {
  readonly kind: "read";
  readonly entries: readonly CorrectionEntry[];
  /** Keys beside `version` and `corrections`; kept as they are. */
  readonly otherKeys: Readonly<Record<string, unknown>>;
}

/** A file that cannot be applied and must not be overwritten. */
export interface BrokenCorrections {
  readonly kind: "broken";
  /** One sentence. */
  readonly reason: string;
  /** Where it breaks. */
  readonly span: Span;
}

export const noCorrections: CorrectionsFile = { kind: "read", entries: [], otherKeys: {} };

/**
 * Reads the text of a corrections file. Never throws: a file that is no JSON, half written, or of
 * a newer version is `broken`; an entry with a mistake is `misshapen` and the others hold.
 */
export function parseCorrections(text: string): CorrectionsFile | BrokenCorrections {
  const content = text.replace(/^\uFEFF/, " ");
  if (content.trim() === "") return noCorrections;
  const root = toTree(content);
  if ("reason" in root) return root;
  if (root.type !== "object") return broken(root, "A corrections file is an object: { … }.");
  const version = findNodeAtLocation(root, ["version"]);
  if (version !== undefined && version.value !== 1) {
    return broken(version, "This file was written by a newer Seed Reader; update it to go on.");
  }
  const list = findNodeAtLocation(root, ["corrections"]);
  if (list !== undefined && list.type !== "array") {
    return broken(list, "“corrections” must be a list: [ … ].");
  }
  // Safe: an object node's value is an object.
  const value = getNodeValue(root) as Record<string, unknown>;
  const others = Object.entries(value).filter(([key]) => !ownKeys.includes(key));
  const otherKeys = Object.fromEntries(others);
  return { kind: "read", entries: (list?.children ?? []).map(toEntry), otherKeys };
}

/** The corrections of a file in an order of their own, for those who apply them. */
export function correctionsIn({ entries }: CorrectionsFile): readonly Correction[] {
  return entries
    .flatMap((entry) => (entry.kind === "correction" ? entry.correction : []))
    .map((correction) => ({ correction, key: keyOfCorrection(correction) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ correction }) => correction);
}

const ownKeys: readonly string[] = ["version", "corrections"];

/** Deeper than any file means; a tree of such depth would exhaust the stack of its reader. */
const deepest = 100;

function toTree(text: string): Node | BrokenCorrections {
  if (depthOf(text) > deepest) {
    return { kind: "broken", reason: "Brackets are nested too deep.", span: toSpan(0, 1) };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (root !== undefined && error === undefined) return root;
  const start = Math.min(error?.offset ?? 0, Math.max(0, text.length - 1));
  const line = text.slice(0, start).split("\n").length;
  return {
    kind: "broken",
    reason: `This is not valid JSON: see line ${String(line)}.`,
    span: toSpan(start, start + Math.max(1, error?.length ?? 1)),
  };
}

function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) most = Math.max(most, ++depth);
    else if (code === 0x5d || code === 0x7d) depth--;
  }
  return most;
}

function broken(node: Node, reason: string): BrokenCorrections {
  return { kind: "broken", reason, span: spanOf(node) };
}

function spanOf({ offset, length }: Node): Span {
  return toSpan(offset, offset + length);
}

function toEntry(node: Node): CorrectionEntry {
  const span = spanOf(node);
  const value: unknown = getNodeValue(node);
  const named = node.type === "object" ? findNodeAtLocation(node, ["kind"]) : undefined;
  if (typeof named?.value === "string" && !isKnownKind(named.value)) {
    return { kind: "foreign", value, span };
  }
  const result = v.safeParse(correctionSchema, value);
  if (result.success) return { kind: "correction", correction: result.output, span };
  const [issue] = result.issues;
  return { kind: "misshapen", value, span, reason: reasonOf(issue) };
}

function isKnownKind(kind: string): boolean {
  return correctionKinds.some((known) => known === kind);
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const { received, expected, message } = issue;
  if (path !== null && received === "undefined") return `“${path}” is missing.`;
  const where = path === null ? "" : `“${path}”: `;
  return expected === null
    ? `${where}${message}`
    : `${where}expected ${expected}, found ${received}.`;
}
