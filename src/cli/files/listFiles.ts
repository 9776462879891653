import { readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { compareText } from "../../base/compare";
import { WrongCall } from "../exitStatus";
import { reasonOf } from "./readProblem";
import { isLeftOutFolder, isSeedName } from "./seedNames";

/** A file to read. */
export interface SeedFile {
  /** Where it lies. */
  readonly file: string;
  /** How the report calls it: relative to the given folder, with `/`. */
  readonly path: string;
  /** The folder whose corrections are about it, and its path from there. */
  readonly home: { readonly folder: string; readonly path: string };
}

/** A file or folder that could not be read, with one sentence that says why. */
export interface Problem {
  readonly path: string;
  readonly reason: string;
}

export interface Listing {
  /** In code-unit order of `path`; each file once. */
  readonly files: readonly SeedFile[];
  readonly problems: readonly Problem[];
}

/**
 * The files that a call names: all articles of its folders, and single files whatever their ending.
 * A file that two inputs lead to is listed once. Where two files would have the same path, all
 * paths begin with the input as written.
 * @throws WrongCall when an input does not exist.
 */
export function listFiles(inputs: readonly string[]): Listing {
  const listings = inputs.map((input) => ({ input, listing: listInput(input) }));
  const plain = joinListings(listings.map(({ listing }) => listing));
  const paths = new Set(plain.files.map(({ path }) => path));
  if (paths.size === plain.files.length) return plain;
  return joinListings(listings.map(({ input, listing }) => withPrefix(input, listing)));
}

type Found = Pick<SeedFile, "file" | "path">;

function listInput(input: string): Listing {
  let isFolder;
  try {
    isFolder = statSync(input).isDirectory();
  } catch (problem) {
    throw new WrongCall(`${input}: ${reasonOf(problem, "no such file or folder")}`);
  }
  if (!isFolder) {
    const name = basename(input);
    const home = { folder: dirname(input), path: name };
    return { files: [{ file: input, path: name, home }], problems: [] };
  }
  const files: Found[] = [];
  const problems: Problem[] = [];
  listFolder(input, "", files, problems);
  const homed = files.map(({ file, path }) => ({ file, path, home: { folder: input, path } }));
  return { files: homed, problems };
}

/**
 * Symbolic links are not followed: what they lead to inside the folder is found by its own name,
 * and what lies outside does not belong to it.
 */
function listFolder(folder: string, path: string, files: Found[], problems: Problem[]): void {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (problem) {
    problems.push({ path: path === "" ? "." : path, reason: reasonOf(problem) });
    return;
  }
  for (const entry of entries) {
    const inner = path === "" ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) {
      if (isLeftOutFolder(entry.name)) continue;
      listFolder(join(folder, entry.name), inner, files, problems);
    } else if (entry.isFile() && isSeedName(entry.name)) {
      files.push({ file: join(folder, entry.name), path: inner });
    }
  }
}

/** All listings in one, each file once, in path order. */
function joinListings(listings: readonly Listing[]): Listing {
  const byFile = new Map<string, SeedFile>();
  for (const file of listings.flatMap(({ files }) => files).sort(comparePaths)) {
    const real = realFile(file.file);
    if (!byFile.has(real)) byFile.set(real, file);
  }
  return {
    files: [...byFile.values()],
    problems: listings.flatMap(({ problems }) => problems).sort(comparePaths),
  };
}

function comparePaths(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareText(a.path, b.path);
}

/** The file itself behind links and `..`; a file that is gone by now stands for itself. */
function realFile(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function withPrefix(input: string, listing: Listing): Listing {
  const prefix = input.replaceAll("\\", "/").replace(/\/$/, "");
  const isFile = listing.files.length === 1 && listing.files[0]?.file === input;
  const named = <Named extends { readonly path: string }>(item: Named): Named => ({
    ...item,
    path: isFile ? prefix : `${prefix}/${item.path}`,
  });
  return { files: listing.files.map(named), problems: listing.problems.map(named) };
}
