import { afterEach, describe, expect, it, test } from "vitest";
import type { CopyPair, FolderFindings, Passage } from "../../../src/analysis/index";
import {
  filterRequest,
  highlightsRequest,
  rowPathRequest,
  rowsRequest,
  rowTooltipRequest,
  sharedKindsRequest,
} from "../../../src/protocol/messages";
import {
  kindsWorthReading,
  sharedKinds,
  type Row,
  type SharedKind,
} from "../../../src/protocol/rows";
import { FolderSnapshot } from "../../../src/server/index/folderSnapshot";
import { copyDirectoryOf } from "../../../src/server/rows/copyDirectory";
import { copyRows } from "../../../src/server/rows/copyRows";
import { expectLinear } from "../../support/growth";
import { bakery, chess, ferry, orchard } from "../../analysis/passages/worth/folder";
import { Reader, uriOf } from "../support/reader";

const report =
  "Divers found the anchor of the Gudrun forty metres below the pier on Monday. The chain had been cut with a torch, and the museum wants to know by whom. Nobody has asked for the ship to be raised.";
const said =
  "We shall not sell one stone of this pier while a single boat still comes home to it after dark";
const page =
  "This article reached you through the Lantern Exchange, which forty-one small newspapers share. Readers who know more than we do may write to the editors by email or leave a note at the desk.";
const office =
  "said Helena Brandt, chief economist at the Coastal Development Bank in Berlin and a founder of the Fair Flour League.";

/**
 * One of each kind: 002 is part of 003; 000 and 001 share sentences, 000 and 003 a quotation, 001 and
 * 003 a formula, and all but 002 the text of the page. Prose keeps them
 * apart.
 */
const harbour = `=== 000_00000000000000aa.txt
---
date: 2026-03-12
---

“${said},” said Mayor Asta Brandt.

${bakery}
${report}

${page}
=== 001_00000000000000bb.txt
---
date: 2026-03-14
---

${report}

“Fog is a tax,” ${office}

${ferry}
${page}
=== 002_00000000000000cc.txt
${orchard}
=== 004_00000000000000ee.txt
Nobody in Norholm owns a bell

The ringer keeps hours with a saucepan, and has done so since the tower fell in the storm of the two
moons. Children learn to tell three from four by the dent. A foundry in Ostrava has offered bronze at
half its price, the parish has offered thanks, and a widow called Benedikta Sole has offered the field
where the old bell lies, which she says hums before rain.

Bells were never cheap. A ledger of 1711 counts eleven cows, two silver spoons and a fiddle against the
first one, cast in a pit behind the tannery by a Saxon who could not be paid and so stayed, married, and
drank. His great-grandson rang it through three wars, and it cracked on the day of peace. What the saucepan
lacks in dignity it makes up in reach: on still mornings the fishermen hear it beyond the second buoy.

${page}
=== 003_00000000000000dd.txt
---
date: 2026-03-11
---

Mayor Asta Brandt was plain: “${said}.”

${chess}
“Let him play,” ${office}

${orchard}
${page}
`;

let reader: Reader;
afterEach(() => reader.dispose());

/** The rows below a row, as `label | description`. */
async function below(
  parent: Row | null,
  shown: { readonly filter?: string; readonly kinds?: readonly SharedKind[] } = {},
): Promise<readonly Row[]> {
  return reader.ask(rowsRequest, {
    view: "copies",
    ...shown,
    ...(parent && { parent: parent.id }),
  });
}

function draw(rows: readonly Row[]): readonly string[] {
  return rows.map(({ label, description }) => `${label} | ${description}`);
}

/** The lines of one article. */
function linesOf(name: string): readonly string[] {
  const from = harbour.indexOf("\n", harbour.indexOf(name)) + 1;
  return harbour.slice(from).split("\n");
}

async function group(label: string, shown: Parameters<typeof below>[1] = {}): Promise<Row> {
  const row = (await below(null, shown)).find((one) => one.label === label);
  if (!row) throw new Error(`No group ${label}`);
  return row;
}

