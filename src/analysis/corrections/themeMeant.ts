import { compareText } from "../../base/compare";
import { nameKey } from "./sameName";
import type { ThemeReference } from "./themeCorrection";

/** A theme that a correction may be about. */
export interface CallableTheme {
  /** Null while it has none. */
  readonly id: string | null;
  readonly label: string | null;
  /** Ids of all its articles, those of its parts, too. */
  readonly articles: ReadonlySet<string>;
}

/**
 * The theme that a reference means (index into `themes`): the one that holds most of the articles it
 * names, as far as they are still there. Of several that do (a theme and its part), the one with its
 * id or label, then the smallest. Where none of the articles is left, the one with its label.
 * @param named those of the articles it names that are still there; ids.
 */
export function themeMeant(
  reference: ThemeReference,
  named: readonly string[],
  themes: readonly CallableTheme[],
): number | undefined {
  const candidates = themes
    .map((theme, index) => ({ theme, index, held: countHeld(theme, named) }))
    .filter(({ theme, held }) =>
      named.length > 0
        ? held * 2 > named.length
        : theme.articles.size > 0 && hasLabel(theme, reference),
    );
  const [best] = candidates.sort(
    (x, y) =>
      likeness(y.theme, reference) - likeness(x.theme, reference) ||
      y.held - x.held ||
      x.theme.articles.size - y.theme.articles.size ||
      compareText(x.theme.id ?? "", y.theme.id ?? ""),
  );
  return best?.index;
}

function countHeld({ articles }: CallableTheme, named: readonly string[]): number {
  return named.filter((id) => articles.has(id)).length;
}

function likeness(theme: CallableTheme, reference: ThemeReference): number {
  return (theme.id === reference.id ? 1 : 0) + (hasLabel(theme, reference) ? 1 : 0);
}

function hasLabel({ label }: CallableTheme, reference: ThemeReference): boolean {
  return label !== null && nameKey(label) === nameKey(reference.label);
}
