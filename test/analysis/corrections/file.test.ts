import { describe, expect, it } from "vitest";
import type { Correction } from "../../../src/analysis/corrections/correction";
import {
  correctionsIn,
  noCorrections,
  parseCorrections,
} from "../../../src/analysis/corrections/parseCorrections";
import type { CorrectionsFile } from "../../../src/analysis/corrections/parseCorrections";
import { writeCorrections } from "../../../src/analysis/corrections/writeCorrections";

function read(text: string): CorrectionsFile {
  const parsed = parseCorrections(text);
  if (parsed.kind === "broken") throw new Error(parsed.reason);
  return parsed;
}

function fileOf(...corrections: unknown[]): string {
  return JSON.stringify({ version: 1, corrections });
}

function written(...corrections: Correction[]): string {
  return writeCorrections(read(fileOf(...corrections)));
}

const jordan: Correction = { kind: "actorKind", names: ["Jordan"], is: "person" };
const holt: Correction = {
  kind: "sameActor",
  actors: [{ name: "Holt", is: "person", article: "b.txt" }, { name: "Clara Holt" }],
};

describe("a corrections file", () => {
  it("is written one value a line, with the keys in an order that reads well", () => {
    expect(written({ note: "the player", is: "person", names: ["Jordan"], kind: "actorKind" }))
      .toBe(`{
  "version": 1,
  "corrections": [
    {
      "kind": "actorKind",
      "names": [
        "Jordan"
      ],
      "is": "person",
      "note": "the player"
    }
  ]
}
`);
  });

  it("has the same bytes whatever the order of its entries and names", () => {
    const mirrored = { ...holt, actors: [...holt.actors].reverse() };
    expect(written(jordan, holt)).toBe(written(mirrored, jordan, holt));
  });

  it("reads what it wrote", () => {
    const once = written(jordan, holt);
    expect(writeCorrections(read(once))).toBe(once);
    expect(correctionsIn(read(once))).toHaveLength(2);
  });

  it("may be empty or begin with a byte order mark", () => {
    expect(read(" \n")).toEqual(noCorrections);
    expect(correctionsIn(read(`\uFEFF${fileOf(jordan)}`))).toEqual([jordan]);
  });

  it("keeps the entries of other rooms and keys it does not know", () => {
    const foreign = { kind: "quotationSpeaker", words: "We left", speaker: "Holt" };
    const text = writeCorrections(
      read(JSON.stringify({ $schema: "x.json", version: 1, corrections: [foreign, jordan] })),
    );
    expect(JSON.parse(text)).toEqual({
      $schema: "x.json",
      version: 1,
      corrections: [jordan, foreign],
    });
  });

  it("keeps an entry with a mistake, says what is wrong, and lets the others hold", () => {
    const planet = { kind: "actorKind", names: ["Velm"], is: "planet" };
    const text = fileOf(planet, jordan, { kind: "notAnActor" }, "what");
    const file = read(text);
    expect(correctionsIn(file)).toEqual([jordan]);
    const misshapen = file.entries.filter((entry) => entry.kind === "misshapen");
    expect(misshapen.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/“is”: expected .*"person".*, found "planet"/),
      "“names” is missing.",
      expect.stringContaining("found"),
    ]);
    expect(text.slice(misshapen[0]?.span.start, misshapen[0]?.span.end)).toContain("planet");
    expect(JSON.parse(writeCorrections(file))).toMatchObject({
      corrections: expect.arrayContaining(["what"]) as unknown,
    });
  });
});

describe("a file that cannot be applied", () => {
  const reasonOf = (text: string): string => {
    const parsed = parseCorrections(text);
    return parsed.kind === "broken" ? parsed.reason : "none";
  };

  it("tells the line where it stops being JSON", () => {
    expect(reasonOf('{\n  "version": 1,\n  "corrections": [\n    { "kind": "act')).toBe(
      "This is not valid JSON: see line 4.",
    );
  });

  it("is one that is half written, no object, without a list, or of a newer version", () => {
    expect(reasonOf(fileOf(jordan).slice(0, -1))).toMatch(/not valid JSON/);
    expect(reasonOf("[]")).toMatch(/is an object/);
    expect(reasonOf('{"version": 1, "corrections": {}}')).toMatch(/must be a list/);
    expect(reasonOf('{"version": 2, "corrections": []}')).toMatch(/newer Seed Reader/);
  });

  it("may be nested beyond reason", () => {
    expect(reasonOf("[".repeat(200_000))).toMatch(/nested too deep/);
  });
});
