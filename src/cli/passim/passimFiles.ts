import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { compareText } from "../../base/compare";
import { WrongCall } from "../exitStatus";
import { reasonOf } from "../files/readProblem";

/** What passim has written, as far as it is JSON. */
export interface PassimFiles {
  /** Clusters before alignments, parts in the order of their numbers. */
  readonly files: readonly string[];
  /** Folders that Spark has not marked as finished. */
  readonly unmarked: readonly string[];
}

/**
 * The files of an output folder of passim, of its `out.json` or `align.json`, or one file.
 * @throws WrongCall where there is nothing that can be read, or where Spark still writes.
 */
export function listPassimFiles(given: string): PassimFiles {
  let isFolder;
  try {
    isFolder = statSync(given).isDirectory();
  } catch (problem) {
    throw new WrongCall(`${given}: ${reasonOf(problem, "no such file or folder")}`);
  }
  if (!isFolder) return { files: [given], unmarked: [] };
  const names = readdirSync(given);
  const folders = ["out.json", "align.json"].filter((name) => names.includes(name));
  const parts = (folders.length > 0 ? folders.map((name) => join(given, name)) : [given]).map(
    partsIn,
  );
  const files = parts.flatMap((part) => part.files);
  if (files.length === 0) throw new WrongCall(`${given}: ${nothingIn(names)}`);
  return { files, unmarked: parts.flatMap(({ unmarked }) => unmarked) };
}

/** Spark writes `part-00000-….json`, packed or not, `_SUCCESS` when all are whole, and checksums. */
function partsIn(folder: string): PassimFiles {
  if (!statSync(folder).isDirectory()) return { files: [folder], unmarked: [] };
  const names = readdirSync(folder).sort(compareText);
  if (names.includes("_temporary")) {
    throw new WrongCall(`${folder}: passim is still writing, or was stopped while it was`);
  }
  const files = names.filter((name) => /^[^._].*\.(json|jsonl)(\.gz)?$/.test(name));
  const packed = names.find((name) => /^[^._].*\.(bz2|snappy|lz4|deflate)$/.test(name));
  if (packed !== undefined) {
    throw new WrongCall(`${join(folder, packed)}: only gzip can be unpacked here; unpack it first`);
  }
  const isMarked = names.includes("_SUCCESS");
  return {
    files: files.map((name) => join(folder, name)),
    unmarked: isMarked || files.length === 0 ? [] : [folder],
  };
}

function nothingIn(names: readonly string[]): string {
  const isParquet = names.some((name) => name.includes(".parquet"));
  return isParquet
    ? "this is Parquet; run passim with --output-format json"
    : "there is no out.json, align.json or part-….json in it";
}

/** How messages call a file: `out.json/part-00000.json`. */
export function shownName(file: string): string {
  const parts = file.split(/[/\\]/);
  return parts.length > 1 ? parts.slice(-2).join("/") : basename(file);
}
