import type { CallableTheme } from "./themeMeant";
import { themeMeant } from "./themeMeant";
import type { ScopedCorrections, UnusedCorrection } from "./scoped";
import { nameKey } from "./sameName";
import { isOfThemes, type ThemeCorrection, type ThemeReference } from "./themeCorrection";

/** How ids of themes begin that a reader has made; no other id does. */
const ownPrefix = "own:";

/** Whether a theme is, or was, one of the reader's own. */
export function isOwnTheme(id: string): boolean {
  return id.startsWith(ownPrefix);
}

/** A theme that the reader has made. */
export interface OwnTheme {
  readonly id: string;
  readonly name: string;
  /** Ids of articles. */
  readonly articles: readonly string[];
}

/**
 * What readers have said about the themes of a folder. Themes are called by their indexes; those of
 * the reader's own come after those that were found.
 */
export interface ThemesByHand {
  readonly own: readonly OwnTheme[];
  /** For a theme the one that it became a part of. */
  readonly joined: ReadonlyMap<number, number>;
  /** For an article the theme it belongs to; null for none. */
  readonly moved: ReadonlyMap<string, number | null>;
  readonly names: ReadonlyMap<number, string>;
  readonly pinned: ReadonlySet<number>;
  /** Corrections that match nothing. */
  readonly unused: readonly UnusedCorrection[];
}

/** Whether anything at all is said about which themes there are. */
export function saysOfThemes(scopes: readonly ScopedCorrections[]): boolean {
  return scopes.some(({ corrections }) =>
    corrections.some((one) => isOfThemes(one) && one.kind !== "ignoredWord"),
  );
}

export const nothingByHand: ThemesByHand = {
  own: [],
  joined: new Map(),
  moved: new Map(),
  names: new Map(),
  pinned: new Set(),
  unused: [],
};

/** The words that readers want ignored, each with where it is said. */
export function ignoredWords(
  scopes: readonly ScopedCorrections[],
): readonly { readonly word: string; readonly said: Omit<UnusedCorrection, "reason"> }[] {
  return scopes.flatMap((scope) =>
    scope.corrections.flatMap((correction) =>
      correction.kind === "ignoredWord"
        ? [{ word: correction.word, said: { scope, correction } }]
        : [],
    ),
  );
}

/**
 * Finds what corrections are about.
 * @param articles ids of all that are held.
 */
export function themesByHand(
  found: readonly CallableTheme[],
  articles: readonly string[],
  scopes: readonly ScopedCorrections[],
): ThemesByHand {
  const said = scopes.flatMap((scope) => readScope(scope, articles));
  const own = ownThemes(said);
  const hand = new Hand([...found, ...own.map(toCallable)]);
  own.forEach((theme, index) => hand.holds(found.length + index, theme));
  for (const one of said) hand.take(one);
  return { own, ...hand.result };
}

/** A correction with the articles of its folder. */
interface Said {
  readonly scope: ScopedCorrections;
  readonly correction: ThemeCorrection;
  /** The article at a path of the folder; undefined where it is gone. */
  readonly idOf: (path: string) => string | undefined;
}

function readScope(scope: ScopedCorrections, articles: readonly string[]): readonly Said[] {
  const said = scope.corrections.filter(isOfThemes);
  if (said.length === 0) return [];
  const ids = new Map(articles.map((id) => [scope.pathOf(id), id]));
  return said.map((correction) => ({ scope, correction, idOf: (path) => ids.get(path) }));
}

/** Themes of one name are one, in whichever folder they were made. */
function ownThemes(said: readonly Said[]): readonly OwnTheme[] {
  const own = new Map<string, OwnTheme>();
  for (const { correction, idOf } of said) {
    if (correction.kind !== "ownTheme") continue;
    const { name, articles } = correction;
    const held = articles.flatMap((path) => idOf(path) ?? []);
    const id = ownPrefix + nameKey(name);
    const before = own.get(id);
    if (held.length === 0) continue;
    own.set(id, {
      id,
      name: before?.name ?? name,
      articles: [...(before?.articles ?? []), ...held],
    });
  }
  return [...own.values()];
}

function toCallable({ id, name, articles }: OwnTheme): CallableTheme {
  return { id, label: name, articles: new Set(articles) };
}

/** Collects what is said, correction by correction. */
class Hand {
  readonly #themes: readonly CallableTheme[];
  readonly #joined = new Map<number, number>();
  readonly #moved = new Map<string, number | null>();
  readonly #names = new Map<number, string>();
  readonly #pinned = new Set<number>();
  readonly #unused: UnusedCorrection[] = [];

  constructor(themes: readonly CallableTheme[]) {
    this.#themes = themes;
  }

  get result(): Omit<ThemesByHand, "own"> {
    return {
      joined: this.#joined,
      moved: this.#moved,
      names: this.#names,
      pinned: this.#pinned,
      unused: this.#unused,
    };
  }

  /** A theme of the reader's own holds its articles. */
  holds(theme: number, { articles }: OwnTheme): void {
    for (const id of articles) this.#moved.set(id, theme);
  }

  take({ scope, correction, idOf }: Said): void {
    const reason = this.#apply(correction, idOf);
    if (reason !== null) this.#unused.push({ scope, correction, reason });
  }

  /** Answers why it matches nothing; null where it does. */
  #apply(correction: ThemeCorrection, idOf: Said["idOf"]): string | null {
    switch (correction.kind) {
      case "ignoredWord":
        return null;
      case "ownTheme":
        return correction.articles.some((path) => idOf(path) !== undefined)
          ? null
          : "All of its articles are gone.";
      case "inTheme":
        return this.#move(correction, idOf);
      case "sameTheme":
        return this.#join(correction, idOf);
      case "themeName":
      case "pinnedTheme":
        return this.#mark(correction, idOf);
    }
  }

  #move(
    { article, theme }: Extract<ThemeCorrection, { readonly kind: "inTheme" }>,
    idOf: Said["idOf"],
  ): string | null {
    const id = idOf(article);
    if (id === undefined) return `${article} is gone.`;
    const meant = theme === null ? null : this.#find(theme, idOf);
    if (meant === undefined) return noTheme;
    this.#moved.set(id, meant);
    return null;
  }

  #join(
    { theme, also }: Extract<ThemeCorrection, { readonly kind: "sameTheme" }>,
    idOf: Said["idOf"],
  ): string | null {
    const whole = this.#find(theme, idOf);
    const others = also.map((one) => this.#find(one, idOf));
    if (whole === undefined) return noTheme;
    let joins = false;
    for (const other of others) {
      if (other === undefined) continue;
      // Themes that have become one by themselves need no joining, and say nothing wrong.
      joins = true;
      if (other !== whole) this.#joined.set(other, whole);
    }
    return joins ? null : noTheme;
  }

  #mark(
    correction: Extract<ThemeCorrection, { readonly kind: "themeName" | "pinnedTheme" }>,
    idOf: Said["idOf"],
  ): string | null {
    const meant = this.#find(correction.theme, idOf);
    if (meant === undefined) return noTheme;
    if (correction.kind === "pinnedTheme") this.#pinned.add(meant);
    else this.#names.set(meant, correction.shown);
    return null;
  }

  #find(reference: ThemeReference, idOf: Said["idOf"]): number | undefined {
    const named = (reference.articles ?? []).flatMap((path) => idOf(path) ?? []);
    return themeMeant(reference, named, this.#themes);
  }
}

const noTheme = "No theme holds most of the articles it is called by any more.";
