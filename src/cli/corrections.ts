import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  correctionsIn,
  describeCorrection,
  parseCorrections,
  toldByPath,
  toldNothing,
} from "../analysis/index";
import type { Corpus, CorrectionsFile, ScopedCorrections, Told } from "../analysis/index";
import { compareText } from "../base/compare";
import { decodeText } from "../base/decodeText";
import type { Problem, SeedFile } from "./files/listFiles";
import { reasonOf } from "./files/readProblem";

/** What readers have said about the articles of a call. */
export interface Corrections {
  readonly scopes: readonly ScopedCorrections[];
  /** Corrections files that cannot be applied. */
  readonly problems: readonly Problem[];
  /** What is said about the names of one article; the same object for many. */
  readonly toldOf: (file: SeedFile) => Told;
  /** A line for each entry that cannot be understood or matches nothing in the articles. */
  readonly linesAbout: (corpus: Corpus) => readonly string[];
}

/** Reads `.seeds/corrections.json` of every folder that some files belong to. */
export function correctionsFor(files: readonly SeedFile[]): Corrections {
  const folders = [...new Set(files.map(({ home }) => home.folder))].sort(compareText);
  const found = folders.map((folder) => readFolder(folder, files));
  const said = found.flatMap((result) => ("scope" in result ? result : []));
  const toldIn = new Map(said.map((one) => [one.folder, toldByPath(one.scope.corrections)]));
  return {
    scopes: said.map(({ scope }) => scope),
    problems: found.flatMap((result) => ("scope" in result ? [] : result)),
    toldOf: ({ home }) => toldIn.get(home.folder)?.(home.path) ?? toldNothing,
    linesAbout: (corpus) => said.flatMap((one) => linesAbout(one, corpus)),
  };
}

interface SaidInFolder {
  readonly folder: string;
  /** As the reader would write it. */
  readonly name: string;
  readonly file: CorrectionsFile;
  readonly scope: ScopedCorrections;
}

function readFolder(folder: string, files: readonly SeedFile[]): SaidInFolder | Problem | [] {
  const name = join(folder, ".seeds", "corrections.json");
  let bytes;
  try {
    bytes = readFileSync(name);
  } catch (problem) {
    const isMissing = problem instanceof Error && "code" in problem && problem.code === "ENOENT";
    return isMissing ? [] : { path: name, reason: reasonOf(problem) };
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { path: name, reason: decoded.reason };
  const file = parseCorrections(decoded.text);
  if (file.kind === "broken") return { path: name, reason: file.reason };
  const paths = new Map(
    files.filter(({ home }) => home.folder === folder).map(({ path, home }) => [path, home.path]),
  );
  const scope = { corrections: correctionsIn(file), pathOf: (id: string) => paths.get(id) };
  return { folder, name, file, scope };
}

function linesAbout({ name, file, scope }: SaidInFolder, corpus: Corpus): readonly string[] {
  const misshapen = file.entries.flatMap((entry) =>
    entry.kind === "misshapen" ? `an entry cannot be understood: ${entry.reason}` : [],
  );
  const unused = corpus
    .unusedCorrections()
    .filter((one) => one.scope === scope)
    .map(({ correction, reason }) => `${describeCorrection(correction)}: ${reason}`);
  return [...misshapen, ...unused].map((line) => `${name}: ${line}`);
}
