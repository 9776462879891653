import { afterEach, describe, expect, it } from "vitest";
import { filterRequest, rowPathRequest, rowTooltipRequest } from "../../../src/protocol/messages";
import { articleGroupings, type ArticleGrouping, type Row } from "../../../src/protocol/rows";
import { Reader, uriOf } from "../support/reader";
import { drawTree, openTree } from "./drawTree";
import { newsroom } from "./newsroom";

let reader: Reader;
afterEach(() => reader.dispose());

interface Shown {
  readonly grouping?: ArticleGrouping;
  readonly filter?: string;
  readonly depth?: number;
}

async function draw({ depth = 2, ...shown }: Shown): Promise<readonly string[]> {
  return drawTree(reader, { view: "themes", depth, ...shown });
}

async function rowsOf({ depth = 2, ...shown }: Shown): Promise<readonly Row[]> {
  const tree = await openTree(reader, { view: "themes", depth, ...shown });
  return tree.map(({ row }) => row);
}

/** The tooltip of the first row that has such a label. */
async function tooltip(label: RegExp, shown: Shown = {}): Promise<readonly string[]> {
  const row = (await rowsOf(shown)).find((one) => label.test(one.label));
  expect(row?.tooltip, String(label)).toBeNull();
  const asked = { view: "themes", row: row?.id ?? "" } as const;
  return (await reader.ask(rowTooltipRequest, asked))?.split("\n") ?? [];
}

describe("articles by theme", () => {
  it("themes tell their articles and copies; articles that fit nowhere stand last", async () => {
    reader = await Reader.open(newsroom);
    const [mine, ferry, other] = (await draw({ depth: 1 })).map((row) => row.split(" | "));
    expect(mine?.[1]).toBe("3 articles, 1 a copy");
    expect(ferry?.[1]).toBe("2 articles");
    expect(other).toEqual(["Other articles", "1 of 6 · 17 %"]);
  });

  it("an article tells its outlet and date, its name, and what is folded into it", async () => {
    reader = await Reader.open(newsroom);
    expect(await draw({})).toEqual(
      expect.arrayContaining([
        "  Grebholm opens its salt mine to visitors | Fjord Courier · 4 May 2031 · 000 · also as 001",
        "  Ferry to Skarvoy runs at night again | Fjord Courier · 6 May 2031 · 003 · 1 quotation",
        "  Skarvoy wants a second night ferry | 004 · 1 quotation",
        "  How to proof bread in a cold kitchen | 005",
      ]),
    );
  });

  it("a theme is a theme for menus, other articles are none", async () => {
    reader = await Reader.open(newsroom);
    const rows = await rowsOf({ depth: 1 });
    expect(rows.map(({ kind, theme }) => [kind, theme !== undefined])).toEqual([
      ["theme", true],
      ["theme", true],
      ["otherArticles", false],
    ]);
    expect(rows[0]?.theme).toMatchObject({ id: expect.any(String), label: rows[0]?.label });
  });

  it("a theme says what its articles share, and how many of them", async () => {
    reader = await Reader.open(newsroom);
    const [label, counted, why] = await tooltip(/./, { depth: 1 });
    expect(label).toBeDefined();
    expect(counted).toBe("3 articles, 1 a copy");
    expect(why).toMatch(/^They share: .*\bsalt\b[^,]* \(3\)/i);
    expect((await tooltip(/^Other articles/)).at(-1)).toMatch(/^They share too little/);
  });

  it("an article says who it names, why it is here, and its copies", async () => {
    reader = await Reader.open(newsroom);
    expect(await tooltip(/^Grebholm opens/)).toEqual([
      "Grebholm opens its salt mine to visitors",
      "Fjord Courier, 4 May 2031 · 000",
      expect.stringMatching(/^Names .*Tove Lind \(2\)/),
      expect.stringMatching(/^In “.*” for: .*salt/i),
      "Also as 001 (100 % of it in 000)",
      expect.stringMatching(/^\d+ words, 1 quotation$/),
    ]);
    expect(await tooltip(/^How to proof/)).toEqual([
      "How to proof bread in a cold kitchen",
      "005",
      "In no theme: it shares too little with any other article",
      expect.stringMatching(/^\d+ words, 0 quotations$/),
    ]);
  });

  it("a single article needs no heading, and is found", async () => {
    reader = await Reader.open(
      "=== bread.seed\nBread in a cold kitchen\n\nFold the dough twice.\n",
    );
    expect(await draw({})).toEqual(["Bread in a cold kitchen | bread"]);
    const asked = { view: "themes", uri: uriOf("bread.seed") } as const;
    const path = await reader.ask(rowPathRequest, asked);
    expect(path.map(({ kind }) => kind)).toEqual(["article"]);
  });

  it("says so where no article is like another", async () => {
    reader = await Reader.open(`=== a.seed
Bread in a cold kitchen

Fold the dough twice.
=== b.seed
Night trains

Sleepers rattle past the marsh.
`);
    expect((await draw({}))[0]).toBe("Other articles | all 2");
  });
});

