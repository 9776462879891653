import { areListed } from "../recognise/areListed";
import type { ListGap } from "../recognise/areListed";
import type { ArticleWords } from "../recognise/articleWords";
import { knownName } from "../recognise/nameTable";
import type { Clue, Sighting } from "../recognise/sighting";
import { toGroupKey, weigh } from "./groupNames";
import type { NameGroup } from "./groupNames";

/** A full form and the acronym that stands in brackets after it. */
export interface AcronymLink {
  readonly full: string;
  readonly acronym: string;
}

/**
 * Lets one form of a name speak for another: a family name alone for the full name, an acronym in
 * brackets for what it stands for, a listed neighbour for the next.
 * @returns the acronyms that the article introduces.
 */
export function shareEvidence(
  words: ArticleWords,
  sightings: readonly Sighting[],
  groups: ReadonlyMap<string, NameGroup>,
): AcronymLink[] {
  const links = shareWithAcronyms(words, sightings, groups);
  shareWithFamilyNames(groups);
  shareInLists(words, sightings, groups);
  return links;
}

/** `Harbour Workers Union (HWU)`: the initials agree. */
function shareWithAcronyms(
  words: ArticleWords,
  sightings: readonly Sighting[],
  groups: ReadonlyMap<string, NameGroup>,
): AcronymLink[] {
  const links: AcronymLink[] = [];
  for (let at = 1; at < sightings.length; at++) {
    const full = sightings[at - 1];
    const short = sightings[at];
    if (!full || !short || !isBracketed(words, full, short)) continue;
    if (!initialsAgree(words, full, short)) continue;
    const fullGroup = groups.get(toGroupKey(words, full));
    const shortGroup = groups.get(toGroupKey(words, short));
    if (!fullGroup || !shortGroup) continue;
    const { kind } = weigh(fullGroup);
    const taken = kind === "place" && weigh(fullGroup).score > 3 ? "place" : "organization";
    const clue = { kind: taken, weight: 3.5, rule: "acronym in brackets" } as const;
    fullGroup.shared.push({ ...clue, evidence: short });
    shortGroup.shared.push({ ...clue, evidence: full });
    links.push({ full: fullGroup.key, acronym: shortGroup.key });
  }
  return links;
}

function isBracketed(words: ArticleWords, full: Sighting, short: Sighting): boolean {
  return (
    short.firstToken === full.endToken + 1 &&
    words.text(full.endToken) === "(" &&
    short.endToken === short.firstToken + 1 &&
    words.isAllCapitals(short.firstToken) &&
    words.text(short.endToken) === ")"
  );
}

/** Whether the acronym’s letters stand in order at word starts of the full form, the first first. */
function initialsAgree(words: ArticleWords, full: Sighting, short: Sighting): boolean {
  const letters = words.text(short.firstToken).replace(/[^\p{L}]/gu, "");
  let matched = 0;
  for (let at = full.firstToken; at < full.endToken; at++) {
    const initial = words.text(at).slice(0, 1).toUpperCase();
    if (initial === letters[matched]) matched++;
    else if (at === full.firstToken) return false;
  }
  return letters.length >= 2 && matched >= letters.length - 1;
}

/** `Maren Holt … Holt`: each makes the other more surely a person. */
function shareWithFamilyNames(groups: ReadonlyMap<string, NameGroup>): void {
  const singles = new Map<string, NameGroup>();
  for (const group of groups.values()) if (isShortName(group)) singles.set(group.key, group);
  for (const full of groups.values()) {
    if (!mayBeFullName(full)) continue;
    for (const single of partsAlone(full, singles)) {
      const clue: Clue = {
        kind: "person",
        weight: 2.2,
        rule: "full name and family name alone",
        evidence: null,
      };
      single.shared.push({ ...clue, evidence: full.sightings[0] ?? null });
      full.shared.push({ ...clue, evidence: single.sightings[0] ?? null });
    }
  }
}

function isShortName(group: NameGroup): boolean {
  if (group.known) return false;
  const { kind, score } = weigh(group);
  if (kind !== "person" && score >= 1.5) return false;
  const length = group.parts.length;
  return (
    length === 1 ||
    (length <= 3 && group.parts[1] === "-") ||
    /^[a-z]/.test(group.sightings[0]?.key ?? "")
  );
}

/** Two to five parts, no build of a place or body. */
function mayBeFullName(group: NameGroup): boolean {
  if (group.known || group.parts.length < 2 || group.parts.length > 7) return false;
  const { kind, score } = weigh(group);
  return kind === "person" ? score > -2 : false;
}

/** The groups that are the first part of a name, or any end of it. */
export function partsAlone(full: NameGroup, singles: ReadonlyMap<string, NameGroup>): NameGroup[] {
  const found = new Set<NameGroup>();
  for (let from = 1; from < full.parts.length; from++) {
    const tail = singles.get(full.parts.slice(from).join(" "));
    if (tail) found.add(tail);
  }
  const head = singles.get(full.parts[0] ?? "");
  if (head) found.add(head);
  found.delete(full);
  return [...found];
}

/** `, and`: what stands after an article may be of another kind. */
const gap: ListGap = { longest: 2, articles: new Set() };

/** `in Velm, Orso and Tarn`: what surely is a place makes its neighbours likelier places. */
function shareInLists(
  words: ArticleWords,
  sightings: readonly Sighting[],
  groups: ReadonlyMap<string, NameGroup>,
): void {
  const balances = new Map([...groups].map(([key, group]) => [key, weigh(group)]));
  for (let at = 1; at < sightings.length; at++) {
    const left = sightings[at - 1];
    const right = sightings[at];
    if (!left || !right || !areNeighbours(words, left, right)) continue;
    for (const [from, to] of [
      [left, right],
      [right, left],
    ] as const) {
      const balance = balances.get(toGroupKey(words, from));
      const group = groups.get(toGroupKey(words, to));
      if (!balance || !group || balance.score < 4 || knownName(to.key)) continue;
      const rule = `listed beside ${balance.kind === "organization" ? "an organisation" : `a ${balance.kind}`}`;
      group.shared.push({ kind: balance.kind, weight: 1.2, rule, evidence: from });
    }
  }
}

function areNeighbours(words: ArticleWords, left: Sighting, right: Sighting): boolean {
  if (left.sentence !== right.sentence) return false;
  return areListed(words, left.endToken, right.firstToken, gap);
}
