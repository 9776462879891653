import { describe, expect, it } from "vitest";
import { checkDraftRequest } from "../../../src/protocol/wording";
import type { DraftReport } from "../../../src/protocol/wording";
import { Reader, uriOf } from "../support/reader";
import { harbour } from "./harbour";

const draft = [
  "# Ferries",
  "",
  "“The quay is safe again,” said Ada Holm.",
  "",
  "“The quay is secure, and the ferries will sail on Monday,” said Erik Solberg.",
  "",
  "“Nobody asked the fishermen about it,” said Ada Holm.",
  "",
  "“The ferries will sail on Monday,” said Pat Lund.",
].join("\n");

async function check(
  text: string,
  uri = "untitled:Untitled-1",
): Promise<{ readonly report: DraftReport; readonly reader: Reader }> {
  const reader = await Reader.open(harbour);
  const report = await reader.ask(checkDraftRequest, { uri, text });
  reader.dispose();
  if (!report) throw new Error("no report");
  return { report, reader };
}

describe("Check Draft Against Sources", () => {
  it("tells what the sources have of each quotation, and where", async () => {
    const { report, reader } = await check(draft);
    expect(
      report.findings.map(({ range, message }) => `${range.start.line + 1} ${message}`),
    ).toEqual([
      "3 Verbatim in 001, line 3.",
      "5 Altered from 002, line 3: “secure” is “safe” there.",
      "7 Not found in the sources, not even nearly.",
      "9 Verbatim in 001, line 3.",
    ]);
    expect(report.findings[1]?.sources.map(({ target }) => reader.show(target))[0]).toBe(
      "002:3 The quay is safe, and the ferries will sail on Monday",
    );
    expect(report.findings[1]?.sources[0]?.words).toBe(
      "Erik Solberg in 002, line 3: “The quay is safe, and the ferries will sail on Monday”",
    );
    expect(report).toMatchObject({ articles: 2, complete: true });
  });

  it("tells a speaker whom the sources do not name, at the name in the draft", async () => {
    const { report } = await check(draft);
    expect(report.findings.map(({ otherSpeaker }) => otherSpeaker?.message ?? null)).toEqual([
      null,
      null,
      null,
      "Here Pat Lund says it; in 001, line 3 it is Ada Holm.",
    ]);
    expect(report.findings[3]?.otherSpeaker?.range).toEqual({
      start: { line: 8, character: 40 },
      end: { line: 8, character: 48 },
    });
  });

  it("offers the source's words for altered ones alone", async () => {
    const { report } = await check(draft);
    expect(report.findings.map(({ replacement }) => replacement?.text ?? null)).toEqual([
      null,
      "The quay is safe, and the ferries will sail on Monday",
      null,
      null,
    ]);
    expect(report.findings[1]?.replacement?.range).toEqual({
      start: { line: 4, character: 1 },
      end: { line: 4, character: 56 },
    });
  });

  it("does not take the draft for a source of itself", async () => {
    const uri = uriOf("001_0000000000000001.txt");
    const { report } = await check("“The quay is safe again,” said Ada Holm.", uri);
    expect(report.findings.map(({ sources }) => sources.map(({ target }) => target.uri))).toEqual([
      [uriOf("002_0000000000000002.txt")],
    ]);
    expect(report.articles).toBe(1);
  });

  it("knows a quotation again by its words", async () => {
    const { report } = await check("« Thé QUAY … is safe again », said Ada Holm.");
    expect(report.findings[0]?.key).toBe("the quay is safe again");
  });

  it("finds nothing to check in a draft without quotations, nor in nothing", async () => {
    expect((await check("It rained in Norrvik.")).report.findings).toEqual([]);
    expect((await check("")).report.findings).toEqual([]);
  });
});
