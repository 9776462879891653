import { describe, expect, test } from "vitest";
import type { Actor } from "../../../src/analysis/index";
import { ActorSearch } from "../../../src/server/find/actorSearch";

const names: readonly (readonly [string, ...string[]])[] = [
  ["Bill Burns", "William Burns"],
  ["Viktor Orbán", "Orbán"],
  ["Sideburn Society"],
  ["Burns"],
  ["Burnside"],
  ["Bo Urns"],
  ["World Health Organization", "WHO"],
  ["Rose Tyrell-Burnett"],
];
const actors = names.map(([name, ...aliases]) => actor(name, aliases));
const minister = actor("Aron Belling", ["Belling"], "energy minister");

function actor(name: string, aliases: readonly string[], role?: string): Actor {
  const roles =
    role === undefined ? [] : [{ text: role, span: { start: 0, end: 1 }, article: "a" }];
  const none = { mentions: 1, articles: ["a"], members: [] };
  return { id: name, name, kind: "person", aliases, roles, ...none };
}

async function found(query: string, among: readonly Actor[] = actors): Promise<readonly string[]> {
  const options = { limit: 100, pause: () => Promise.resolve() };
  const results = await new ActorSearch().find(among, query, options);
  return results.map(({ shown }) => shown);
}

describe("what is typed finds", () => {
  test("whole names first, then starts of names, of words, what is inside, and letters", async () => {
    expect(await found("burn")).toEqual([
      "Burns",
      "Burnside",
      "Bill Burns",
      "Rose Tyrell-Burnett",
      "Sideburn Society",
      "Bo Urns",
    ]);
    expect((await found("BURNS"))[0]).toBe("Burns");
  });

  test("an actor by another name, which stands first", async () => {
    expect(await found("who")).toEqual(["WHO (World Health Organization)"]);
    expect(await found("william")).toEqual(["William Burns (Bill Burns)"]);
  });

  test("names with diacritics by plain letters, shown so that the editor keeps them", async () => {
    expect(await found("orban")).toEqual(["Viktor Orban (Viktor Orbán)"]);
    expect(await found("viktor orban")).toEqual(["Viktor Orban (Viktor Orbán)"]);
    expect(await found("Orbán")).toEqual(["Viktor Orbán"]);
  });

  test("an actor by a role, the role in front", async () => {
    expect(await found("minis", [...actors, minister])).toEqual(["energy minister Aron Belling"]);
    expect(await found("nister", [minister])).toEqual([]);
  });

  test("everybody while nothing is typed", async () => {
    expect(await found("")).toHaveLength(actors.length);
  });

  test("nobody by letters that no name holds", async () => {
    expect(await found("zzz")).toEqual([]);
  });
});

test("a search that is taken back ends at the next pause", async () => {
  const many = Array.from({ length: 50_000 }, (_, index) => actor(`Actor ${String(index)}`, []));
  let pauses = 0;
  const pause = (): Promise<void> => {
    pauses++;
    return Promise.reject(new Error("taken back"));
  };
  await expect(new ActorSearch().find(many, "a", { limit: 10, pause })).rejects.toThrow();
  expect(pauses).toBe(1);
});

test("no more are found than asked for, the best of them", async () => {
  const options = { limit: 2, pause: () => Promise.resolve() };
  const results = await new ActorSearch().find(actors, "burn", options);
  expect(results.map(({ shown }) => shown)).toEqual(["Burns", "Burnside"]);
});
