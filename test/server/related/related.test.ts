import type { Position } from "vscode-languageserver-protocol";
import { afterEach, expect, test } from "vitest";
import {
  relatedRequest,
  type RelatedAnswer,
  type RelatedParams,
} from "../../../src/protocol/related";
import { Reader, uriOf } from "../support/reader";
import { positionIn, readExcerpt } from "../support/excerpt";
import { FakeFolder } from "../support/fakeHost";

let reader: Reader | undefined;

afterEach(() => reader?.dispose());

const ferry = `=== a.seed
# The ferry boiler

Harbour master Bo Ek keeps the ferry boiler warm by night.

The bakery of Cleo Marsh sells rye bread to the crews at dawn.

Post a Comment
`;

const boilers = `=== b.seed
---
title: Coal for the north
outlet: Sudvale Courier
date: 2031-05-12
---

Nobody spoke of trains this week. In Sudvale the harbour master Bo Ek asked the council for coal, since the ferry boilers may not grow cold.

=== c.seed
Bread at dawn

Cleo Marsh bakes her rye bread for the crews of the bakery quarter.
`;

/** Asks about the cursor, or about some words of the file that it is in. */
async function ask(text: string, selected?: string): Promise<RelatedAnswer> {
  reader = await Reader.open(text);
  const { uri, position } = reader.place;
  if (selected === undefined) return reader.ask(relatedRequest, range(uri, position, position));
  const content = reader.excerpt.files.get(reader.excerpt.file) ?? "";
  const at = content.indexOf(selected);
  const [start, end] = [positionIn(content, at), positionIn(content, at + selected.length)];
  return reader.ask(relatedRequest, range(uri, start, end));
}

function range(uri: string, start: Position, end: Position): RelatedParams {
  return { uri, range: { start, end } };
}

/** `b: In Sudvale the harbour master [Bo Ek] asked…` */
function show({ passages }: RelatedAnswer): readonly string[] {
  return passages.map(({ excerpt, highlights, target }) => {
    const marked = highlights.reduceRight(
      (line, [start, end]) =>
        `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`,
      excerpt,
    );
    return `${target.uri.replace(/.*\/(.*)\.seed$/, "$1")}: ${marked}`;
  });
}

test("the paragraph at the cursor leads to those on its matter, with what they share", async () => {
  const answer = await ask(ferry.replace("keeps", "ke‸eps") + boilers);
  expect(show(answer)).toEqual([
    "b: In Sudvale the [harbour master Bo Ek] asked the council for coal, since the [ferry boilers] may not grow cold.",
  ]);
  expect(answer.state).toBe("found");
  expect(answer.about).toMatchObject({
    where: "a, line 3",
    excerpt: "Harbour master Bo Ek keeps the…",
  });
  expect(answer.passages[0]).toMatchObject({
    title: "Coal for the north",
    where: "b, line 7",
    source: "Sudvale Courier · 12 May 2031",
  });
  expect(answer.passages[0]?.reason).toMatch(/^shares Bo Ek/);
  // A peek begins at the shared words, in a paragraph that begins with trains.
  const { focus, target: { uri } = { uri: "" } } = answer.passages[0] ?? {};
  expect(focus && reader?.show({ uri, range: focus })).toBe("b.seed:7 harbour master");
});

test("tooltip, screen reader and citation tell passage, reason and place", async () => {
  const { passages } = await ask(ferry.replace("keeps", "ke‸eps") + boilers);
  const { tooltip = "", accessibleLabel = "", citation = "" } = passages[0] ?? {};
  const words = "Nobody spoke of trains this week. In Sudvale the harbour master Bo Ek asked";
  expect(tooltip.split("\n")).toEqual([
    expect.stringContaining(`“${words}`),
    "",
    expect.stringMatching(/^Shares Bo Ek, .*\.$/),
    "Coal for the north · Sudvale Courier · 12 May 2031 · b, line 7",
  ]);
  expect(accessibleLabel).toMatch(
    /^“In Sudvale .*cold\.”, in Coal for the north, b, line 7: shares Bo Ek, .*\.$/,
  );
  expect(citation).toMatch(/^“Nobody .* may not grow cold\.” \(Coal for the north, b, line 7\)$/);
});

test("a selection over paragraphs asks for the matter of both", async () => {
  const answer = await ask(
    ferry + boilers,
    "boiler warm by night.\n\nThe bakery of Cleo Marsh sells",
  );
  expect(show(answer).map((line) => line[0])).toEqual(expect.arrayContaining(["b", "c"]));
  expect(answer.about?.where).toBe("a, lines 3–5");
});

