import { afterEach, expect, test } from "vitest";
import { rowsRequest } from "../../../src/protocol/messages";
import { countsRequest, rebuildRequest } from "../../../src/protocol/indexing";
import { Reader, uriOf } from "../support/reader";
import { town } from "../support/town";
import { watchedEngine } from "../support/watchedEngine";

let reader: Reader;
let broken: string | null = null;
afterEach(() => {
  broken = null;
  reader.dispose();
});

/** The analysis with one door that can be broken on purpose. */
const engine = watchedEngine((door) => {
  if (door === broken) throw new Error("broken on purpose");
});

test("findings that fail do not keep the end of indexing from the reader", async () => {
  broken = "look";
  reader = await Reader.open(town, { engine });
  expect(await reader.settle()).toMatchObject({ state: "ready", articles: 3, copies: 0 });
  expect(reader.statuses.at(-1)).toMatchObject({ state: "ready", done: 3, total: 3 });
  expect(reader.logged.join("\n")).toContain("Analysing the folder: Error: broken on purpose");

  broken = null;
  expect(await reader.status()).toMatchObject({ state: "ready", copies: 1 });
  expect(await reader.ask(rowsRequest, { view: "themes" })).not.toEqual([]);
});

test("findings that fail later leave what was known, and the next look finds more", async () => {
  reader = await Reader.open(town, { engine });
  await reader.settle();
  broken = "look";
  await reader.write("002_00000000000000cc.txt", "Ada Lund left.");
  expect(await reader.settle()).toMatchObject({ state: "ready", copies: 1 });
  broken = null;
  await reader.write("001_00000000000000bb.txt", "Nobody copied this.");
  expect(await reader.settle()).toMatchObject({ state: "ready", copies: 0 });
});

test("an article that cannot be analysed is named, and the rest goes on", async () => {
  reader = await Reader.open(town, { engine });
  await reader.openDocument("001_00000000000000bb.txt");
  broken = "analyzeArticle";
  const rebuilt = await reader.ask(rebuildRequest, null);
  expect(rebuilt).toMatchObject({ state: "ready", done: 3, articles: 0 });
  expect(rebuilt.unread.map(({ reason }) => reason)).toEqual(
    Array.from({ length: 3 }, () => expect.stringContaining("could not be analysed") as string),
  );
  broken = null;
  expect(await reader.ask(rebuildRequest, null)).toMatchObject({ articles: 3, unread: [] });
  expect(
    await reader.ask(countsRequest, { uri: uriOf("001_00000000000000bb.txt") }),
  ).not.toBeNull();
});
