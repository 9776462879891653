import type { Passage } from "../../analysis/index";
import { textOf } from "../../base/span";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { toSearchText } from "../text/searchText";
import { sharedTextWords } from "../text/sharedTextWords";

const searched = new WeakMap<Passage, string>();

/** Whether a search word stands in a passage, as its first place has it, or is its kind. */
export function isOwnWordOfPassage(
  folder: FolderSnapshot,
  passage: Passage,
  word: string,
): boolean {
  return isKind(passage, word) || searchTextOf(folder, passage).includes(word);
}

/** Kept as long as the findings are: folding it for each key typed would take too long. */
function searchTextOf(folder: FolderSnapshot, passage: Passage): string {
  const known = searched.get(passage);
  if (known !== undefined) return known;
  const [first] = passage.places;
  const text = first && folder.article(first.article)?.document.getText();
  const made = first && text !== undefined ? toSearchText(textOf(text, first.span)) : "";
  searched.set(passage, made);
  return made;
}

/** Whole words only: a part of one must not bring up every passage. */
function isKind({ kind, shared }: Passage, word: string): boolean {
  return word === kind || sharedTextWords[shared].split(" ").includes(word);
}