test("in the empty line between two paragraphs, the second one is meant", async () => {
  const answer = await ask(ferry.replace("night.\n", "night.\n‸") + boilers);
  expect(answer.about?.where).toBe("a, line 5");
  expect(show(answer).map((line) => line[0])).toEqual(["c"]);
});

test.each([
  ["furniture", ferry.replace("Post a", "Post ‸a") + boilers, /^This belongs to the page/],
  [
    "none",
    ferry.replace("Post", "Nobody had ever s‸een a whale.\n\nPost") + boilers,
    /^No other article speaks/,
  ],
  ["none", "=== a.seed\nBo Ek ke‸eps the boiler warm.\n", /^There is no other article/],
])("where nothing is related it says why: %s", async (state, text, message) => {
  const answer = await ask(text);
  expect([answer.state, answer.passages]).toEqual([state, []]);
  expect(answer.message).toMatch(message);
});

test("what is selected of page furniture alone is not asked about", async () => {
  expect(await ask(ferry + boilers, "a Comment")).toMatchObject({
    state: "furniture",
    about: null,
  });
  const both = await ask(ferry + boilers, "crews at dawn.\n\nPost a Comment");
  expect(both).toMatchObject({ state: "found", about: { where: "a, line 5" } });
});

test("while files are read it says so at once, and finds them after", async () => {
  const excerpt = readExcerpt(ferry.replace("keeps", "ke‸eps") + boilers);
  const folder = new FakeFolder();
  for (const [name, text] of excerpt.files) folder.files.set(uriOf(name), text);
  let goOn: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  folder.beforeRead = () => gate;
  reader = await Reader.openFolder(folder, { wait: false }, excerpt);
  const { uri, position } = reader.place;
  await reader.openDocument("a.seed");
  const asked = range(uri, position, position);
  const early = await reader.ask(relatedRequest, asked);
  expect(early).toMatchObject({ state: "reading", passages: [] });
  goOn();
  await reader.settle();
  expect(show(await reader.ask(relatedRequest, asked))[0]).toMatch(/^b: In Sudvale/);
});

test("while a closed article is read again, what was known before is answered", async () => {
  reader = await Reader.open(ferry.replace("keeps", "ke‸eps") + boilers);
  const { uri, position } = reader.place;
  const asked = range(uri, position, position);
  const before = await reader.ask(relatedRequest, asked);
  let goOn: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (goOn = resolve));
  reader.folder.beforeRead = () => gate;
  await reader.openDocument("a.seed");
  await reader.closeDocument("a.seed");
  await reader.until(({ state }) => state === "indexing");
  expect(before.state).toBe("found");
  expect(await reader.ask(relatedRequest, asked)).toEqual(before);
  goOn();
  await reader.settle();
});

test("a document that is no seed has nothing related", async () => {
  reader = await Reader.open(ferry + boilers);
  const start = { line: 0, character: 0 };
  const answer = await reader.ask(relatedRequest, range(uriOf("x.txt"), start, start));
  expect(answer).toMatchObject({ state: "unknown", passages: [] });
});

const council = `In Sudvale the harbour master Bo Ek asked the council for coal on Monday, since the ferry boilers may not grow cold before the winter fair, and the council, which had met for another reason, promised to think about it.`;

test("copies of one another are one passage that says where else it stands", async () => {
  const answer = await ask(
    `${ferry.replace("keeps", "ke‸eps")}\n=== b.seed\n# Council news\n\n${council}\n` +
      `=== c.seed\n# The week\n\nA week of rain began on the coast.\n\n${council}\n` +
      `=== d.seed\n# Coal\n\nThe price of coal rose, as it does each year.\n\n${council}\n`,
  );
  const [best, ...more] = answer.passages;
  expect(more.map(({ target }) => target.uri)).toEqual([]);
  const places = [best?.where, ...(best?.copies ?? []).map(({ where }) => where)];
  expect(places.sort()).toEqual(["b, line 3", "c, line 5", "d, line 5"]);
  expect(best?.accessibleLabel).toMatch(/ Also in 2 other articles\.$/);
  expect(best?.tooltip.split("\n").filter((line) => line.startsWith("Also in"))).toHaveLength(2);
});

test("the passage's own copies are not related to it", async () => {
  const answer = await ask(
    `=== a.seed\n# One\n\n${council.replace("asked", "as‸ked")}\n` +
      `=== b.seed\n# Two\n\n${council}\n=== c.seed\n# Three\n\nHarbour master Bo Ek wants coal for the ferry boilers.\n`,
  );
  expect(show(answer).map((line) => line[0])).toEqual(["c"]);
});
