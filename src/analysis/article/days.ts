/** A day named in a short text. */
export interface NamedDay {
  /** ISO 8601: `2026-03-12`. */
  readonly day: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** Longer texts are not looked through: dates of articles stand on short lines. */
const longestText = 200;

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const month =
  "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const year = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
const day = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

/** The ways newsrooms write a day. Bounded repetitions only, on short texts: linear. */
const forms: readonly RegExp[] = [
  // 2026-03-12, 2026-03-12T08:00, 2026/3/12, 2026.03.12
  new RegExp(`(?<!\\d)${year}[-/.](?<number>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)`, "i"),
  // 12 March 2026, 12th of March, 2026, 12-Mar-2026
  new RegExp(`(?<!\\d)${day}[ -](?:of )?${month}[ -]?,? ?${year}`, "i"),
  // March 12, 2026; Mar. 12th 2026
  new RegExp(`\\b${month} ${day},? ${year}`, "i"),
  // 12.03.2026, 25/12/2026, 12/25/2026: only where it cannot be two days
  new RegExp(`(?<!\\d)(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})[-/.]${year}`, "i"),
];

/**
 * The first day that a short text names with its year. `3/4/2026` is March to some and April to
 * others, so it is none.
 *
 *     Published: Thursday 12th March, 2026 at 9:40 am
 *                         ^^^^^^^^^^^^^^^^
 */
export function findDay(text: string): NamedDay | null {
  if (text.length > longestText) return null;
  const spaced = text.replaceAll(/[\s\u00a0]/g, " ");
  const found = forms.flatMap((form) => {
    const match = form.exec(spaced);
    const named = match?.groups && dayOf(match.groups);
    return named ? [{ day: named, start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.sort((x, y) => x.start - y.start || y.end - x.end)[0] ?? null;
}

function dayOf(parts: Readonly<Record<string, string | undefined>>): string | null {
  const written = parts["month"]?.slice(0, 3).toLowerCase();
  if (written !== undefined) return toDay(parts["year"], months.indexOf(written) + 1, parts["day"]);
  if (parts["number"] !== undefined) {
    return toDay(parts["year"], Number(parts["number"]), parts["day"]);
  }
  const [first, second] = [Number(parts["first"]), Number(parts["second"])];
  const isDayFirst = parts["mark"] === "." || first > 12 || first === second;
  if (isDayFirst) return toDay(parts["year"], second, String(first));
  return second > 12 ? toDay(parts["year"], first, String(second)) : null;
}

/** Null where there is no such day, as on 31 February. */
function toDay(
  written: string | undefined,
  monthNumber: number,
  dayWritten: string | undefined,
): string | null {
  const inMonth = Number(dayWritten);
  const longest = daysIn(Number(written), monthNumber);
  if (!(inMonth >= 1 && inMonth <= longest)) return null;
  return `${written ?? ""}-${twoDigits(monthNumber)}-${twoDigits(inMonth)}`;
}

function daysIn(inYear: number, monthNumber: number): number {
  if (monthNumber < 1 || monthNumber > 12) return 0;
  if (monthNumber === 2)
    return (inYear % 4 === 0 && inYear % 100 !== 0) || inYear % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(monthNumber) ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
