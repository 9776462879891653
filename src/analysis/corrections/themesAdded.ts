import type { Correction } from "./correction";
import { nameKey } from "./sameName";
import type { ThemeCorrection, ThemeReference } from "./themeCorrection";

type OwnTheme = Extract<ThemeCorrection, { readonly kind: "ownTheme" }>;

/** One entry for a theme of the reader's own: articles are added to those it had before. */
export function toWholeTheme(list: readonly Correction[], added: OwnTheme): OwnTheme {
  const before = list.filter((old) => old.kind === "ownTheme" && isSameText(old.name, added.name));
  const articles = before.flatMap((old) => (old.kind === "ownTheme" ? old.articles : []));
  return { ...added, articles: [...new Set([...articles, ...added.articles])] };
}

/** What is left of an old correction beside a new one of themes: itself, a part of it, or nothing. */
export function keptBesideThemes(old: Correction, added: ThemeCorrection): readonly Correction[] {
  switch (added.kind) {
    case "themeName":
    case "pinnedTheme":
      return old.kind === added.kind && isSameTheme(old.theme, added.theme) ? [] : [old];
    case "sameTheme":
      return old.kind === "sameTheme" && isSameTheme(old.theme, added.theme)
        ? keptOfJoined(old, added)
        : [old];
    case "inTheme":
      return keptBesideMoved(old, new Set([added.article]));
    case "ownTheme":
      return keptBesideMoved(old, new Set(added.articles));
    case "ignoredWord":
      return old.kind === "ignoredWord" && isSameText(old.word, added.word) ? [] : [old];
  }
}

type SameTheme = Extract<ThemeCorrection, { readonly kind: "sameTheme" }>;

function keptOfJoined(old: SameTheme, added: SameTheme): readonly Correction[] {
  const also = old.also.filter((one) => !added.also.some((other) => isSameTheme(one, other)));
  if (also.length === old.also.length) return [old];
  return also.length === 0 ? [] : [{ ...old, also }];
}

/** An article is moved to one place only. */
function keptBesideMoved(old: Correction, moved: ReadonlySet<string>): readonly Correction[] {
  if (old.kind === "inTheme") return moved.has(old.article) ? [] : [old];
  if (old.kind !== "ownTheme") return [old];
  const articles = old.articles.filter((path) => !moved.has(path));
  if (articles.length === old.articles.length) return [old];
  return articles.length === 0 ? [] : [{ ...old, articles }];
}

/**
 * Whether two references mean one theme, as far as can be told without the articles: they agree in
 * id or label, and their articles, where both name some, do not contradict that.
 */
export function isSameTheme(a: ThemeReference, b: ThemeReference): boolean {
  const sameId = a.id !== undefined && a.id === b.id;
  const sameLabel = isSameText(a.label, b.label);
  if (sameId && sameLabel) return true;
  if (!sameId && !sameLabel) return false;
  const others = new Set(b.articles ?? []);
  const known = a.articles ?? [];
  return known.length === 0 || others.size === 0 || known.some((path) => others.has(path));
}

function isSameText(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}
