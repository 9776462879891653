import type { Correction, Theme, ThemeReference } from "../../analysis/index";
import { isOfThemes, isSameName, joinChanges, addCorrection } from "../../analysis/index";
import type { ThemeCorrectParams, ThemeTarget } from "../../protocol/themes";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { foldCopies } from "../rows/foldCopies";
import { normalizeUri } from "../uri";
import { pathInFolder, type CorrectionFolders } from "./correctionFolders";
import type { PlannedChange } from "./plannedChange";
import { folderOfThemes, isAbout, referToTheme } from "./referToTheme";

/** What a correction of themes writes into the files of several folders. */
export type PlannedThemes =
  | {
      readonly kind: "changes";
      readonly changes: readonly {
        readonly folder: string;
        readonly change: ToChange;
      }[];
    }
  | { readonly kind: "nothing"; readonly message: string };

type ToChange = Extract<PlannedChange, { readonly kind: "change" }>["change"];

/** Where themes are corrected. */
export interface ThemesPlace {
  readonly snapshot: FolderSnapshot;
  readonly folders: Pick<CorrectionFolders, "of">;
  /** Folders that have corrections. */
  readonly corrected: readonly string[];
}

/** Puts what the reader says about themes into names and paths that hold wherever the themes go. */
export function toThemeChange(place: ThemesPlace, params: ThemeCorrectParams): PlannedThemes {
  switch (params.kind) {
    case "themeName":
      return toName(place, params);
    case "sameTheme":
      return toSame(place, params);
    case "inTheme":
      return toMoved(place, params.articles.map(normalizeUri), params.to);
    case "pinnedTheme":
      return toPinned(place, params);
    case "ignoredWord":
      return toIgnored(place, params);
  }
}

const gone = nothingToDo("This theme is no more.");

function toName(
  place: ThemesPlace,
  { theme: id, shown }: Extract<ThemeCorrectParams, { kind: "themeName" }>,
): PlannedThemes {
  const theme = themeOf(place, id);
  if (!theme) return gone;
  const name = shown.trim();
  if (theme.byHand?.own === true) return toOwnName(place, theme, name);
  return inFolder(place, [theme], (folder) => {
    const isMeant = isAbout(place.snapshot, folder, theme);
    const reference = referToTheme(place.snapshot, folder, theme);
    return replacing(
      (old) => old.kind === "themeName" && isMeant(old.theme),
      name === "" ? [] : [{ kind: "themeName", theme: reference, shown: name }],
    );
  });
}

/** A theme that the reader has made has only the name that the reader gives it. */
function toOwnName(place: ThemesPlace, theme: Theme, name: string): PlannedThemes {
  if (name === "") return nothingToDo("A theme that you have made needs a name.");
  const changes = foldersWith(place, theme.articles).map((folder) => ({
    folder,
    change: (list: readonly Correction[]) => {
      const own = list.filter((old) => isOwn(old, theme.byHand?.madeLabel ?? ""));
      const renamed = own.flatMap((old) => (old.kind === "ownTheme" ? [{ ...old, name }] : []));
      return replacing((old) => own.includes(old), renamed)(list);
    },
  }));
  return { kind: "changes", changes };
}

function toSame(
  place: ThemesPlace,
  { theme: id, also }: Extract<ThemeCorrectParams, { kind: "sameTheme" }>,
): PlannedThemes {
  const theme = themeOf(place, id);
  const others = also.flatMap((other) => (other === id ? [] : (themeOf(place, other) ?? [])));
  if (!theme || others.length === 0) return gone;
  return inFolder(place, [theme, ...others], (folder) => {
    const refer = (one: Theme): ThemeReference => referToTheme(place.snapshot, folder, one);
    return replacing(
      () => false,
      [{ kind: "sameTheme", theme: refer(theme), also: others.map(refer) }],
    );
  });
}

function toMoved(place: ThemesPlace, uris: readonly string[], to: ThemeTarget): PlannedThemes {
  const moved = uris.flatMap((uri) => [uri, ...copiesOf(place.snapshot, uri)]);
  const theme = to.kind === "theme" ? themeOf(place, to.theme) : undefined;
  if (to.kind === "theme" && !theme) return gone;
  const held = [...new Set(moved)].filter((uri) => place.snapshot.article(uri));
  const changes = foldersWith(place, held).map((folder) => {
    const paths = held.flatMap((uri) => pathInFolder(folder, uri) ?? []);
    return { folder, change: replacing(() => false, saidOf(place, folder, paths, theme, to)) };
  });
  if (changes.length === 0) return nothingToDo("These articles have not been read.");
  return { kind: "changes", changes };
}

