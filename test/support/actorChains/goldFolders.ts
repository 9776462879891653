import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** An article with its hand-made marks. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { start: number; end: number; chain: string }[];
  readonly optional: readonly { start: number; end: number }[];
}

export const goldFolders = ["sample", "seeds", "newsForTuning", "newsHeldBack"] as const;
export type GoldFolder = (typeof goldFolders)[number];

/**
 * The articles of one folder of the gold (test/gold/actorChains), or null where their texts are not
 * on this machine. Run from the project’s root.
 * @throws when a text is not the one that was marked.
 */
export function readGoldFolder(folder: GoldFolder): GoldArticle[] | null {
  const path = join("test", "gold", "actorChains", `${folder}.json`);
  // Our own file, and the test of it would fail on any other shape.
  const gold = JSON.parse(readFileSync(path, "utf8")) as GoldFile;
  const texts = readTexts(gold);
  return texts && gold.articles.map((marks) => toArticle(marks, texts));
}

interface GoldFile {
  readonly source: string;
  readonly articles: readonly GoldMarks[];
}

interface GoldMarks {
  readonly article: string;
  readonly sha256: string;
  /** Spans `start-end` parted by spaces, by chain. */
  readonly chains: Readonly<Record<string, string>>;
  readonly optional: string;
}

function readTexts({ source, articles }: GoldFile): ReadonlyMap<string, string> | null {
  const folder = source.startsWith("shared/") ? join("..", source) : source;
  if (!existsSync(folder)) return null;
  if (source.endsWith("corpus")) return readCorpus(folder, articles);
  const names = readdirSync(folder);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** The few lines of a large file that hold these articles. */
function readCorpus(folder: string, articles: readonly GoldMarks[]): ReadonlyMap<string, string> {
  const bytes = gunzipSync(readFileSync(join(folder, "news.jsonl.gz")));
  const texts = new Map<string, string>();
  for (const { article } of articles) {
    const at = bytes.indexOf(`{"id": "${article}"`);
    if (at < 0) continue;
    const line = bytes.subarray(at, bytes.indexOf("\n", at)).toString("utf8");
    // Each line of the corpus is such a record.
    texts.set(article, (JSON.parse(line) as { text: string }).text);
  }
  return texts;
}

function toArticle(marks: GoldMarks, texts: ReadonlyMap<string, string>): GoldArticle {
  const { article: id, sha256, chains, optional } = marks;
  const text = texts.get(id) ?? "";
  if (createHash("sha256").update(text).digest("hex") !== sha256) {
    throw new Error(`${id} is not the text that was marked`);
  }
  const mentions = Object.entries(chains).flatMap(([chain, spans]) =>
    toSpans(spans).map((span) => ({ ...span, chain })),
  );
  return { id, text, mentions, optional: toSpans(optional) };
}

function toSpans(written: string): { start: number; end: number }[] {
  return written
    .split(" ")
    .filter((span) => span !== "")
    .map((span) => {
      const [start = 0, end = 0] = span.split("-").map(Number);
      return { start, end };
    });
}
