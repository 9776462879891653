import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { SharedText } from "../../../src/analysis/model/folder";
import type { Span } from "../../../src/base/span";

/** The news that the groups were found in; both lie outside this project. */
export const goldFolders = {
  corpus: "../shared/data/corpus/news.jsonl.gz",
  natural: "../shared/data/passages/natural-verbatim/articles.jsonl.gz",
} as const;
export type GoldFolder = keyof typeof goldFolders;

export const goldParts = ["tuning", "heldBack", "judgedLast"] as const;
export type GoldPart = (typeof goldParts)[number];

/** A group of places that share text, judged by hand. */
export interface GoldGroup {
  readonly set: GoldFolder;
  /** How many groups of the folder it stands for: its stratum’s size by how many were judged. */
  readonly stands: number;
  /** Two of its places. */
  readonly places: readonly { readonly article: string; readonly span: Span }[];
  /** The kinds it may be called, the best first. */
  readonly kinds: readonly SharedText[];
  readonly worthReading: boolean;
}

/** The judged groups of test/gold/copyWorth. Run from the project’s root. */
export function readGoldGroups(part: GoldPart): readonly GoldGroup[] {
  // Our own file, written by one script.
  const groups = JSON.parse(readFileSync(`test/gold/copyWorth/${part}.json`, "utf8")) as Written[];
  return groups.map(({ places, ...group }) => ({
    ...group,
    places: Object.entries(places).map(([article, written]) => {
      const [start = 0, end = 0] = written.split("-").map(Number);
      return { article, span: { start, end } };
    }),
  }));
}

interface Written extends Omit<GoldGroup, "places"> {
  /** `start-end` by article. */
  readonly places: Readonly<Record<string, string>>;
}

/** The texts of a folder by id, or null where they are not on this machine. */
export function readGoldTexts(folder: GoldFolder): ReadonlyMap<string, string> | null {
  const path = goldFolders[folder];
  if (!existsSync(path)) return null;
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n");
  return new Map(
    lines.filter(Boolean).map((line) => {
      // Each line of these files is such a record.
      const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
      return [id, text];
    }),
  );
}
