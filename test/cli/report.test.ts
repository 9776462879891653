import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { checkReport } from "./support/checkReport";
import { useCommandLine, useTemporaryFolder, writeFiles } from "./support/commandLine";
import { bridge, herring } from "../analysis/themes/invented";
import { parseReport } from "./support/report";
import type { ReportDocument } from "./support/report";

const commandLine = useCommandLine();
const wire = "000_5be1c9d2a47f3e08.txt";
const blog = "001_91c3f0aa72d65b14.txt";

const cache = useTemporaryFolder();

/** A report of articles that are read once for all tests: a cache changes nothing (`sameBytes.test.ts`). */
async function printed(...args: readonly string[]): Promise<string> {
  const { status, out, errors } = await commandLine.run(["analyze", "--cache", cache, ...args]);
  expect({ status, errors }).toEqual({ status: 0, errors: "" });
  return out;
}

describe("the JSON report of the sample folder", () => {
  let report: ReportDocument;
  beforeAll(async () => {
    report = parseReport(await printed("examples"));
  });

  it("has the shape of version 1", () => {
    checkReport(report);
    expect(report.version).toBe(1);
    expect(report.articles).toHaveLength(8);
  });

  it("numbers actors by mentions, and quotations through the whole report", () => {
    const mentions = report.actors.map((actor) => actor.mentions);
    expect(mentions).toEqual(mentions.toSorted((a, b) => b - a));
    expect(report.actors.map(({ id }) => id)).toEqual(
      mentions.map((_, at) => `a${String(at + 1)}`),
    );
    const quotations = report.articles.flatMap((article) => article.quotations);
    expect(quotations.map(({ id }) => id)).toEqual(quotations.map((_, at) => `q${String(at + 1)}`));
  });

  it("names the bytes of each file", () => {
    const bytes = readFileSync(join("examples", wire));
    expect(report.articles[0]).toMatchObject({
      path: wire,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      length: bytes.toString("utf8").length,
      metadata: { outlet: "Seaboard Wire", date: "2026-03-11" },
    });
  });

  it("has at most five related passages for each paragraph", () => {
    const counts = new Map<string, number>();
    for (const { from } of report.related) {
      const key = `${from.path} ${String(from.start)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBeGreaterThan(0);
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(5);
  });

  it("gives every article the finest of its themes, all of which list it", () => {
    for (const { path, theme, themes } of report.articles) {
      expect(themes.includes(theme ?? "none")).toBe(theme !== null);
      const listing = report.themes.filter(({ articles }) => articles.includes(path));
      expect(listing.map(({ id }) => id)).toEqual(themes);
    }
  });

  it("tells how much of each article stands in the other", () => {
    const overlap = report.overlaps.find(({ a, b }) => a === wire && b === blog);
    expect(overlap?.ofA).toBeGreaterThan(0.8);
    expect(overlap?.ofB).toBeGreaterThan(0.8);
  });

  it("says what shared text is, why, what it is worth, and who had it first by the dates", () => {
    const copied = report.passages.find(({ places }) =>
      [wire, blog].every((path) => places.some((place) => place.path === path)),
    );
    expect(copied?.shared).toBe("article");
    expect(copied?.worth).toBeGreaterThan(0.9);
    expect(copied?.reasons.length).toBeGreaterThan(0);
    expect(copied?.earliest).toEqual({ path: wire, day: "2026-03-11", undated: 0 });
    const ranked = report.copies.filter(({ passage }) => passage === copied?.id);
    expect(ranked.map(({ shared }) => shared)).toEqual(["article"]);
  });
});

describe("--only", () => {
  it("leaves the other sections out", async () => {
    const report: unknown = JSON.parse(await printed("examples", "--only", "sources,themes"));
    const keys = (value: unknown): readonly string[] => Object.keys(Object(value) as object);
    expect(keys(report)).toEqual(["version", "engine", "articles", "themes", "problems"]);
    expect(keys((report as ReportDocument).articles[0])).toEqual(
      expect.arrayContaining(["sources", "theme", "themes"]) as unknown,
    );
    expect(keys((report as ReportDocument).articles[0])).not.toContain("mentions");
  });
});

describe("--format jsonl", () => {
  it("holds the records of the JSON report, each saying what it is", async () => {
    const report = parseReport(await printed("examples"));
    const lines = (await printed("examples", "--format", "jsonl")).trimEnd().split("\n");
    const records = lines.map((line) => JSON.parse(line) as { record: string });
    const count = (name: string): number => records.filter(({ record }) => record === name).length;
    expect(records[0]).toEqual({ record: "report", version: 1, engine: report.engine });
    expect(count("article")).toBe(report.articles.length);
    expect(count("actor")).toBe(report.actors.length);
    expect(count("copy")).toBe(report.copies.length);
    expect(count("theme")).toBe(report.themes.length);
  });
});

describe("--format csv", () => {
  it("prints the quotations with file and line", async () => {
    const [header, ...rows] = (await printed("examples", "--format", "csv")).split("\n");
    expect(header).toBe(
      "id,path,line,start,end,kind,text,speaker,actor,actor_id,vague,confidence,cue,rule",
    );
    const selling = rows.find((row) => row.includes("buying it another fifty years"));
    expect(selling).toMatch(new RegExp(`^q\\d+,${wire},15,`));
  });

  it.each(["actors", "sources", "notes", "copies", "related", "themes"])(
    "prints a table of %s with as many cells in each row as in its header",
    async (section) => {
      const out = await printed("examples", "--format", "csv", "--only", section);
      const cells = (row: string): number => row.replace(/"(""|[^"])*"/g, "").split(",").length;
      const [header = "", ...rows] = out.trimEnd().split("\n");
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(cells(row)).toBe(cells(header));
    },
  );

  it("keeps article text from being run as a formula", async () => {
    const folder = writeFiles(useTemporaryFolder(), {
      "a.txt":
        "A headline of its own\n\n“=1+1 is what we pay,” said Mayor Asta Brandt on Monday.\n",
    });
    const out = await printed(folder, "--format", "csv");
    expect(out).toContain("'=1+1");
  });
});

it("lists every carrier of a related text, at most five places for each paragraph", async () => {
  const files = { "board.txt": bridge["bridge-1"], "ferry.txt": bridge["bridge-3"], ...herring };
  const wires = Array.from({ length: 6 }, (_, at) => [
    `wire-${String(at)}.txt`,
    bridge["bridge-2"],
  ]);
  const folder = writeFiles(useTemporaryFolder(), { ...files, ...Object.fromEntries(wires) });
  const { related } = parseReport(await printed(folder));
  const paragraph = bridge["bridge-1"].indexOf("The harbour board");
  const found = related.filter(({ from }) => from.path === "board.txt" && from.start === paragraph);
  expect(found).toHaveLength(5);
  expect(found.filter(({ to }) => to.path.startsWith("wire-")).length).toBeGreaterThan(3);
  expect(new Set(found.map(({ to }) => to.path)).size).toBe(5);
  const scores = found.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

describe("--format markdown", () => {
  it("reads from the folder to the articles, with file and line", async () => {
    const out = await printed("examples", "--format", "markdown");
    const headings = out.split("\n").filter((line) => line.startsWith("## "));
    expect(headings.slice(0, 4)).toEqual([
      "## Themes",
      "## Actors",
      "## Copies",
      "## Related passages",
    ]);
    expect(headings).toHaveLength(4 + 8);
    expect(out).toContain(`- \`${wire}:15\` **Ilze Kalvane**`);
  });

  it("lets nothing in an article become a link, an image or a tag", async () => {
    const folder = writeFiles(useTemporaryFolder(), {
      "a.txt":
        "A headline <b>of</b> its own\n\n“See ![this](http://example.invalid/x.png),” said Mayor Asta Brandt.\n",
    });
    const out = await printed(folder, "--format", "markdown");
    expect(out).toContain("\\<b\\>");
    expect(out).not.toMatch(/(?<!\\)!\[|(?<!\\)\[this/);
  });

  it("lists the files that could not be read", async () => {
    const { status, out } = await commandLine.run([
      ...["analyze", "test/fixtures/bytes", "--format", "markdown"],
    ]);
    expect(status).toBe(1);
    expect(out).toMatch(/## Files that could not be read\n\n- `nul-bytes\.txt`: /);
  });
});
