import { compareText } from "../../../base/compare";
import type { Actor } from "../../model/actor";
import { knownName, toNameKey } from "../recognise/nameTable";
import type { FolderMember } from "./joinMembers";

/** Of the full names that its articles use the commonest, of these the longest. */
export function nameOfAll(members: readonly FolderMember[]): string {
  const known = members[0]?.own.known ?? null;
  const uses = new Map<string, number>();
  for (const { own, mentions } of members) {
    uses.set(own.name, (uses.get(own.name) ?? 0) + mentions);
    for (const alias of own.aliases) uses.set(alias, uses.get(alias) ?? 0);
  }
  const names = [...uses.keys()].sort(
    (a, b) =>
      rankOf(b, known) - rankOf(a, known) ||
      fullness(b, members) - fullness(a, members) ||
      (uses.get(b) ?? 0) - (uses.get(a) ?? 0) ||
      (known?.startsWith("country:") ? 0 : partsOf(b) - partsOf(a)) ||
      compareText(a, b),
  );
  return names[0] ?? "";
}

/** A capital is no name for its country, an acronym a poor one, and so are capitals throughout. */
function rankOf(name: string, known: string | null): number {
  const listed = knownName(toNameKey(name));
  if (known !== null && listed?.known !== known) return 0;
  if (listed?.canonical === name) return 3;
  return name === name.toUpperCase() ? 1 : 2;
}

/** More words than this are several names run together. */
const mostParts = 5;

/** Whether a person’s name has more than one word; all other names are as full as any. */
function fullness(name: string, [first]: readonly FolderMember[]): number {
  const parts = partsOf(name);
  return first?.kind !== "person" || (parts > 1 && parts <= mostParts) ? 1 : 0;
}

function partsOf(name: string): number {
  return name.split(/[ -]/).length;
}

/** Every other form once, whatever its case; the most widely used first. */
export function aliasesOfAll(members: readonly FolderMember[], name: string): string[] {
  const articles = new Map<string, number>();
  const written = new Map<string, string>();
  for (const { own } of members) {
    for (const form of [own.name, ...own.aliases]) {
      const folded = form.toLowerCase();
      articles.set(folded, (articles.get(folded) ?? 0) + 1);
      const before = written.get(folded);
      if (before === undefined || compareText(before, form) < 0) written.set(folded, form);
    }
  }
  written.delete(name.toLowerCase());
  return [...written]
    .sort(([a], [b]) => (articles.get(b) ?? 0) - (articles.get(a) ?? 0) || compareText(a, b))
    .map(([, form]) => form);
}

/** Each role once per article, in the order of the articles and of their text. */
export function rolesOfAll(members: readonly FolderMember[]): Actor["roles"] {
  return members.flatMap(({ article, own }) => own.roles.map((role) => ({ ...role, article })));
}
