import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { useCommandLine, useTemporaryFolder, writeFiles } from "./support/commandLine";

const commandLine = useCommandLine();
const sources = writeFiles(useTemporaryFolder(), {
  "quay.txt":
    "Harbour reopens\n\n“The quay is safe again, and the ferries will sail on Monday,” said Ada Holm, the port director.\n",
  "own.txt": "Our own draft\n\n“Every lamp on the pier was counted twice,” said Ada Holm.\n",
});
const drafts = writeFiles(useTemporaryFolder(), {
  "right.md": "# Ferries\n\n“The quay is safe again,” said Ada Holm.\n",
  "wrong.md":
    "“The quay is secure again, and the ferries will sail on Monday,” said Ada Holm.\n\n“Nobody asked the fishermen,” said Ada Holm.\n",
  "moved.md": "“The ferries will sail on Monday,” said Pat Lund.\n",
  "plain.md": "It rained on the quay.\n",
  "formula.md": "“=Nobody asked the fishermen,” said Ada Holm.\n",
});
const check = (draft: string, ...more: readonly string[]): ReturnType<typeof commandLine.run> =>
  commandLine.run(["check", join(drafts, draft), "--sources", sources, ...more]);

describe("check", () => {
  it("ends with 0 where all is verbatim, and tells the counts", async () => {
    const { status, out, errors } = await check("right.md");
    expect(out).toBe(
      `${join(drafts, "right.md")}: 1 quotation checked against 2 articles: 1 verbatim, 0 altered, 0 not found\n`,
    );
    expect({ status, errors }).toEqual({ status: 0, errors: "" });
  });

  it("ends with 3 where a quotation is altered or not found, and tells which and how", async () => {
    const { status, out } = await check("wrong.md");
    expect(status).toBe(3);
    expect(out.replaceAll(join(drafts, "wrong.md"), "draft")).toBe(
      [
        "draft:1: altered: “The quay is secure again, and the ferries will sail on Monday,” (quay.txt:3: “secure” is “safe” there)",
        "draft:3: not found: “Nobody asked the fishermen,” (in no source, not even nearly)",
        "draft: 2 quotations checked against 2 articles: 0 verbatim, 1 altered, 1 not found\n",
      ].join("\n"),
    );
  });

  it("ends with 3 where the source has another speaker", async () => {
    const { status, out } = await check("moved.md");
    expect(status).toBe(3);
    expect(out).toContain(
      "verbatim: “The ferries will sail on Monday,” (quay.txt:3; Ada Holm says it, not Pat Lund)",
    );
  });

  it("finds nothing to check in a draft without quotations", async () => {
    const { status, out } = await check("plain.md");
    expect(status).toBe(0);
    expect(out).toContain("no quotations to check");
  });

  it("does not take a draft for its own source", async () => {
    const own = join(sources, "own.txt");
    const { status, out } = await commandLine.run(["check", own, "--sources", sources]);
    expect(status).toBe(3);
    expect(out).toContain("1 quotation checked against 1 article:");
  });

  it("prints JSON with places and counts", async () => {
    const { out } = await check("wrong.md", "--format", "json");
    const report: unknown = JSON.parse(out);
    expect(report).toMatchObject({
      version: 1,
      articles: 2,
      problems: [],
      drafts: [
        {
          counts: { verbatim: 0, altered: 1, notFound: 1, otherSpeaker: 0 },
          quotations: [
            {
              line: 1,
              start: 1,
              speaker: "Ada Holm",
              outcome: "altered",
              sources: [
                { path: "quay.txt", line: 3, start: 18, speaker: "Ada Holm", likeness: "edited" },
              ],
            },
            { line: 3, outcome: "notFound", sources: [] },
          ],
        },
      ],
    });
  });

  it("prints a table that no spreadsheet runs, and Markdown", async () => {
    const { out } = await check("formula.md", "--format", "csv");
    const [columns, row] = out.split("\n");
    expect(columns).toMatch(/^draft,line,start,end,outcome,text,/);
    expect(row).toContain("'=Nobody asked");
    const markdown = await check("wrong.md", "--format", "markdown");
    expect(markdown.out).toContain("- **altered** `");
    expect(markdown.out).toContain("- **not found** `");
  });

  it.each([
    ["no draft", ["check", "--sources", sources], "draft"],
    ["no sources", ["check", join(drafts, "right.md")], "--sources"],
    ["a draft that is not there", ["check", "none.md", "--sources", sources], "no such file"],
    ["a folder for a draft", ["check", drafts, "--sources", sources], "folder"],
    [
      "sources that are not there",
      ["check", join(drafts, "right.md"), "--sources", join(sources, "none")],
      "no such file or folder",
    ],
    [
      "an unknown format",
      ["check", join(drafts, "right.md"), "--sources", sources, "--format", "jsonl"],
      "jsonl",
    ],
  ])("with %s ends with 2 and its own usage", async (_name, args, named) => {
    const { status, out, errors } = await commandLine.run(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    const [line, usage] = errors.split("\n");
    expect(line).toMatch(/^error: /);
    expect(line).toContain(named);
    expect(usage).toMatch(/^Usage: seed-reader check /);
  });

  it("ends with 1 where all is verbatim but a source could not be read", async () => {
    const broken = writeFiles(useTemporaryFolder(), {
      "quay.txt": "“The quay is safe again,” said Ada Holm.\n",
      "bad.txt": new Uint8Array([0, 0, 1, 0]),
    });
    const { status, errors } = await commandLine.run([
      ...["check", join(drafts, "right.md"), "--sources", broken],
    ]);
    expect(status).toBe(1);
    expect(errors).toContain("bad.txt: ");
  });
});
