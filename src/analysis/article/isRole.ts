import { bylineRoles, rolesOfPeople } from "../lexicon/en/bylines";

const roles = new Set(bylineRoles);
const personRoles = new Set(rolesOfPeople);
/** A longer part of a line that ends in a role is a headline. */
const mostWords = 4;

/** Whether a part of a byline, in lower case, is what the writer is: `analyst`, `harbour critic`. */
export function isRole(part: string): boolean {
  if (roles.has(part)) return true;
  const words = part.split(/\s+/);
  return words.length <= mostWords && personRoles.has(words.at(-1) ?? "");
}
