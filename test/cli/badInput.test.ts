import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { noSourcingTerms, toldNothing } from "../../src/analysis/index";
import { readSeed } from "../../src/cli/reading/readSeed";
import { checkReport } from "./support/checkReport";
import { useCommandLine, useTemporaryFolder, writeFiles } from "./support/commandLine";
import { parseReport } from "./support/report";

const commandLine = useCommandLine();
const bytes = "test/fixtures/bytes";
const good = "The ferry to Elsvik\n\nThe ferry sails again on Monday, the mayor said.\n";

describe("a folder of files in every encoding", () => {
  it("is read, what is no text is named, and the rest goes on", async () => {
    const { status, out, errors } = await commandLine.run(["analyze", bytes]);
    const report = parseReport(out);
    checkReport(report);
    expect(status).toBe(1);
    expect(report.problems.map(({ path }) => path)).toEqual(["nul-bytes.txt"]);
    expect(errors).toBe(`nul-bytes.txt: ${report.problems[0]?.reason ?? ""}\n`);
    expect(
      Object.fromEntries(report.articles.map(({ path, encoding }) => [path, encoding])),
    ).toEqual({
      "empty.txt": "utf-8",
      "line-ends.txt": "utf-8",
      "lone-surrogates-utf-16.txt": "utf-16le",
      "lone-surrogates-utf-8.txt": "utf-8",
      "utf-16be-mark.txt": "utf-16be",
      "utf-16le-bare.txt": "utf-16le",
      "utf-16le-mark.txt": "utf-16le",
      "utf-8-mark.txt": "utf-8",
      "utf-8.txt": "utf-8",
      "white-space.txt": "utf-8",
      "windows-1252.txt": "windows-1252",
    });
  });

  it("gives one text the same findings in every encoding", async () => {
    const { out } = await commandLine.run(["analyze", bytes, "--only", "quotations"]);
    const same = parseReport(out).articles.filter(({ path }) => /^(utf|windows)/.test(path));
    const found = same.map(({ title, blocks, quotations, length }) => ({
      title,
      blocks,
      spans: quotations.map(({ spans }) => spans),
      length,
    }));
    expect(found.length).toBe(6);
    expect(found[0]?.title?.text).toBe("The ferry to Elsvik");
    expect(found[0]?.spans).toHaveLength(1);
    for (const each of found) expect(each).toEqual(found[0]);
  });

  it("finds nothing in an empty file or in white space, and names them by their file", async () => {
    const { out } = await commandLine.run(["analyze", bytes]);
    const empty = parseReport(out).articles.filter(({ path }) => /^(empty|white)/.test(path));
    expect(empty.map(({ headline, blocks, title }) => ({ headline, blocks, title }))).toEqual([
      { headline: "empty.txt", blocks: [], title: null },
      { headline: "white-space.txt", blocks: [], title: null },
    ]);
  });
});

describe("a file that cannot be read", () => {
  it("because it is 50 MB in one line is named, and the rest goes on", async () => {
    const folder = writeFiles(useTemporaryFolder(), {
      "huge.txt": Buffer.alloc(50 * 2 ** 20, "a"),
      "good.txt": good,
    });
    const { status, out, errors } = await commandLine.run(["analyze", folder]);
    expect(status).toBe(1);
    expect(errors).toMatch(/^huge\.txt: .*too large.*50\.0 MiB/);
    expect(parseReport(out).articles.map(({ path }) => path)).toEqual(["good.txt"]);
  });

  it("because it was deleted after the folder was listed is named, and the rest goes on", async () => {
    const folder = writeFiles(useTemporaryFolder(), { "gone.txt": good, "stays.txt": good });
    // Deletes the file behind the back of the program, as soon as it has listed the folder.
    const helper = writeFiles(useTemporaryFolder(), {
      "delete.cjs": `const fs = require("node:fs");
        const list = fs.readdirSync;
        fs.readdirSync = (...args) => {
          const entries = list(...args);
          fs.rmSync(${JSON.stringify(join(folder, "gone.txt"))}, { force: true });
          return entries;
        };`,
    });
    const environment = { NODE_OPTIONS: `--require ${join(helper, "delete.cjs")}` };
    const { status, out, errors } = await commandLine.run(["analyze", folder], environment);
    expect(status).toBe(1);
    expect(errors).toMatch(/^gone\.txt: The file is gone/);
    expect(parseReport(out)).toMatchObject({
      articles: [{ path: "stays.txt" }],
      problems: [{ path: "gone.txt" }],
    });
  });

  it("because it is no file of text is named", () => {
    expect(
      readSeed(
        { file: useTemporaryFolder(), path: "folder.txt" },
        { told: toldNothing, terms: noSourcingTerms },
        null,
      ),
    ).toEqual({
      ok: false,
      path: "folder.txt",
      reason: "It is a pipe, a device or a folder, not a file of text.",
    });
  });
});

describe("a folder without articles", () => {
  const folder = writeFiles(useTemporaryFolder(), { "picture.png": "" });

  it.each([
    [[], `No articles found in ${folder}.\n`],
    [["--quiet"], ""],
  ])("gives an empty report (%s)", async (flags, errors) => {
    const result = await commandLine.run(["analyze", folder, ...flags]);
    expect(result).toMatchObject({ status: 0, errors });
    const report = parseReport(result.out);
    checkReport(report);
    expect(report).toMatchObject({ articles: [], actors: [], problems: [] });
  });
});
