import { foldWord } from "../../../base/foldWord";
import { scanTokens } from "../../article/scanTokens";
import { TokenKind } from "../../model/article";

/** A name as the tokens of an article would write it. */
export interface WrittenForm {
  readonly parts: readonly FormPart[];
}

/** One token of a name. */
export interface FormPart {
  /** {@link foldToken} of the token. */
  readonly folded: string;
  /** How it must be written: `us` is not `US`, `burns` is not `Burns`. */
  readonly asks: "anything" | "capital" | "capitals";
}

/** Takes a name apart as articles are; a possessive ending at its end is dropped. */
export function toWrittenForm(name: string): WrittenForm {
  const span = { start: 0, end: name.length };
  const { count, starts, ends, kinds } = scanTokens(name, [
    { kind: "paragraph", span, level: 0, rule: "" },
  ]);
  const last = kinds[count - 1] === TokenKind.possessive ? count - 1 : count;
  const parts: FormPart[] = [];
  for (let at = 0; at < last; at++) {
    const written = name.slice(starts[at], ends[at]);
    parts.push({ folded: foldToken(written, kinds[at]), asks: asksFor(written, last) });
  }
  return { parts: kinds.some(isWord) ? parts : [] };
}

/** Marks alone name nobody. */
function isWord(kind: number): boolean {
  return kind === TokenKind.word || kind === TokenKind.number || kind === TokenKind.link;
}

/** One spelling for a token: words without case and diacritics, marks without typography. */
export function foldToken(written: string, kind: number | undefined): string {
  if (kind === TokenKind.word || kind === TokenKind.number) return foldWord(written) || written;
  return written.replace(/[’‘´]/g, "'").replace(/[‐‑]/g, "-");
}

/** Whether a token that folds the same is written as the form asks. */
export function isWrittenAs({ asks }: FormPart, written: string): boolean {
  if (asks === "anything") return true;
  const capital = startsWithCapital(written);
  return asks === "capital" ? capital : capital && written === written.toUpperCase();
}

/** Short names in capitals are acronyms, as everywhere in the analysis; all else may shout. */
const longestAcronym = 6;

function asksFor(written: string, tokens: number): FormPart["asks"] {
  if (!startsWithCapital(written)) return "anything";
  const shouts = written.length > 1 && written === written.toUpperCase();
  return shouts && tokens === 1 && written.length <= longestAcronym ? "capitals" : "capital";
}

function startsWithCapital(written: string): boolean {
  const first = String.fromCodePoint(written.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}
