import { readKeptThemes } from "../../analysis/index";
import type { KeptThemes } from "../../analysis/index";

/** The format of what is stored; another one is made anew rather than guessed at. */
const storedVersion = 1;

/**
 * What is kept of the themes as plain data, each folder's address written once: a workspace remembers
 * eighteen thousand articles in half a megabyte.
 */
export function toStored({ themes, rest, joined, due }: KeptThemes): unknown {
  const folders = new Map<string, number>();
  const shorten = (uri: string): string => {
    const end = uri.lastIndexOf("/") + 1;
    const folder = uri.slice(0, end);
    const index = folders.get(folder) ?? folders.size;
    folders.set(folder, index);
    return `${String(index)} ${uri.slice(end)}`;
  };
  const stored = {
    themes: themes.map((theme) => ({ ...theme, articles: theme.articles.map(shorten) })),
    rest: rest.map(shorten),
    joined: joined.map(shorten),
    due,
  };
  return { version: storedVersion, folders: [...folders.keys()], ...stored };
}

/** What was stored; null where it is of another format or damaged. */
export function fromStored(stored: unknown): KeptThemes | null {
  if (typeof stored !== "object" || stored === null) return null;
  if (!("version" in stored) || stored.version !== storedVersion) return null;
  if (!("folders" in stored) || !Array.isArray(stored.folders)) return null;
  const kept = readKeptThemes(stored);
  if (!kept) return null;
  const folders: readonly unknown[] = stored.folders;
  const whole = (short: string): readonly string[] => {
    const space = short.indexOf(" ");
    const folder = folders[Number(short.slice(0, space))];
    return space > 0 && typeof folder === "string" ? [folder + short.slice(space + 1)] : [];
  };
  return {
    ...kept,
    themes: kept.themes.map((theme) => ({ ...theme, articles: theme.articles.flatMap(whole) })),
    rest: kept.rest.flatMap(whole),
    joined: kept.joined.flatMap(whole),
  };
}
