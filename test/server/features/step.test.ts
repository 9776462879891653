import { afterEach, describe, expect, test } from "vitest";
import { rowsRequest } from "../../../src/protocol/messages";
import { countsRequest } from "../../../src/protocol/indexing";
import { stepRequest, type StepKind, type StepParams } from "../../../src/protocol/moving";
import { Reader, uriOf } from "../support/reader";
import { town } from "../support/town";

let reader: Reader;
afterEach(() => reader.dispose());

const quotes = `=== a.seed
“The ferry is late again,” said Bo Ek. “I have no idea why it is,” said Cleo Marsh.
=== b.seed
Nobody spoke at the harbour on Friday.
=== c.seed
“The boiler is cold,” said Ada Lund.
`;

/** Steps on from a place, each time from where the last step led: what a reader hears and sees. */
async function walk(
  name: string,
  kind: StepKind,
  direction: StepParams["direction"],
  steps: number,
  [line, character]: readonly [line: number, character: number] = [0, 0],
): Promise<readonly string[]> {
  const said: string[] = [];
  let place = { uri: uriOf(name), position: { line, character } };
  for (let step = 0; step < steps; step++) {
    const { target, message } = await reader.ask(stepRequest, { ...place, kind, direction });
    said.push(`${message} → ${reader.show(target)}`);
    if (target) place = { uri: target.uri, position: target.range.start };
  }
  return said;
}

describe("quotations", () => {
  test("forward through the article, then through the folder, and round", async () => {
    reader = await Reader.open(quotes);
    // The first quotation begins where the cursor is.
    expect(await walk("a.seed", "quotation", "next", 4)).toEqual([
      "Quotation 2 of 2, Cleo Marsh → a.seed:1 “I have no idea why it is,”",
      "Quotation 1 of 1 in c, Ada Lund → c.seed:1 “The boiler is cold,”",
      "Quotation 1 of 2 in a, Bo Ek; from the first article again → a.seed:1 “The ferry is late again,”",
      "Quotation 2 of 2, Cleo Marsh → a.seed:1 “I have no idea why it is,”",
    ]);
  });

  test("backward", async () => {
    reader = await Reader.open(quotes);
    expect(await walk("a.seed", "quotation", "previous", 3)).toEqual([
      "Quotation 1 of 1 in c, Ada Lund; from the last article again → c.seed:1 “The boiler is cold,”",
      "Quotation 2 of 2 in a, Cleo Marsh → a.seed:1 “I have no idea why it is,”",
      "Quotation 1 of 2, Bo Ek → a.seed:1 “The ferry is late again,”",
    ]);
  });

  test("the only one is found again, and that is said", async () => {
    reader = await Reader.open("=== a.seed\n“The boiler is cold,” said Ada Lund.\n");
    expect(await walk("a.seed", "quotation", "next", 1)).toEqual([
      "Quotation 1 of 1, Ada Lund; from the start again → a.seed:1 “The boiler is cold,”",
    ]);
  });

  test("none at all", async () => {
    reader = await Reader.open("=== a.seed\nNobody spoke.\n");
    expect(await walk("a.seed", "quotation", "next", 1)).toEqual([
      "No quotations in this folder → nowhere",
    ]);
  });
});

describe("quotations without a speaker", () => {
  test("through the folder and round, with what they say", async () => {
    reader = await Reader.open(`=== a.seed
“Who will pay for all of this?”
=== b.seed
“The ferry is late again,” said Bo Ek.
=== c.seed
“Nobody has told us anything at all.”
`);
    expect(await walk("b.seed", "unattributed", "next", 3)).toEqual([
      "Unattributed quotation 1 of 1 in c, “Nobody has told us anything at all.” → c.seed:1 “Nobody has told us anything at all.”",
      "Unattributed quotation 1 of 1 in a, “Who will pay for all of this?”; from the first article again → a.seed:1 “Who will pay for all of this?”",
      "Unattributed quotation 1 of 1 in c, “Nobody has told us anything at all.” → c.seed:1 “Nobody has told us anything at all.”",
    ]);
    expect((await walk("b.seed", "unattributed", "previous", 1))[0]).toMatch(/in a, /);
  });

  test("none at all", async () => {
    reader = await Reader.open(quotes);
    expect(await walk("a.seed", "unattributed", "next", 1)).toEqual([
      "No unattributed quotations in this folder → nowhere",
    ]);
  });
});

describe("vague sources", () => {
  const vague = `=== a.seed
Analysts point to the old engine. Officials said that the engine had failed.
=== b.seed
It is widely believed that it will not.
`;

  test("leaned on or speaking, through the folder and round", async () => {
    reader = await Reader.open(vague);
    const stops = await walk("b.seed", "vagueSource", "next", 4);
    expect(stops.map((stop) => stop.replace(/^.* → /, ""))).toEqual([
      expect.stringMatching(/^a.seed:1 Analysts/),
      expect.stringMatching(/^a.seed:1 Officials/),
      expect.stringMatching(/^b.seed:1 It is/),
      expect.stringMatching(/^a.seed:1 Analysts/),
    ]);
    expect(stops[1]).toMatch(/^Vague source 2 of 2, “Officials/);
  });

  test("are as many as the status bar counts", async () => {
    reader = await Reader.open(vague);
    const counts = await reader.ask(countsRequest, { uri: uriOf("a.seed") });
    expect(counts?.vagueSources).toBe(2);
  });
});

