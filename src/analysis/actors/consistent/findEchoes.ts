import { TokenKind } from "../../model/article";
import type { Sentence } from "../../model/article";
import type { ArticleWords } from "../recognise/articleWords";
import { knownName } from "../recognise/nameTable";
import type { Sighting } from "../recognise/sighting";
import { Lower } from "../recognise/wordFlags";
import { toGroupKey } from "./groupNames";
import type { DecidedName } from "./decideKinds";

/** The forms that an article has decided on, ready to be found again. */
export interface KnownForms {
  readonly names: ReadonlyMap<string, DecidedName>;
  /** Longest form in tokens by its first word in lower case. */
  readonly longest: ReadonlyMap<string, number>;
}

export function toKnownForms(names: ReadonlyMap<string, DecidedName>): KnownForms {
  const longest = new Map<string, number>();
  for (const { group } of names.values()) {
    const first = (group.parts[0] ?? "").toLowerCase();
    longest.set(first, Math.max(longest.get(first) ?? 0, group.parts.length));
  }
  return { names, longest };
}

/** Without the forms that the article never shows by themselves. */
export function onlySeen(names: ReadonlyMap<string, DecidedName>): Map<string, DecidedName> {
  return new Map([...names].filter(([, { group }]) => group.sightings.length > 0));
}

/**
 * A name at the start of a sentence that its capital alone does not show, since the word is an
 * everyday one, but the rest of the article does: `Burns warned.`
 */
export function findStart(
  words: ArticleWords,
  sentence: Sentence,
  index: number,
  forms: KnownForms,
): Sighting[] {
  const { firstToken, endToken } = sentence;
  const at = words.kind(firstToken) === TokenKind.mark ? firstToken + 1 : firstToken;
  if (words.lowerUses(at) > 0 || words.lowerIs(at, Lower.grammar)) return [];
  const end = endOfEcho(words, at, endToken, forms, false);
  return end > at ? [toEcho(words, at, end, index)] : [];
}

/**
 * Names in a stretch whose capitals prove nothing: those that the article’s prose has shown, and
 * where `wellKnown` is set also those of the name table.
 */
export function findEchoes(
  words: ArticleWords,
  sentence: Sentence,
  index: number,
  forms: KnownForms,
  options: { readonly wellKnown: boolean },
): Sighting[] {
  const sightings: Sighting[] = [];
  let at = sentence.firstToken;
  while (at < sentence.endToken) {
    const end = endOfEcho(words, at, sentence.endToken, forms, options.wellKnown);
    if (end > at) sightings.push(toEcho(words, at, end, index));
    at = Math.max(end, at + 1);
  }
  return sightings;
}

function endOfEcho(
  words: ArticleWords,
  at: number,
  limit: number,
  forms: KnownForms,
  wellKnown: boolean,
): number {
  if (!words.isCapital(at)) return at;
  const table = wellKnown ? words.endOfKnownName(at, limit) : at;
  const longest = Math.min(forms.longest.get(words.lower(at)) ?? 0, limit - at);
  for (let length = longest; length > table - at; length--) {
    if (decidedName(words, at, at + length, forms.names)) return at + length;
  }
  return table;
}

/** The decision on the form that stands here; `PUTIN` in a heading is `Putin`. */
export function decidedName(
  words: ArticleWords,
  firstToken: number,
  endToken: number,
  names: KnownForms["names"],
): DecidedName | undefined {
  const key = toGroupKey(words, { firstToken, endToken });
  return names.get(key) ?? (key.length > 3 ? names.get(key.toLowerCase()) : undefined);
}

function toEcho(
  words: ArticleWords,
  firstToken: number,
  endToken: number,
  index: number,
): Sighting {
  const key = words.key(firstToken, endToken);
  const clues: Sighting["clues"] = [];
  return {
    firstToken,
    endToken,
    key,
    known: knownName(key),
    clues,
    sentence: index,
    role: null,
    echo: true,
  };
}