describe("the view Copies", () => {
  it("shows what is worth reading and tells what it hides", async () => {
    reader = await Reader.open(harbour);
    expect(draw(await below(null))).toEqual([
      "Whole articles | 1",
      "Passages | 3",
      "Parts of articles | 1",
      " | 1 formula and 1 of page furniture hidden",
    ]);
    const passages = await below(await group("Passages"));
    expect(passages.map(({ description }) => description.split(" · ")[0])).toEqual([
      "copied article",
      "same quotation",
      "copied passage",
    ]);
  });

  it("shows the kinds that are chosen, worthiest first", async () => {
    reader = await Reader.open(harbour);
    const kinds = ["quotation", "formula", "furniture"] as const;
    const passages = await below(await group("Passages", { kinds }), { kinds });
    expect(passages.map(({ description }) => description.split(" · ")[0])).toEqual([
      "same quotation",
      "page furniture",
      "formula",
    ]);
    const hidden = (await below(null, { kinds })).at(-1);
    expect(hidden?.description).toBe("1 copied article and 1 copied passage hidden");
    expect((await below(null, { kinds: sharedKinds })).at(-1)?.kind).toBe("copyGroup");
    expect(await reader.ask(sharedKindsRequest, null)).toEqual({
      article: 1,
      passage: 1,
      quotation: 1,
      formula: 1,
      furniture: 1,
    });
  });

  it("filters by words of the passage, headlines and kinds, and counts", async () => {
    reader = await Reader.open(harbour);
    const found = async (filter: string): Promise<readonly string[]> =>
      (await below(await group("Passages", { filter }), { filter })).map(({ label }) => label);
    expect(await found("torch")).toEqual([expect.stringContaining("Divers found")]);
    expect(await found("quotation")).toEqual([expect.stringContaining("We shall not sell")]);
    expect(await found("cherries")).toHaveLength(1);
    const count = (filter: string) => reader.ask(filterRequest, { view: "copies", filter });
    expect(await count("torch")).toEqual({ matching: 2, all: 5 });
    // One of them is a pair of articles, of which one begins so. A formula that matches is told, not shown.
    expect(draw(await below(null, { filter: "economist" }))).toEqual([" | 1 formula hidden"]);
    expect(await count("economist")).toEqual({ matching: 0, all: 5 });
  });

  it("dates places and says which was first, or that nobody knows", async () => {
    reader = await Reader.open(harbour);
    const passages = await below(await group("Passages"));
    const quoted = passages.find(({ description }) => description.startsWith("same quotation"));
    const whole = passages.find(({ description }) => description.startsWith("copied article"));
    const places = quoted ? await below(quoted) : [];
    expect(places.map(({ description }) => description)).toEqual([
      expect.stringMatching(/^000, line \d+ · 12 March 2026$/),
      expect.stringMatching(/^003, line \d+ · 11 March 2026 · first seen$/),
    ]);
    const tooltip = (row: Row | undefined) =>
      reader.ask(rowTooltipRequest, { view: "copies", row: row?.id ?? "" });
    expect(await tooltip(quoted)).toContain("First seen in 003, 11 March 2026");
    expect(await tooltip(quoted)).toContain("Same quotation: ");
    expect(await tooltip(whole)).toContain("Order unknown");
  });

  it("tells containment both ways, whole and in part", async () => {
    reader = await Reader.open(harbour);
    expect(draw(await below(await group("Whole articles")))).toEqual([
      expect.stringMatching(/^003 holds 100 % of 002 \| 002 holds \d\d % of 003$/),
    ]);
    expect(draw(await below(await group("Parts of articles")))).toEqual([
      expect.stringMatching(/^00[01] holds \d\d % of 00[01] \| 00[01] holds \d\d % of 00[01]$/),
    ]);
  });

  it("leads to the passage at a place, else to what is about the article", async () => {
    reader = await Reader.open(harbour);
    const path = async (name: string, words: string, kinds?: readonly SharedKind[]) => {
      const uri = uriOf(name);
      const lines = linesOf(name);
      const line = lines.findIndex((one) => one.includes(words));
      const at = { line, character: 20 };
      const rows = await reader.ask(rowPathRequest, {
        view: "copies",
        uri,
        position: at,
        ...(kinds && { kinds }),
      });
      return rows.map(({ label }) => label);
    };
    expect(await path("000_00000000000000aa.txt", "Divers found")).toEqual([
      "Passages",
      expect.stringContaining("Divers"),
    ]);
    expect(await path("000_00000000000000aa.txt", "shutters")).toEqual([
      "Parts of articles",
      expect.stringContaining("holds"),
    ]);
    expect(await path("001_00000000000000bb.txt", "Helena Brandt", sharedKinds)).toEqual([
      "Passages",
      expect.stringContaining("Helena Brandt"),
    ]);
  });

  it("says each row in a full sentence", async () => {
    reader = await Reader.open(harbour);
    const rows = await below(null, { kinds: ["passage"] });
    for (const { accessibleLabel } of rows) expect(accessibleLabel).toMatch(/^\S.*\.$/);
    const [passage] = await below(await group("Passages"));
    expect(passage?.accessibleLabel).toMatch(
      /^Copied article “.*”, 2 places, .*, order unknown\.$/,
    );
  });
});

