import type { TokenRange } from "../../model/article";
import type { ArticleWords } from "./articleWords";
import {
  demonymLength,
  endOfOfficeTail,
  leadBeforePerson,
  leadsToName,
  personWords,
} from "./nameLeads";
import { knownName } from "./nameTable";
import type { NamePiece } from "./sighting";
import { Capital, Lower } from "./wordFlags";

/**
 * Takes a run of capitalised words apart into the names in it, without titles and demonyms.
 *
 *     Russian President Vladimir Petrov     CIA Director Maren Holt      Iran-Russia
 *                       ^^^^^^^^^^^^^^^     ^^^          ^^^^^^^^^^      ^^^^ ^^^^^^
 */
export function splitRun(words: ArticleWords, run: TokenRange): NamePiece[] {
  const { first, end } = trim(words, run.firstToken, run.endToken);
  const name = endOfOfficeTail(words, first, end);
  if (name > first) {
    return [piece(name, end, { title: { firstToken: first - 2, endToken: name } })];
  }
  if (first >= end) return [];
  const known = knownName(words.key(first, end));
  if (known) return [piece(first, end, { known })];
  const dated = firstWith(words, first + 1, end, Capital.calendar);
  if (dated > 0) return splitAt(words, first, dated, dated + 1, end);
  const parts = splitAtHyphens(words, first, end);
  if (parts) return parts;
  const built = buildOf(words, first, end);
  if (built) return splitBuilt(words, first, end, built);
  const office = lastOffice(words, first, end);
  if (office >= first) return splitTitled(words, first, office, end);
  return splitPlain(words, first, end);
}

function piece(first: number, end: number, found: Partial<NamePiece>): NamePiece {
  return { firstToken: first, endToken: end, known: undefined, title: null, built: null, ...found };
}

/** Without days and months, loose hyphens and the pronoun at its ends. */
function trim(words: ArticleWords, from: number, to: number): { first: number; end: number } {
  let first = from;
  let end = to;
  while (first < end && isLoose(words, first)) first++;
  while (first < end && isLoose(words, end - 1)) end--;
  return { first, end };
}

function isLoose(words: ArticleWords, at: number): boolean {
  return words.capitalIs(at, Capital.calendar) || /^(?:-|I)$/.test(words.text(at));
}

function firstWith(words: ArticleWords, first: number, end: number, flags: number): number {
  for (let at = first; at < end; at++) if (words.capitalIs(at, flags)) return at;
  return -1;
}

function splitAt(
  words: ArticleWords,
  first: number,
  leftEnd: number,
  rightFirst: number,
  end: number,
): NamePiece[] {
  const left = first < leftEnd ? splitRun(words, { firstToken: first, endToken: leftEnd }) : [];
  const right = rightFirst < end ? splitRun(words, { firstToken: rightFirst, endToken: end }) : [];
  return [...left, ...right];
}

/** `Iran-Russia`: known places and demonyms that hyphens join; null for anything else. */
function splitAtHyphens(words: ArticleWords, first: number, end: number): NamePiece[] | null {
  const pieces: NamePiece[] = [];
  let start = first;
  for (let at = first; at <= end; at++) {
    if (at < end && words.text(at) !== "-") continue;
    const known = knownName(words.key(start, at));
    if (known) pieces.push(piece(start, at, { known }));
    else if (at !== start + 1 || !words.capitalIs(start, Capital.demonym)) return null;
    if (at === end && start === first) return null;
    start = at + 1;
  }
  return pieces;
}

/** What a name’s build says: the word it ends with, or the one before its "of". */
function buildOf(words: ArticleWords, first: number, end: number): NamePiece["built"] {
  if (end - first < 2) return null;
  const last = end - 1;
  for (let at = first + 1; at < last; at++) {
    const joiner = words.text(at);
    if (joiner !== "of" && joiner !== "for" && joiner !== "on") continue;
    if (joiner === "of" && words.capitalIs(at - 1, Capital.placeHead)) return "place";
    if (words.capitalIs(at - 1, Capital.organizationFirst | Capital.organizationHead)) {
      return "organization";
    }
  }
  const titled = lastOffice(words, first, end) >= first;
  if (words.capitalIs(last, Capital.organizationHead) && !words.capitalIs(last, Capital.office)) {
    return "organization";
  }
  if (titled) return null;
  if (words.capitalIs(last, Capital.placeHead)) return "place";
  const person = end - first === 2 && words.capitalIs(first, Capital.given);
  const foreign = firstWith(words, first, end, Capital.foreignOrganization) >= 0;
  return foreign && !person ? "organization" : null;
}

