import { compareText } from "../../base/compare";
import type { Correction } from "./correction";
import type { CorrectionEntry, CorrectionsFile } from "./parseCorrections";
import { isOfThemes, type ThemeCorrection, type ThemeReference } from "./themeCorrection";

/**
 * The text of a corrections file: the same corrections give the same bytes, one value a line and
 * sorted, so that a version control shows what was corrected and nothing else.
 */
export function writeCorrections({ entries, otherKeys }: CorrectionsFile): string {
  const sorted = [...new Map(entries.map((entry) => [keyOfEntry(entry), entry]))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, entry]) => valueOf(entry));
  const file = { ...otherKeys, version: 1, corrections: sorted };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Equal for corrections that say the same, whatever the order of their keys and names. */
export function keyOfCorrection(correction: Correction): string {
  return JSON.stringify(toOrdered(correction));
}

/** Entries sort by kind, then by what they say; what is no entry at all comes last. */
function keyOfEntry(entry: CorrectionEntry): string {
  const text = JSON.stringify(valueOf(entry));
  return entry.kind === "misshapen" ? `~${text}` : text;
}

function valueOf(entry: CorrectionEntry): unknown {
  return entry.kind === "correction" ? toOrdered(entry.correction) : entry.value;
}

/** Keys as a reader expects them; the rest as it stands behind them. */
const keyOrder = [
  "kind",
  "names",
  "name",
  "word",
  "label",
  "id",
  "actors",
  "actor",
  "apart",
  "words",
  "speaker",
  "is",
  "theme",
  "also",
  "shown",
  "article",
  "of",
  "articles",
  "nth",
];

function toOrdered(correction: Correction): unknown {
  if (isOfThemes(correction)) return toOrderedTheme(correction);
  switch (correction.kind) {
    case "actorKind":
    case "notAnActor":
      return ordered({ ...correction, names: inOrder(correction.names) });
    case "sameActor":
      return ordered({ ...correction, actors: recordsInOrder(correction.actors) });
    case "splitActor":
      return ordered({
        ...correction,
        actor: ordered(correction.actor),
        apart: recordsInOrder(correction.apart),
      });
    case "shownName":
      return ordered({ ...correction, actor: ordered(correction.actor) });
    case "quotationSpeaker":
    case "notAQuotation":
    case "furniture":
      return ordered(correction);
    case "notACopy": {
      const { of, ...rest } = correction;
      return ordered(of === undefined ? rest : { ...rest, of: inOrder(of) });
    }
    case "sameStory":
      return ordered({ ...correction, articles: inOrder(correction.articles) });
  }
}

function toOrderedTheme(correction: ThemeCorrection): unknown {
  switch (correction.kind) {
    case "themeName":
    case "pinnedTheme":
      return ordered({ ...correction, theme: toOrderedReference(correction.theme) });
    case "sameTheme":
      return ordered({
        ...correction,
        theme: toOrderedReference(correction.theme),
        also: recordsInOrder(correction.also.map(toOrderedReference)),
      });
    case "inTheme":
      return ordered({
        ...correction,
        theme: correction.theme === null ? null : toOrderedReference(correction.theme),
      });
    case "ownTheme":
      return ordered({ ...correction, articles: inOrder(correction.articles) });
    case "ignoredWord":
      return ordered(correction);
  }
}

function toOrderedReference(theme: ThemeReference): Record<string, unknown> {
  const { articles } = theme;
  if (articles === undefined) return ordered(theme);
  return ordered({ ...theme, articles: inOrder(articles) });
}

function inOrder(texts: readonly string[]): string[] {
  return sortedOnce(texts, (text) => text);
}

function recordsInOrder(records: readonly object[]): unknown[] {
  return sortedOnce(
    records.map((record) => ordered({ ...record })),
    JSON.stringify,
  );
}

function sortedOnce<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item]))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, item]) => item);
}

function ordered(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = keyOrder.filter((key) => record[key] !== undefined);
  const rest = Object.keys(record)
    .filter((key) => !keyOrder.includes(key))
    .sort(compareText);
  return Object.fromEntries([...known, ...rest].map((key) => [key, record[key]]));
}
