import {
  correctionsIn,
  isOfQuotation,
  keyOfCorrection,
  nameKey,
  namesInWords,
  noCorrections,
  parseCorrections,
  toldByPath,
  toNameWords,
} from "../../analysis/index";
import type {
  ArticleFacts,
  BrokenCorrections,
  Correction,
  CorrectionsFile,
  ScopedCorrections,
  Told,
} from "../../analysis/index";
import { toSpan } from "../../base/span";
import { pathInFolder } from "./correctionFolders";

/** What one folder's corrections file says; never changed, only replaced. */
export class FolderCorrections {
  readonly folder: string;
  /** The text that `file` was read from; null where there is no file. */
  readonly text: string | null;
  readonly file: CorrectionsFile;
  /** The text on disk, where it cannot be applied; what `file` says still holds. */
  readonly broken: (BrokenCorrections & { readonly text: string }) | null;
  readonly scope: ScopedCorrections;
  readonly #toldByPath: (path: string) => Told;

  constructor(
    folder: string,
    state: Pick<FolderCorrections, "text" | "file" | "broken"> = nothingWritten,
  ) {
    this.folder = folder;
    this.text = state.text;
    this.file = state.file;
    this.broken = state.broken;
    const corrections = correctionsIn(state.file);
    this.scope = { corrections, pathOf: (article) => pathInFolder(folder, article) };
    this.#toldByPath = toldByPath(corrections);
  }

  /** After the file was read anew. @param text null where there is no file. */
  next(text: string | null): FolderCorrections {
    if (text === null) return new FolderCorrections(this.folder);
    const parsed = parseCorrections(text);
    if (parsed.kind === "read") {
      return new FolderCorrections(this.folder, { text, file: parsed, broken: null });
    }
    const { file, text: before } = this;
    return new FolderCorrections(this.folder, { text: before, file, broken: { ...parsed, text } });
  }

  /** The file is there and cannot be read. */
  unreadable(reason: string): FolderCorrections {
    const { file, text } = this;
    const broken = { kind: "broken", reason, span: toSpan(0, 0), text: "" } as const;
    return new FolderCorrections(this.folder, { text, file, broken });
  }

  /** What is said about the names of an article; the same object for most articles. */
  toldFor(article: string): Told {
    return this.#toldByPath(pathInFolder(this.folder, article) ?? "");
  }

  /** Says of an article whether it must be read again after these corrections came. */
  changedSince(before: FolderCorrections): (article: string, facts: ArticleFacts) => boolean {
    const corrections = difference(this.scope.corrections, before.scope.corrections);
    const quoting = new Set(corrections.filter(isOfQuotation).map(({ article }) => article));
    const changed = corrections.flatMap(namesOf);
    const words = changed.map(({ name }) => toNameWords(name));
    const furniture = new Set(corrections.flatMap((c) => (c.kind === "furniture" ? c.words : [])));
    return (article, facts) => {
      const path = pathInFolder(this.folder, article);
      if (path !== undefined && quoting.has(path)) return true;
      // Furniture is not among the words of its article.
      if (facts.toldFurniture.some((told) => furniture.has(told))) return true;
      const found = changed.length === 0 ? new Set<number>() : namesInWords(facts.words, words);
      return [...found].some((index) => (changed[index]?.article ?? path) === path);
    };
  }
}

const nothingWritten = { text: null, file: noCorrections, broken: null };

/** What stands in one list only. */
function difference(a: readonly Correction[], b: readonly Correction[]): readonly Correction[] {
  const onlyIn = (list: readonly Correction[], other: readonly Correction[]): Correction[] => {
    const keys = new Set(other.map(keyOfCorrection));
    return list.filter((correction) => !keys.has(keyOfCorrection(correction)));
  };
  return [...onlyIn(a, b), ...onlyIn(b, a)];
}

interface NamedIn {
  readonly name: string;
  readonly article?: string | undefined;
}

/** The names that an article must write for a correction to change what is found in it. */
function namesOf(correction: Correction): readonly NamedIn[] {
  switch (correction.kind) {
    case "actorKind":
    case "notAnActor":
      return correction.names.map((name) => ({ name, article: correction.article }));
    case "splitActor":
      // As mentions are compared: whatever their case, and with or without an article.
      return correction.apart.map(({ name, article }) => ({ name: nameKey(name), article }));
    case "sameActor":
    case "shownName":
    case "quotationSpeaker":
    case "notAQuotation":
    case "notACopy":
    case "sameStory":
    case "themeName":
    case "sameTheme":
    case "inTheme":
    case "ownTheme":
    case "pinnedTheme":
    case "ignoredWord":
      return [];
    case "furniture":
      return [{ name: correction.words }];
  }
}