/** An organisation keeps its demonym and country, but not the abbreviation of a state before it. */
function splitBuilt(
  words: ArticleWords,
  first: number,
  end: number,
  built: "organization" | "place",
): NamePiece[] {
  const lead = words.endOfKnownName(first, end);
  const abbreviated = lead === first + 1 && words.isAllCapitals(first) && end - lead >= 2;
  if (/^(?:former|late|ex)$/.test(words.lower(first))) {
    return splitRun(words, { firstToken: first + 1, endToken: end });
  }
  if (!abbreviated) return [piece(first, end, { built })];
  return [
    piece(first, lead, { known: knownName(words.text(first)) }),
    ...splitRun(words, { firstToken: lead, endToken: end }),
  ];
}

/** The last office or form of address with a name after it, or -1. */
function lastOffice(words: ArticleWords, first: number, end: number): number {
  for (let at = end - 2; at >= first; at--) {
    if (!words.capitalIs(at, Capital.office | Capital.honorific)) continue;
    if (words.isCapital(at + 1) || words.lowerIs(at + 1, Lower.leadingParticle)) return at;
  }
  return -1;
}

/** A role and the person who has it; what stands before the role is split by itself. */
function splitTitled(words: ArticleWords, first: number, office: number, end: number): NamePiece[] {
  let roleFirst = office;
  while (roleFirst > first && isRoleWord(words, roleFirst - 1)) roleFirst--;
  const before =
    first < roleFirst ? splitRun(words, { firstToken: first, endToken: roleFirst }) : [];
  const title = { firstToken: roleFirst, endToken: office + 1 };
  const trimmed = trimOffices(words, office + 1, end);
  return trimmed > office + 1 ? [...before, piece(office + 1, trimmed, { title })] : before;
}

function isRoleWord(words: ArticleWords, at: number): boolean {
  return (
    words.capitalIs(at, Capital.office | Capital.honorific) ||
    words.lowerIs(at, Lower.roleModifier | Lower.office) ||
    (words.text(at) === "-" && words.touches(at))
  );
}

function trimOffices(words: ArticleWords, first: number, to: number): number {
  let end = to;
  while (end > first && isRoleWord(words, end - 1) && !words.capitalIs(end - 1, personWords)) end--;
  if (end === first) return first;
  end = to;
  while (end > first && words.capitalIs(end - 1, Capital.office) && end - first > 2) end--;
  return end;
}

/** No title and no build: demonyms fall off the front, bare offices off the end. */
function splitPlain(words: ArticleWords, from: number, to: number): NamePiece[] {
  let first = from;
  let end = to;
  const person =
    words.capitalIs(first, Capital.given) &&
    end - first === 2 &&
    !words.capitalIs(end - 1, Capital.demonym);
  for (let cut = -1; !person && first < end && cut !== 0; first += cut) {
    cut = demonymLength(words, first, end);
  }
  while (!person && first + 1 < end && leadsToName(words, first)) first++;
  while (end > first && (isBareTitle(words, end - 1) || isLoose(words, end - 1))) end--;
  while (end > first && !person && words.capitalIs(end - 1, Capital.demonym)) end--;
  while (first < end && isLoose(words, first)) first++;
  if (first >= end) return [];
  const lead = leadBeforePerson(words, first, end);
  if (lead > first) return splitAt(words, first, lead, lead, end);
  if (first !== from || end !== to) return splitRun(words, { firstToken: first, endToken: end });
  return [piece(first, end, {})];
}

/** An office or form of address that is no common name. */
export function isBareTitle(words: ArticleWords, at: number): boolean {
  return (
    words.capitalIs(at, Capital.office | Capital.honorific) &&
    !words.capitalIs(at, Capital.given | Capital.surname)
  );
}