describe("mentions of one actor", () => {
  const news = `=== a.seed
Transport minister Ada Lund met Cleo Marsh in Sudvale. Lund went home by train.

It rained for the rest of that long and windy day, and nobody else was seen in the streets of the town.
=== b.seed
Cleo Marsh stayed at the inn.
=== c.seed
Ada Lund slept late. She missed the boat.
`;
  const forward = [
    "Mention 2 of 4, Ada Lund · a → a.seed:1 Lund",
    "Mention 3 of 4, Ada Lund · c → c.seed:1 Ada Lund",
    "Mention 4 of 4, Ada Lund · c → c.seed:1 She",
    "Mention 1 of 4, Ada Lund · a; from the start again → a.seed:1 Ada Lund",
  ];

  test("forward through the article, then through the folder, and round", async () => {
    reader = await Reader.open(news);
    expect(await walk("a.seed", "mention", "next", 4, [0, 22])).toEqual(forward);
  });

  test("backward, from the middle of a name to the one before it", async () => {
    reader = await Reader.open(news);
    expect(await walk("c.seed", "mention", "previous", 3, [0, 5])).toEqual([
      "Mention 2 of 4, Ada Lund · a → a.seed:1 Lund",
      "Mention 1 of 4, Ada Lund · a → a.seed:1 Ada Lund",
      "Mention 4 of 4, Ada Lund · c; from the end again → c.seed:1 She",
    ]);
  });

  test("from a role, and from a word beside a name", async () => {
    reader = await Reader.open(news);
    expect(await walk("a.seed", "mention", "next", 1, [0, 3])).toEqual([
      "Mention 1 of 4, Ada Lund · a → a.seed:1 Ada Lund",
    ]);
    reader.dispose();
    reader = await Reader.open(news);
    expect(await walk("b.seed", "mention", "next", 1, [0, 13])).toEqual([
      "Mention 1 of 2, Cleo Marsh · a; from the start again → a.seed:1 Cleo Marsh",
    ]);
  });

  test("goes on with the same actor where the reader has read on", async () => {
    reader = await Reader.open(news);
    await walk("a.seed", "mention", "next", 1, [0, 22]);
    expect(await walk("a.seed", "mention", "next", 1, [2, 40])).toEqual([forward[1]]);
  });

  test("far from any name there is nobody to step through", async () => {
    reader = await Reader.open(news);
    const said = await walk("a.seed", "mention", "next", 1, [2, 40]);
    expect(said).toEqual(["Put the cursor on a name to step through it → nowhere"]);
  });

  test("a step in another article is about whom that one names", async () => {
    reader = await Reader.open(news);
    await walk("a.seed", "mention", "next", 1, [0, 22]);
    expect(await walk("b.seed", "mention", "next", 1, [0, 2])).toEqual([
      "Mention 1 of 2, Cleo Marsh · a; from the start again → a.seed:1 Cleo Marsh",
    ]);
  });

  test("the only mention is found again, and that is said", async () => {
    reader = await Reader.open("=== a.seed\nMayor Ada Lund slept.\n");
    expect(await walk("a.seed", "mention", "next", 1, [0, 8])).toEqual([
      "Mention 1 of 1, Ada Lund · a; from the start again → a.seed:1 Ada Lund",
    ]);
  });

  test("as many as the view, the card and the references count", async () => {
    reader = await Reader.open(news);
    const params = { view: "actors", filter: "lund" } as const;
    const [people] = await reader.ask(rowsRequest, params);
    const parent = people?.id ?? "";
    const [row] = await reader.ask(rowsRequest, { ...params, parent });
    expect(row?.description).toMatch(/· 4 mentions/);
  });
});

test("copied passages, from the article to its copy", async () => {
  reader = await Reader.open(town);
  const said = await walk("000_00000000000000aa.txt", "copy", "next", 3);
  expect(said.map((line) => line.split(" → ")[0])).toEqual([
    "Copied passage 1 of 1, also in 001, line 1, identical",
    "Copied passage 1 of 1 in 001, also in 000, line 7, identical",
    "Copied passage 1 of 1 in 000, also in 001, line 1, identical; from the first article again",
  ]);
});

test("related passages keep their list while the reader stays on the target", async () => {
  const talk = (name: string, more: string): string =>
    `=== ${name}.seed\nThe harbour master Bo Ek keeps the ferry boiler warm ${more}.\n`;
  reader = await Reader.open(
    talk("a", "by night") + talk("b", "with coal from Sudvale") + talk("c", "for the children"),
  );
  const said = await walk("a.seed", "related", "next", 3);
  expect(said.map((line) => line.slice(0, 25))).toEqual(
    ["Related passage 1 of 2: b", "Related passage 2 of 2: c", "Related passage 1 of 2: b"].map(
      (line) => expect.stringMatching(new RegExp(`^${line.slice(0, -1)}[bc]$`)) as string,
    ),
  );
  expect(said[0]).toMatch(/shares .*Bo Ek/);
  // The third step goes round and says so.
  expect(said[2]?.replace("; from the start again", "")).toBe(said[0]);
  expect(await walk("a.seed", "related", "previous", 1)).toEqual([
    expect.stringMatching(/^Related passage 2 of 2/),
  ]);
});

test("no related passages", async () => {
  reader = await Reader.open("=== a.seed\nNobody spoke.\n");
  expect(await walk("a.seed", "related", "next", 1)).toEqual([
    "There is no other article in the folder that could speak of this matter. → nowhere",
  ]);
});