describe("articles by actor, outlet, date and copies", () => {
  it("actors: those in most articles first, each with the icon of its kind", async () => {
    reader = await Reader.open(newsroom);
    const rows = await rowsOf({ grouping: "actor", depth: 1 });
    expect(rows[0]?.description).toBe("3 articles");
    const mayor = rows.find(({ label }) => label === "Tove Lind");
    expect(mayor).toMatchObject({
      icon: "person",
      accessibleLabel: "Person Tove Lind, 3 articles.",
      children: "collapsed",
    });
    expect(rows.at(-1)).toMatchObject({ label: "Nobody is named", description: "1 article" });
    const tree = await draw({ grouping: "actor" });
    expect(tree[tree.indexOf("Tove Lind | 3 articles") + 1]).toBe(
      "  Grebholm opens its salt mine to visitors | Fjord Courier · 4 May 2031 · 000 · 2 mentions · also as 001",
    );
  });

  it("outlets: named ones, then addresses, then unknown", async () => {
    reader = await Reader.open(newsroom);
    expect(
      (await draw({ grouping: "outlet" })).map((row) => row.replace(/ · \d quot.*/, "")),
    ).toEqual([
      "Fjord Courier | 3 articles",
      "  Grebholm opens its salt mine to visitors | 4 May 2031 · 000",
      "  Salt mine of Grebholm floods in its first week | 6 May 2031 · 002",
      "  Ferry to Skarvoy runs at night again | 6 May 2031 · 003",
      "lantern.example | 1 article",
      expect.stringMatching(/^ {2}Mayor Tove Lind opened .* \| 6 May 2031 · 001$/),
      "Outlet unknown | 2 articles",
      "  Skarvoy wants a second night ferry | 004",
      "  How to proof bread in a cold kitchen | 005",
    ]);
  });

  it("dates: newest first, and those without one at the end", async () => {
    reader = await Reader.open(newsroom);
    expect(
      (await draw({ grouping: "date" })).map((row) => row.replace(/ · \d quot.*/, "")),
    ).toEqual([
      "6 May 2031 | 3 articles",
      expect.stringMatching(/\| lantern\.example · 001$/),
      "  Salt mine of Grebholm floods in its first week | Fjord Courier · 002",
      "  Ferry to Skarvoy runs at night again | Fjord Courier · 003",
      "4 May 2031 | 1 article",
      "  Grebholm opens its salt mine to visitors | Fjord Courier · 000",
      "Date unknown | 2 articles",
      "  Skarvoy wants a second night ferry | 004",
      "  How to proof bread in a cold kitchen | 005",
    ]);
  });

  it("copies: the article that holds the others first, then those without", async () => {
    reader = await Reader.open(newsroom);
    expect((await draw({ grouping: "copies" })).slice(0, 4)).toEqual([
      "Grebholm opens its salt mine to visitors | 2 articles",
      "  Grebholm opens its salt mine to visitors | Fjord Courier · 4 May 2031 · 000 · 1 quotation",
      expect.stringMatching(/^ {2}Mayor Tove Lind .* \| 001 · 100 % of it in 000$/),
      "Without copies | 4 articles",
    ]);
  });

  it("a group of articles that fit nowhere says why", async () => {
    reader = await Reader.open(newsroom);
    for (const grouping of ["actor", "outlet", "date", "copies"] as const) {
      const last = (await rowsOf({ grouping, depth: 1 })).at(-1);
      const asked = { view: "themes", row: last?.id ?? "" } as const;
      expect((await reader.ask(rowTooltipRequest, asked))?.split("\n")[2]).toMatch(/\.$/);
    }
  });

  it.each(articleGroupings)(
    "by %s: ids of their own, sentences, and a path to each article",
    async (grouping) => {
      reader = await Reader.open(newsroom);
      const rows = await rowsOf({ grouping, depth: 4 });
      const ids = rows.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { accessibleLabel } of rows) expect(accessibleLabel).toMatch(/^\S.*\.$/);
      for (const uri of reader.uris) {
        const path = await reader.ask(rowPathRequest, { view: "themes", uri, grouping });
        expect(path.at(-1)?.target?.uri).toBe(uri);
        for (const { id } of path) expect(ids).toContain(id);
      }
    },
  );

  it("anything else is by theme", async () => {
    reader = await Reader.open(newsroom);
    const shown = { view: "themes", grouping: "article", depth: 1 } as const;
    expect(await drawTree(reader, shown)).toEqual(await draw({ depth: 1 }));
  });
});

