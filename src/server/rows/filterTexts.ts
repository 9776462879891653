import type { Actor, Theme } from "../../analysis/index";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { toSearchText } from "../text/searchText";

/** What a filter looks through for one actor, as search text. */
export interface ActorTexts {
  readonly name: string;
  /** Aliases and roles, each on a line. */
  readonly others: string;
}

const ofActors = new WeakMap<Actor, ActorTexts>();
const ofThemes = new WeakMap<Theme, string>();
const ofFolders = new WeakMap<FolderSnapshot, Map<string, string>>();

/** An actor's names and roles, made when they are first looked through. */
export function actorTexts(actor: Actor): ActorTexts {
  const known = ofActors.get(actor);
  if (known) return known;
  const others = [...actor.aliases, ...new Set(actor.roles.map(({ text }) => text))].join("\n");
  const texts = { name: toSearchText(actor.name), others: toSearchText(others) };
  ofActors.set(actor, texts);
  return texts;
}

/** An article's short name and headline. */
export function articleText(folder: FolderSnapshot, uri: string): string {
  const texts = ofFolders.get(folder) ?? new Map<string, string>();
  ofFolders.set(folder, texts);
  const known = texts.get(uri);
  if (known !== undefined) return known;
  const headline = folder.article(uri)?.facts.headline ?? "";
  const text = toSearchText(`${folder.nameOf(uri)}\n${headline}`);
  texts.set(uri, text);
  return text;
}

/** A theme's label and terms, each on a line. */
export function themeText(theme: Theme): string {
  const known = ofThemes.get(theme);
  if (known !== undefined) return known;
  const text = toSearchText([theme.label, ...theme.terms.map((term) => term.text)].join("\n"));
  ofThemes.set(theme, text);
  return text;
}
