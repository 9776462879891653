import type { Row } from "../../protocol/rows";
import { isRow } from "../corrections/correctedName";
import type { ThemeTools } from "./themeTools";

/**
 * The rows that a command is about: those a menu hands over, all of the choice where the row clicked
 * is among them; for a key of the view those chosen there. None in the palette.
 * @param given the row clicked, or what the key says.
 */
export function rowsMeant(
  { chosen }: Pick<ThemeTools, "chosen">,
  given: unknown,
  others: unknown,
): readonly Row[] {
  if (isRow(given)) {
    const rows = Array.isArray(others) ? others.filter(isRow) : [];
    // The row clicked comes first: it is the one that stays when themes become one.
    return [given, ...rows.filter(({ id }) => id !== given.id)];
  }
  return isKey(given) ? chosen() : [];
}

/** How `package.json` tells that a key of the view was pressed. */
function isKey(given: unknown): boolean {
  return typeof given === "object" && given !== null && "chosen" in given && given.chosen === true;
}

/** Ids of the themes among some rows. */
export function themesIn(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ kind, theme }) => (kind === "theme" && theme ? [theme.id] : []));
}

/** Addresses of the articles among some rows. */
export function articlesIn(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ kind, target }) => (kind === "article" && target ? [target.uri] : []));
}
