import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseImported } from "../analysis/index";
import type { Corpus, ScopedImport } from "../analysis/index";
import { compareText } from "../base/compare";
import type { Problem, SeedFile } from "./files/listFiles";
import { reasonOf } from "./files/readProblem";
import { importedPath } from "./passim/importPassim";

/** Passages that another program has found in the articles of a call. */
export interface Imported {
  readonly scopes: readonly ScopedImport[];
  /** Files that cannot be applied. */
  readonly problems: readonly Problem[];
}

/** Reads `.seeds/passim.jsonl` of every folder that some files belong to. */
export function importedFor(files: readonly SeedFile[]): Imported {
  const folders = [...new Set(files.map(({ home }) => home.folder))].sort(compareText);
  const found = folders.flatMap((folder) => readFolder(folder, files));
  return {
    scopes: found.flatMap((one) => ("imported" in one ? one : [])),
    problems: found.flatMap((one) => ("imported" in one ? [] : one)),
  };
}

/** A line where articles have changed since; none where all is as it was. */
export function linesAboutImported(corpus: Corpus): readonly string[] {
  const changed = corpus.changedSinceImport();
  if (changed.length === 0) return [];
  const shown = changed.slice(0, 3).join(", ");
  const more = changed.length > 3 ? ` and ${String(changed.length - 3)} more` : "";
  return [`Imported passages do not hold in articles that have changed since: ${shown}${more}.`];
}

function readFolder(
  folder: string,
  files: readonly SeedFile[],
): readonly (ScopedImport | Problem)[] {
  const path = join(folder, importedPath);
  let text;
  try {
    text = readFileSync(path, "utf8");
  } catch (problem) {
    const isMissing = problem instanceof Error && "code" in problem && problem.code === "ENOENT";
    return isMissing ? [] : [{ path, reason: reasonOf(problem) }];
  }
  const imported = parseImported(text);
  if (imported.kind === "broken") {
    return [{ path, reason: `Line ${String(imported.line)}: ${imported.reason}` }];
  }
  const own = files.filter(({ home }) => home.folder === folder);
  const paths = new Map(own.map((file) => [file.path, file.home.path]));
  return [{ imported, pathOf: (id) => paths.get(id) }];
}
