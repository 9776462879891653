import type { CorrectResult } from "./corrections";
import type { NotificationKind, RequestKind } from "./messageKinds";

/**
 * Commands that change themes, in the palette and in the menus of the view Themes, which hand over the
 * row and then all chosen rows. Without a row they are about what is chosen in the view, else about
 * the article in the editor, else they ask.
 */
export const themeCommandIds = {
  renameTheme: "seedReader.renameTheme",
  /** With several themes chosen they become one at once; else the reader chooses the other. */
  mergeThemes: "seedReader.mergeThemes",
  /** Of articles: asks for the theme, a new one or none. */
  moveToTheme: "seedReader.moveToTheme",
  pinTheme: "seedReader.pinTheme",
  unpinTheme: "seedReader.unpinTheme",
  /** Asks which word; takes one, too. */
  ignoreWord: "seedReader.ignoreWord",
  /** Lists the ignored words, to take them back. */
  showIgnoredWords: "seedReader.showIgnoredWords",
  groupThemesAnew: "seedReader.groupThemesAnew",
} as const;

/** Context keys that `package.json` asks in `when` clauses. */
export const themeContextKeys = {
  /** Whether any word is ignored. */
  hasIgnoredWords: "seedReader.hasIgnoredWords",
} as const;

/** What the reader says about themes, which are called by their ids; articles by their addresses. */
export type ThemeCorrectParams =
  | {
      readonly kind: "themeName";
      readonly theme: string;
      /** Empty: the name it would have if nobody had renamed it. */
      readonly shown: string;
    }
  | {
      readonly kind: "sameTheme";
      /** The theme that stays. */
      readonly theme: string;
      readonly also: readonly string[];
    }
  | {
      readonly kind: "inTheme";
      readonly articles: readonly string[];
      readonly to: ThemeTarget;
    }
  | { readonly kind: "pinnedTheme"; readonly theme: string; readonly pinned: boolean }
  | {
      readonly kind: "ignoredWord";
      readonly word: string;
      readonly ignored: boolean;
      /** The theme whose label has it, or null: it says in which folder this is written down. */
      readonly theme: string | null;
    };

/** Where articles are moved to. */
export type ThemeTarget =
  | { readonly kind: "theme"; readonly theme: string }
  | { readonly kind: "new"; readonly name: string }
  /** The articles of no theme. */
  | { readonly kind: "rest" };

export const correctThemesRequest: RequestKind<ThemeCorrectParams, CorrectResult> = {
  method: "seedReader/correctThemes",
};

/** A theme to choose. */
export interface ThemeChoice {
  readonly id: string;
  readonly label: string;
  /** `12 articles`, of a part `in Iran–Russia partnership · 3 articles`. */
  readonly description: string;
  readonly pinned: boolean;
  /** Whether the reader has given it its name. */
  readonly renamed: boolean;
  /** The words that made it, strongest first. */
  readonly words: readonly string[];
}

/** All themes, parents before their parts; the articles of no theme are none. */
export const themeChoicesRequest: RequestKind<null, readonly ThemeChoice[]> = {
  method: "seedReader/themeChoices",
};

/** The words that are ignored in labels and grouping, sorted. */
export const ignoredWordsRequest: RequestKind<null, readonly string[]> = {
  method: "seedReader/ignoredWords",
};

/** Groups all articles anew. Themes that mostly survive keep their names; what was said holds. */
export const groupThemesAnewRequest: RequestKind<null, CorrectResult> = {
  method: "seedReader/groupThemesAnew",
};

/**
 * Server to client: what is to be kept of the themes, for the next start (`InitializationOptions`);
 * plain data that means nothing to the client.
 */
export const keepThemesNotification: NotificationKind<{ readonly kept: unknown }> = {
  method: "seedReader/keepThemes",
};
