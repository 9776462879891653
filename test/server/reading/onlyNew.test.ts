import { describe, expect, test } from "vitest";
import type { Range } from "vscode-languageserver-protocol";
import {
  movedReadRequest,
  onlyNewRequest,
  readableRequest,
  readArticlesNotification,
  type OnlyNew,
  type ReadEntry,
} from "../../../src/protocol/reading";
import { Reader, uriOf } from "../support/reader";

const quay =
  "The quay at Skjolvik was finished in the spring of 2031, two years late and far above the sum that the council had set aside for it.";
const planks =
  "Fishermen who have used the quay since then report that the planks are already loose near the second lamp on the pier.";
const own = "A bakery was opened on Friday, and half of the town came to see it.";

const folder = `=== a.seed
${quay}

${planks}
=== b.seed
The Harbour Once More

${own}

${quay}

${planks}

${own.replace("bakery", "library")}
=== c.seed
Nothing of this was ever written anywhere else in the town.
`;

/** Marks articles as read, in this order, as the client does. */
async function markRead(
  reader: Reader,
  ...names: readonly string[]
): Promise<readonly ReadEntry[]> {
  const found = await reader.ask(readableRequest, { uris: names.map(uriOf) });
  const articles = found.flatMap((readable) => (readable ? [readable.entry] : []));
  await reader.notify(readArticlesNotification, { articles });
  return articles;
}

/** What is new in an article after others were read; texts of lines are counted from 1. */
async function check(text: string, name: string, ...read: readonly string[]): Promise<string[]> {
  const reader = await Reader.open(text);
  await markRead(reader, ...read);
  const found = await reader.ask(onlyNewRequest, { uri: uriOf(name) });
  reader.dispose();
  return found ? show(found) : ["nothing known"];
}

function show({ read, folds, message }: OnlyNew): string[] {
  return [
    message,
    ...read.map((range) => `read ${showRange(range)}`),
    ...folds.map(
      ({ startLine, endLine, label }) => `fold ${startLine + 1}–${endLine + 1}: ${label}`,
    ),
  ];
}

function showRange({ start, end }: Range): string {
  return `${start.line + 1}:${start.character}–${end.line + 1}:${end.character}`;
}

describe("what is new in an article", () => {
  test("is what stands in no article read before: the rest is folded, and told how much it is", async () => {
    expect(await check(folder, "b.seed", "a.seed", "c.seed")).toEqual([
      "59 % of this article stands in 1 article that you have read: a",
      `read 5:0–7:${planks.length}`,
      "fold 4–7: 2 paragraphs read in a",
    ]);
  });

  test("counts an article once, also where the list of what was read names it twice", async () => {
    const [message] = await check(folder, "b.seed", "a.seed", "a.seed");
    expect(message).toBe("59 % of this article stands in 1 article that you have read: a");
  });

  test("is all of it where nothing was read, or only later, or only itself", async () => {
    const nothing = ["All of this article is new: no other one is marked as read yet"];
    expect(await check(folder, "b.seed")).toEqual(nothing);
    expect(await check(folder, "b.seed", "b.seed")).toEqual(nothing);
    expect(await check(folder, "b.seed", "b.seed", "a.seed")).toEqual(nothing);
  });

  test("is all of it where what was read is about something else", async () => {
    expect(await check(folder, "b.seed", "c.seed")).toEqual([
      "All of this article is new: nothing of it stands in the article that you have read",
    ]);
  });

  test("is nothing in an article that another holds", async () => {
    expect(await check(folder, "a.seed", "b.seed")).toEqual([
      "100 % of this article stands in 1 article that you have read: b",
      `read 1:0–3:${planks.length}`,
      "fold 1–3: 2 paragraphs read in b",
    ]);
  });

  test("is not known of a document that is no article", async () => {
    expect(await check(folder, "d.seed", "a.seed")).toEqual(["nothing known"]);
  });

  test("counts what an edit has changed as new", async () => {
    const reader = await Reader.open(folder);
    await markRead(reader, "a.seed");
    await reader.openDocument("b.seed");
    const text = (reader.excerpt.files.get("b.seed") ?? "").replace("two years late", "on time");
    const version = await reader.edit("b.seed", text);
    await reader.settle();
    const found = await reader.ask(onlyNewRequest, { uri: uriOf("b.seed") });
    reader.dispose();
    expect(found?.version).toBe(version);
    expect(found?.read.map(showRange)).toEqual([`7:0–7:${planks.length}`]);
    expect(found?.folds).toEqual([{ startLine: 5, endLine: 6, label: "1 paragraph read in a" }]);
  });
});

