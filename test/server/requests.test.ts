import { CancellationTokenSource, type Hover } from "vscode-languageserver-protocol/node";
import { afterEach, expect, test } from "vitest";
import { describeRequest, rowsRequest } from "../../src/protocol/messages";
import { statusRequest } from "../../src/protocol/indexing";
import { growthOf } from "../support/growth";
import { Reader } from "./support/reader";
import { townAt } from "./support/town";
import { watchedEngine } from "./support/watchedEngine";

let reader: Reader;
afterEach(() => reader.dispose());

test("a cancelled question gets the protocol's answer, not an empty one", async () => {
  reader = await Reader.open(townAt("000", "Lund."));
  const source = new CancellationTokenSource();
  const answer = reader.ask(describeRequest, reader.place, source.token);
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: -32800 });
  expect(reader.logged).toEqual([]);
});

test("a question that breaks is logged with address and version, and the server goes on", async () => {
  let broken = false;
  reader = await Reader.open(townAt("000", "Lund."), {
    engine: watchedEngine((door) => {
      if (broken && door === "look") throw new Error("broken on purpose");
    }),
  });
  await reader.openDocument("000_00000000000000aa.txt");
  broken = true;
  const version = await reader.edit("000_00000000000000aa.txt", "Ada Lund came to Sudvale.");
  expect(await reader.askHere<Hover | null>("textDocument/hover")).toBeNull();
  expect(reader.logged.join("\n")).toContain(
    `textDocument/hover file:///news/000_00000000000000aa.txt version ${version}: Error: broken`,
  );
  broken = false;
  expect(await reader.ask(rowsRequest, { view: "themes" })).not.toEqual([]);
});

test("a question may come without parameters", async () => {
  reader = await Reader.open(townAt("000", "Lund."));
  expect(await reader.askBare(statusRequest)).toMatchObject({ state: "ready", articles: 3 });
});

test("a hover on an indexed folder asks nothing of the analysis", async () => {
  const doors: string[] = [];
  const engine = watchedEngine((door) => void doors.push(door));
  reader = await Reader.open(townAt("000", "Lund."), { engine });
  await reader.settle();
  doors.length = 0;
  expect(await reader.askHere<Hover | null>("textDocument/hover")).not.toBeNull();
  expect(doors).toEqual([]);
});

test("a hover takes no longer in a folder of many articles and actors", async () => {
  const readers: Reader[] = [];
  const growth = await growthOf(
    {
      prepare: async (articles) => {
        reader = await Reader.open(townAt("000", "Lund.") + villages(articles));
        readers.push(reader);
        return reader;
      },
      work: (folder) => folder.askHere("textDocument/hover"),
      size: 5,
      times: 64,
    },
    4,
  );
  for (const open of readers) open.dispose();
  expect(growth, "times the work in a folder 64 times as large").toBeLessThan(4);
});

/** So many articles that have nothing to do with the town, each about twenty people of its own. */
function villages(articles: number): string {
  const texts = Array.from({ length: articles }, (_, at) => {
    const name = `1${String(at).padStart(3, "0")}_00000000000000dd.txt`;
    const people = Array.from({ length: 20 }, (_, who) => `Ms. Ekberg${at}x${who} left. `);
    return `=== ${name}\n${people.join("")}\n`;
  });
  return texts.join("");
}
