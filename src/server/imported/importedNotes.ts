import { importedPath } from "../../protocol/imported";
import { shortName } from "../index/articleNames";
import type { FolderIndex } from "../index/folderIndex";
import type { ImportedStore } from "./importedStore";

/** Articles named in one sentence; the others are counted. */
const mostNamed = 3;

/** What a reader has to know of imported passages, a sentence each: nothing where all is well. */
export function importedNotes(
  folder: Pick<FolderIndex, "lookNow">,
  { all }: Pick<ImportedStore, "all">,
): readonly string[] {
  const broken = all.flatMap((state) => {
    if (state.broken === null) return [];
    const { line, reason } = state.broken;
    const where = line > 0 ? `${importedPath}, line ${line}` : importedPath;
    return [`Imported passages cannot be read (${where}). ${reason}`];
  });
  const hasAny = all.some(({ imported }) => imported.passages.length > 0);
  const changed = (hasAny && folder.lookNow?.changedSinceImport) || [];
  if (changed.length === 0) return broken;
  const names = changed.slice(0, mostNamed).map(shortName).join(", ");
  const more = changed.length > mostNamed ? ` and ${changed.length - mostNamed} more` : "";
  const note = `Passages of passim do not hold in articles that have changed since: ${names}${more}. Export and import again.`;
  return [...broken, note];
}