describe("folds", () => {
  const one = `=== a.seed\n${quay}\n\n${planks}\n`;

  test("leave the headings of the article in view", async () => {
    const text = `${one}=== b.seed\n# Round of the Harbours\n\n${own}\n\n## In the north\n\n${quay}\n\n## In the south\n\n${planks}\n`;
    expect((await check(text, "b.seed", "a.seed")).slice(1)).toEqual([
      `read 7:0–7:${quay.length}`,
      `read 11:0–11:${planks.length}`,
      "fold 6–7: 1 paragraph read in a",
      "fold 10–11: 1 paragraph read in a",
    ]);
  });

  test("stop at headings that were read, too", async () => {
    const both = `# Round of the Harbours\n\n${own}\n\n## In the north\n\n${quay}\n\n## In the south\n\n${planks}\n`;
    const text = `=== a.seed\n${both}=== b.seed\n${both}`;
    expect(
      (await check(text, "b.seed", "a.seed")).filter((line) => line.startsWith("fold")),
    ).toEqual([
      "fold 2–3: 1 paragraph read in a",
      "fold 6–7: 1 paragraph read in a",
      "fold 10–11: 1 paragraph read in a",
    ]);
  });

  test("keep the first line where no blank one stands before it, and a lone line as it is", async () => {
    const text = `${one}=== b.seed\n${own}\n${quay}\n${planks}\n${own}\n=== c.seed\n${own}\n${quay}\n${own}\n`;
    expect((await check(text, "b.seed", "a.seed")).at(-1)).toBe("fold 2–3: 2 paragraphs read in a");
    expect(
      (await check(text, "c.seed", "a.seed")).filter((line) => line.startsWith("fold")),
    ).toEqual([]);
  });

  test("never take a line of which a part is new", async () => {
    const text = `${one}=== b.seed\n${own}\n\n${own} ${quay}\n\n${planks} ${own}\n`;
    const found = await check(text, "b.seed", "a.seed");
    expect(found.filter((line) => line.startsWith("read"))).toHaveLength(1);
    expect(found.filter((line) => line.startsWith("fold"))).toEqual([]);
  });
});

describe("the list of what was read", () => {
  test("knows where the text of an article ends, before the furniture", async () => {
    const reader = await Reader.open(`${folder}\nComments\n\nPost a Comment\n`);
    const [last, none] = await reader.ask(readableRequest, {
      uris: ["c.seed", "z.seed"].map(uriOf),
    });
    reader.dispose();
    expect(last?.lastLine).toBe(0);
    expect(last?.seconds).toBe(5);
    expect(none).toBeNull();
  });

  test("knows how long reading an article takes at least", async () => {
    const reader = await Reader.open(`=== long.seed\n${`${quay}\n\n`.repeat(100)}`);
    const [long] = await reader.ask(readableRequest, { uris: [uriOf("long.seed")] });
    reader.dispose();
    expect(long?.seconds).toBe(Math.ceil((100 * quay.split(" ").length) / 25));
  });

  test("finds an article again that was moved", async () => {
    const reader = await Reader.open(folder);
    await markRead(reader, "a.seed", "c.seed");
    await reader.delete("a.seed");
    await reader.write("old/a.seed", `${quay}\n${planks}\n`);
    await reader.settle();
    expect(await reader.ask(movedReadRequest, null)).toEqual([
      { from: uriOf("a.seed"), to: uriOf("old/a.seed") },
    ]);
    reader.dispose();
  });

  test("takes no other copy for it: not one that was read, not while the article is there", async () => {
    const twice = `${folder}=== a2.seed\n${quay}\n\n${planks}\n`;
    const reader = await Reader.open(twice);
    await markRead(reader, "a.seed", "a2.seed");
    expect(await reader.ask(movedReadRequest, null)).toEqual([]);
    await reader.delete("a.seed");
    await reader.settle();
    expect(await reader.ask(movedReadRequest, null)).toEqual([]);
    reader.dispose();
  });
});