test("learned furniture is dimmed, formulas and furniture are no copies in the text", async () => {
  reader = await Reader.open(harbour);
  const name = "001_00000000000000bb.txt";
  const layers = (await reader.ask(highlightsRequest, { uri: uriOf(name) }))?.layers;
  const lines = linesOf(name);
  const marked = (layer: "copy" | "formula" | "furniture"): readonly string[] =>
    (layers?.[layer] ?? []).map(({ start }) =>
      (lines[start.line] ?? "").slice(start.character, start.character + 12),
    );
  expect(marked("copy")).toEqual(["Divers found"]);
  expect(marked("formula")).toEqual([expect.stringMatching(/^said Helena/)]);
  expect(marked("furniture")).toEqual(["This article"]);
});

describe("thousands of passages", () => {
  /** So many passages between so many pairs of articles that are not held. */
  function folderOf(size: number): FolderSnapshot {
    const uris = (index: number): [string, string] => [
      `file:///news/${String(index)}a.seed`,
      `file:///news/${String(index)}b.seed`,
    ];
    const span = { start: 0, end: 10 };
    const passages = Array.from({ length: size }, (_, index): Passage => ({
      id: `p${String(index)}`,
      kind: "identical",
      places: uris(index).map((article) => ({ article, span })),
      words: 20,
      shared: sharedKinds[index % sharedKinds.length] ?? "passage",
      worth: (index % 100) / 100,
      reasons: [],
      earliest: null,
    }));
    const copies = passages.map(({ id, places }): CopyPair => {
      const [a, b] = places;
      if (!a || !b) throw new Error("two places");
      return { a, b, matchedWords: 20, changedWords: 0, matched: 1, passage: id };
    });
    const overlaps = Array.from({ length: size }, (_, index) => {
      const [a, b] = uris(index);
      return { a, b, ofA: 0.5, ofB: 0.5 };
    });
    const findings: FolderFindings = {
      actors: [],
      passages,
      copies,
      overlaps,
      stories: [],
      themes: [],
    };
    return new FolderSnapshot([], findings);
  }

  it("come in pages", () => {
    const view = { filter: "", kinds: kindsWorthReading };
    const folder = folderOf(2000);
    const rows = copyRows(folder, { kind: "passages", page: null, filtered: false }, view);
    expect(rows.map(({ label }) => label)).toEqual([
      "201–400",
      "401–600",
      "601–800",
      "801–1,000",
      "1,001–1,200",
    ]);
  });

  it("are ranked and filtered in time that grows with their number", async () => {
    await expectLinear({
      prepare: (size) => size,
      work: (size) => {
        const folder = folderOf(size);
        for (const filter of ["", "a", "ab", "nobody"]) {
          const view = { filter, kinds: kindsWorthReading };
          copyDirectoryOf(folder).matching(view);
          copyRows(folder, null, view);
        }
      },
      size: 700,
    });
  });
});
