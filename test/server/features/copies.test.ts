import { expect, test } from "vitest";
import {
  compareArticlesRequest,
  compareRequest,
  copiedFilesRequest,
  copiesRequest,
} from "../../../src/protocol/copies";
import { Reader, uriOf } from "../support/reader";

const quay =
  "The quay at Skjolvik was finished in the spring of 2031, two years late and far above the sum that the council had set aside for it.";
const planks =
  "Fishermen who have used the quay since then report that the planks are already loose near the second lamp on the pier.";
const own =
  "A bakery was opened on Friday by the mayor, and half of the town came to see it, for the bread was free until noon.";

const folder = `=== a.seed
${quay}

${planks}
=== b.seed
${own}

${quay}

${planks}

Nothing more was told on that day.
=== c.seed
Elsewhere the winter had been long.

${quay.replace("two years late", "late")}

Elsewhere it had not, or so it was said by those who came from there.
=== d.seed
Nothing of this stands elsewhere.
`;

/** The folder with a cursor in some words of a file. */
async function openAt(name: string, words: string): Promise<Reader> {
  const start = folder.indexOf(words, folder.indexOf(`=== ${name}.seed`));
  return Reader.open(`${folder.slice(0, start + 1)}‸${folder.slice(start + 1)}`);
}

test("several copies of a passage can be chosen from, with what is known of each", async () => {
  const reader = await openAt("a", "The quay at");
  const choices = await reader.ask(compareRequest, reader.place);
  reader.dispose();
  expect(choices.map(({ label, description }) => `${label}: ${description}`)).toEqual([
    "b, line 3: identical · 2 paragraphs · 60 % of that article",
    expect.stringMatching(/^c, line 3: edited \(\d words changed\) · 2\d words · 5\d % of that/),
  ]);
});

test("whole articles can be chosen from, each once, scrolled to the passage", async () => {
  const reader = await openAt("a", "The quay at");
  const choices = await reader.ask(compareArticlesRequest, reader.place);
  reader.dispose();
  expect(choices.map(({ title, description }) => `${title}: ${description}`)).toEqual([
    "a ↔ b: 60 % of it stands here · 100 % of this article there",
    expect.stringMatching(/^a ↔ c: 5\d % of it stands here · 5\d % of this article there$/),
  ]);
  expect(choices[0]?.right).toMatchObject({ uri: uriOf("b.seed"), range: { start: { line: 2 } } });
});

test("where the cursor is in no copy, all articles that share a passage are offered", async () => {
  const reader = await openAt("b", "A bakery");
  expect(await reader.ask(compareRequest, reader.place)).toEqual([]);
  const choices = await reader.ask(compareArticlesRequest, reader.place);
  expect(choices.map(({ label }) => label)).toEqual(["a", "c"]);
  const nowhere = { uri: uriOf("d.seed"), position: { line: 0, character: 3 } };
  expect(await reader.ask(compareArticlesRequest, nowhere)).toEqual([]);
  expect(await reader.ask(copiesRequest, nowhere)).toEqual([]);
  reader.dispose();
});

test("all places of a passage are listed, its own first, none twice", async () => {
  const reader = await openAt("c", "The quay at");
  const places = await reader.ask(copiesRequest, reader.place);
  expect(places.map((place) => reader.show(place).slice(0, 10))).toEqual([
    "c.seed:3 T",
    "a.seed:1 T",
    "b.seed:3 T",
  ]);
  reader.dispose();
});

test("a place that the passage has longer than the pair is told once", async () => {
  const lamps =
    "Two of the lamps were bought from a shipyard in the north that had closed the winter before and sold whatever it could.";
  // The first two share more on both sides: the passage has their ends, the pairs with the third not.
  const core = `${quay}\n\n${planks}\n\n${lamps}`;
  const long = `Winter had come to Skjolvik early.\n\n${core}\n\nNobody was asked for it twice.\n`;
  const short = `Elsewhere it was spring.\n\nThe qu‸${core.slice(6)}\n`;
  const reader = await Reader.open(`=== a.seed\n${long}=== b.seed\n${long}=== c.seed\n${short}`);
  const places = await reader.ask(copiesRequest, reader.place);
  expect(places.map(({ uri }) => uri)).toEqual(
    ["c", "a", "b"].map((name) => uriOf(`${name}.seed`)),
  );
  reader.dispose();
});

test("files of articles that stand wholly in others are told, and others not", async () => {
  const reader = await Reader.open(folder);
  const words = async (): Promise<readonly (string | null)[]> => {
    const uris = ["a.seed", "b.seed", "c.seed", "nowhere.seed"].map(uriOf);
    const found = await reader.ask(copiedFilesRequest, { uris });
    return found.map((file) => file?.words ?? null);
  };
  expect(await words()).toEqual(["Wholly in b (100 %)", null, null, null]);
  await reader.write("b.seed", `${own}\n`);
  await reader.settle();
  expect(await words()).toEqual([null, null, null, null]);
  await reader.write("e.seed", `${quay}\n\n${planks}\n`);
  await reader.write("f.seed", `${quay}\n\n${planks}\n`);
  await reader.settle();
  expect((await words())[0]).toBe("Wholly in e (100 %) and 1 other article");
  reader.dispose();
});