describe("the dates of many articles", () => {
  const folderOf = (days: readonly string[]): string =>
    days
      .map(
        (day, index) =>
          `=== ${String(index)}.seed\n---\ndate: ${day}\n---\n\nNote ${String(index)}\n`,
      )
      .join("");
  const dayOf = (days: number): string =>
    new Date(Date.UTC(2031, 0, 1 + days)).toISOString().slice(0, 10);

  it("are months where the days are many, and a month of many articles is divided", async () => {
    const spread = Array.from({ length: 40 }, (_, index) => dayOf(index * 3));
    const crowded = Array.from({ length: 45 }, (_, index) => dayOf(index % 2));
    reader = await Reader.open(folderOf([...spread, ...crowded]));
    const tree = await draw({ grouping: "date" });
    expect(tree.filter((row) => !row.startsWith(" "))).toEqual([
      "April 2031 | 10 articles",
      "March 2031 | 10 articles",
      "February 2031 | 9 articles",
      "January 2031 | 56 articles",
    ]);
    expect(tree.slice(tree.indexOf("January 2031 | 56 articles") + 1).at(-1)).toMatch(
      /^ {2}1 January \| 24 articles$/,
    );
  });

  it("are years where the months are many", async () => {
    reader = await Reader.open(
      folderOf(Array.from({ length: 50 }, (_, index) => dayOf(index * 30))),
    );
    const tree = await draw({ grouping: "date" });
    expect(tree.filter((row) => !row.startsWith(" ")).map((row) => row.slice(0, 4))).toEqual([
      "2035",
      "2034",
      "2033",
      "2032",
      "2031",
    ]);
  });
});

describe("the filter of Themes", () => {
  const matching = async (filter: string): Promise<readonly string[]> => {
    const { matching: found } = await reader.ask(filterRequest, { view: "themes", filter });
    const rows = await rowsOf({ filter, grouping: "outlet", depth: 3 });
    const names = rows.flatMap(({ kind, target }) =>
      kind === "article" ? (target?.uri ?? []) : [],
    );
    expect(names.length).toBe(found);
    return names.map((uri) => uri.slice(-24, -21)).sort();
  };

  it.each([
    ["a title", "harmonium ferry", ["003"]],
    ["a part of a title", "proo", ["005"]],
    ["a short name", "004", ["004"]],
    ["an outlet", "courier", ["000", "002", "003"]],
    ["the host of an address", "lantern", ["001"]],
    ["a date in words", "6 may", ["001", "002", "003"]],
    ["a date in figures", "2031-05-04", ["000"]],
    ["somebody named", "brandal", ["002", "003"]],
    ["a role, wherever its bearer is named", "captain", ["002", "003"]],
    ["a word of the text", "trembles", ["005"]],
    ["a word whatever its accents", "Pipés", ["005"]],
    ["words of different kinds together", "tuesday courier LIND", ["002"]],
    ["a word of the text that is still being typed", "trembl", ["005"]],
    ["its beginning whatever its accents", "PIPÉ", ["005"]],
    ["no end of a word of the text", "rembles", []],
    ["nothing that is there", "zeppelin", []],
  ])("finds %s", async (_, filter, names) => {
    reader = await Reader.open(newsroom);
    expect(await matching(filter)).toEqual(names);
  });

  it("finds the articles of a theme by its label", async () => {
    reader = await Reader.open(newsroom);
    const [theme] = await rowsOf({ depth: 1 });
    expect(await matching(theme?.label ?? "")).toEqual(["000", "001", "002"]);
  });

  it("tells how much of each group it shows, and the whole by itself", async () => {
    reader = await Reader.open(newsroom);
    const filter = "tuesday";
    expect(await draw({ filter })).toEqual([
      expect.stringMatching(/ \| 1 of 3 articles$/),
      "  Salt mine of Grebholm floods in its first week | Fjord Courier · 6 May 2031 · 002 · 1 quotation",
    ]);
    const counts = await reader.ask(filterRequest, { view: "themes", filter: "" });
    expect(counts).toEqual({ matching: 6, all: 6 });
  });

  it("shows who is called so before who is only named beside", async () => {
    reader = await Reader.open(newsroom);
    const [first] = await draw({ grouping: "actor", filter: "brandal", depth: 1 });
    expect(first).toBe("Ivo Brandal | 2 articles");
  });

  it("shows where a title has its words", async () => {
    reader = await Reader.open(newsroom);
    const row = (await rowsOf({ filter: "ferry skarvoy" })).find(({ label }) =>
      label.startsWith("Ferry to"),
    );
    expect(row?.highlights).toEqual([
      [0, 5],
      [9, 16],
    ]);
  });

  it("leads to an article that it shows, and to none that it hides", async () => {
    reader = await Reader.open(newsroom);
    const path = async (name: string): Promise<number> => {
      const asked = { view: "themes", uri: uriOf(name), filter: "ferry" } as const;
      return (await reader.ask(rowPathRequest, asked)).length;
    };
    expect(await path("003_00000000000000dd.txt")).toBe(2);
    expect(await path("000_00000000000000aa.txt")).toBe(0);
  });
});
