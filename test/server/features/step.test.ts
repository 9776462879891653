import { afterEach, describe, expect, test } from "vitest";
import { stepRequest, type StepKind, type StepParams } from "../../../src/protocol/messages";
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
  line = 0,
): Promise<readonly string[]> {
  const said: string[] = [];
  let place = { uri: uriOf(name), position: { line, character: 0 } };
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
      "Quotation 1 of 2 in a, Bo Ek → a.seed:1 “The ferry is late again,”",
      "Quotation 2 of 2, Cleo Marsh → a.seed:1 “I have no idea why it is,”",
    ]);
  });

  test("backward", async () => {
    reader = await Reader.open(quotes);
    expect(await walk("a.seed", "quotation", "previous", 3)).toEqual([
      "Quotation 1 of 1 in c, Ada Lund → c.seed:1 “The boiler is cold,”",
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

test("copied passages, from the article to its copy", async () => {
  reader = await Reader.open(town);
  const said = await walk("000_00000000000000aa.txt", "copy", "next", 2);
  expect(said.map((line) => line.split(" → ")[0])).toEqual([
    "Copied passage 1 of 1, also in 001, line 1, identical",
    "Copied passage 1 of 1 in 001, also in 000, line 7, identical",
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
  expect(said[2]).toBe(said[0]);
  expect(await walk("a.seed", "related", "previous", 1)).toEqual([
    expect.stringMatching(/^Related passage 2 of 2/),
  ]);
});

test("no related passages", async () => {
  reader = await Reader.open("=== a.seed\nNobody spoke.\n");
  expect(await walk("a.seed", "related", "next", 1)).toEqual([
    "No related passages for this paragraph → nowhere",
  ]);
});
