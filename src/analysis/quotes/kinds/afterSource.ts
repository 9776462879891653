import { countOpeners } from "../../lexicon/en/grammarWords";
import { holdsFinite } from "../reading/finiteVerb";
import type { MarkedReading } from "../reading/markedReading";
import { segmentAt } from "../reading/markedReading";
import { isAny, wordAt } from "../reading/readWords";
import { WordClass } from "../reading/wordClasses";
import type { Complement } from "./readComplement";

/**
 * What is said after `according to` and its source: all after the comma that ends the source, with
 * whatever more is told of it.
 *
 *     According to Jane Doe, head of the port, quoting a clerk, the quay is closed.
 *                                                               ^
 * @param from the token after the phrase of the source.
 */
export function afterSource(reading: MarkedReading, from: number, end: number): Complement {
  // Without a comma, what is said begins like a clause: `According to Doe the pact was dead.`
  if (opensClause(reading, from)) return { kind: "comma", first: from, marked: false };
  for (let token = from; token < Math.min(end, from + longestSource); token++) {
    if (segmentAt(reading, token)) return { kind: "marks", first: token, marked: false };
    if (!isAny(reading, token, WordClass.comma)) continue;
    if (token + 1 >= end) break;
    if (segmentAt(reading, token + 1)) return { kind: "marks", first: token + 1, marked: false };
    const next = afterAddition(reading, token + 1, end);
    if (next === token + 1) return { kind: "comma", first: next, marked: false };
    token = next - 2;
  }
  return { kind: "end", first: end, marked: false };
}

const longestSource = 60;

/** A small word that begins a noun phrase, or a number: `over 300 boats`. */
function opensClause(reading: MarkedReading, token: number): boolean {
  const opener = WordClass.determiner | WordClass.personal | WordClass.number;
  // `a January 2016 study`: the number still belongs to the source.
  if (isAny(reading, token, opener)) return !isAny(reading, token - 1, WordClass.time);
  return counts.has(wordAt(reading, token)) && isAny(reading, token + 1, opener);
}

const counts = new Set(countOpeners);

/**
 * The token behind the comma that ends an addition beginning at `first`: `head of the port,`,
 * `quoting a clerk,`, `who runs it,`; `first` itself where what is said begins there.
 */
function afterAddition(reading: MarkedReading, first: number, end: number): number {
  const comma = nextComma(reading, first, end);
  if (comma < 0 || comma + 1 >= end) return first;
  if (additions.has(wordAt(reading, first))) return comma + 1;
  if (!isAny(reading, first, WordClass.determiner | WordClass.number) && !isPlain(reading, first)) {
    return first;
  }
  // `the quay, which is old, is closed`: what is told of it shows that it is the subject.
  if (isAny(reading, comma + 1, WordClass.relative | WordClass.auxiliary)) return first;
  if (holdsFinite(reading, first, comma)) return first;
  return holdsFinite(reading, comma + 1, Math.min(end, comma + longestSource)) ? comma + 1 : first;
}

const additions = new Set(["quoting", "citing", "who", "which", "whose"]);
const longestAddition = 20;

function nextComma(reading: MarkedReading, first: number, end: number): number {
  for (let token = first; token < Math.min(end, first + longestAddition); token++) {
    if (segmentAt(reading, token)) return -1;
    if (isAny(reading, token, WordClass.comma)) return token;
  }
  return -1;
}

/** A lower-case word that is no small word of the grammar: `director of the centre`. */
function isPlain(reading: MarkedReading, token: number): boolean {
  return reading.classes[token] === WordClass.word;
}