function saidOf(
  { snapshot }: ThemesPlace,
  folder: string,
  paths: readonly string[],
  theme: Theme | undefined,
  to: ThemeTarget,
): readonly Correction[] {
  const own = to.kind === "new" ? to.name.trim() : theme?.byHand?.own ? theme.byHand.madeLabel : "";
  if (own !== "") return [{ kind: "ownTheme", name: own, articles: [...paths] }];
  const reference = theme && !theme.rest ? referToTheme(snapshot, folder, theme) : null;
  return paths.map((article) => ({ kind: "inTheme", article, theme: reference }));
}

/** One row stands for an article and its copies, so that they move together. */
function copiesOf(snapshot: FolderSnapshot, uri: string): readonly string[] {
  const theme = snapshot.themesOf(uri).at(-1);
  const folded = foldCopies(snapshot, theme?.articles ?? []);
  return folded.find((row) => row.uri === uri)?.copies ?? [];
}

function toPinned(
  place: ThemesPlace,
  { theme: id, pinned }: Extract<ThemeCorrectParams, { kind: "pinnedTheme" }>,
): PlannedThemes {
  const theme = themeOf(place, id);
  if (!theme) return gone;
  return inFolder(place, [theme], (folder) => {
    const isMeant = isAbout(place.snapshot, folder, theme);
    const reference = referToTheme(place.snapshot, folder, theme);
    return replacing(
      (old) => old.kind === "pinnedTheme" && isMeant(old.theme),
      pinned ? [{ kind: "pinnedTheme", theme: reference }] : [],
    );
  });
}

function toIgnored(
  place: ThemesPlace,
  { word: given, ignored, theme: id }: Extract<ThemeCorrectParams, { kind: "ignoredWord" }>,
): PlannedThemes {
  const word = given.trim();
  if (word === "") return nothingToDo("No word was given.");
  const isMeant = (old: Correction): boolean =>
    old.kind === "ignoredWord" && isSameName(old.word, word);
  if (ignored) {
    const theme = id === null ? undefined : themeOf(place, id);
    const themes = theme ? [theme] : place.snapshot.findings.themes;
    return inFolder(place, themes, () => replacing(isMeant, [{ kind: "ignoredWord", word }]));
  }
  const changes = place.corrected.map((folder) => ({ folder, change: replacing(isMeant, []) }));
  return { kind: "changes", changes };
}

/** Writes into the folder that most articles of some themes belong to. */
function inFolder(
  place: ThemesPlace,
  themes: readonly Theme[],
  toChange: (folder: string) => ToChange,
): PlannedThemes {
  const folder = folderOfThemes(place.folders, themes);
  if (folder === null) return nothingToDo("Save the articles in a folder first.");
  return { kind: "changes", changes: [{ folder, change: toChange(folder) }] };
}

/** Takes some corrections back and makes others, to be undone as one. */
function replacing(isGone: (old: Correction) => boolean, added: readonly Correction[]): ToChange {
  return (list) =>
    joinChanges(list, [
      (before) => ({ added: [], removed: before.filter((old) => isOfThemes(old) && isGone(old)) }),
      ...added.map((one) => (before: readonly Correction[]) => addCorrection(before, one)),
    ]);
}

function isOwn(old: Correction, name: string): boolean {
  return old.kind === "ownTheme" && isSameName(old.name, name);
}

function themeOf({ snapshot }: ThemesPlace, id: string): Theme | undefined {
  return snapshot.findings.themes.find((theme) => theme.id === id);
}

/** The folders whose corrections some articles belong to. */
function foldersWith({ folders }: ThemesPlace, uris: readonly string[]): readonly string[] {
  return [...new Set(uris.flatMap((uri) => folders.of(uri) ?? []))];
}

function nothingToDo(message: string): Extract<PlannedThemes, { readonly kind: "nothing" }> {
  return { kind: "nothing", message };
}
