import { afterEach, describe, expect, test } from "vitest";
import { analyzeArticle, createCorpus } from "../../../src/analysis/index";
import { highlightsRequest } from "../../../src/protocol/messages";
import { countsRequest } from "../../../src/protocol/indexing";
import { FakeFolder } from "../support/fakeHost";
import { Reader, uriOf } from "../support/reader";

let reader: Reader;
afterEach(() => reader.dispose());

const good = "Mayor Ada Lund opened the bridge on Monday.\n";

/** A folder with one good article and one with these bytes; what became of the latter. */
async function readBeside(content: string | Uint8Array): Promise<string> {
  const folder = new FakeFolder();
  folder.files.set(uriOf("bad.seed"), content);
  folder.files.set(uriOf("good.seed"), good);
  reader = await Reader.openFolder(folder);
  const status = await reader.status();
  expect(status).toMatchObject({ state: "ready", done: 2, total: 2 });
  expect(reader.logged).toEqual([]);
  expect(await reader.ask(countsRequest, { uri: uriOf("good.seed") })).not.toBeNull();
  const [unread] = status.unread;
  return unread ? `unread: ${unread.reason}` : `${status.articles} articles`;
}

function utf16(text: string): Uint8Array {
  return new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
}

describe("bad input is read or named, and the rest goes on", () => {
  test.each([
    ["an empty file", ""],
    ["only white space", " \r\n\t\n\u00a0\n"],
    ["UTF-16", utf16(good)],
    ["Windows-1252", new Uint8Array([...Buffer.from("Caf"), 0xe9, 0x20, 0x93, 0x41, 0x94])],
    ["carriage returns", "One.\r\nTwo.\rThree.\r\n"],
    ["half surrogate pairs", utf16("Mayor \ud800 Ada \udfff Lund \ud83d.")],
    ["one huge line", `${"Ada Lund said “so (it is) and [on] ".repeat(5_000)}`],
  ])("%s is read", async (_, content) => {
    expect(await readBeside(content)).toBe("2 articles");
  });

  test("NUL bytes", async () => {
    expect(await readBeside(new Uint8Array([77, 90, 0, 0, 0, 1, 0, 0, 0, 2]))).toMatch(
      /^unread: .*NUL/,
    );
  });

  test("a file that is too large", async () => {
    expect(await readBeside(new Uint8Array(33 * 1024 * 1024).fill(0x61))).toMatch(
      /^unread: .*too large/,
    );
  });
});

test("an empty document says what it is", async () => {
  reader = await Reader.open("=== a.seed\n");
  const counts = await reader.ask(countsRequest, { uri: uriOf("a.seed") });
  expect(counts?.problem).toBe("There is no text in this file.");
});

test("an unread document says why", async () => {
  const folder = new FakeFolder();
  folder.files.set(uriOf("bad.seed"), new Uint8Array([1, 0, 0, 0, 2, 0, 0, 0]));
  reader = await Reader.openFolder(folder);
  const uri = uriOf("bad.seed");
  expect((await reader.ask(countsRequest, { uri }))?.problem).toMatch(/not text|NUL/);
  expect(await reader.ask(highlightsRequest, { uri })).toBeNull();
});

test("a folder without seed files is ready at once", async () => {
  reader = await Reader.openFolder(new FakeFolder());
  expect(await reader.status()).toEqual({
    state: "ready",
    done: 0,
    total: 0,
    articles: 0,
    copies: 0,
    unread: [],
  });
  expect(reader.changes).toBe(0);
});

test.each([true, false])(
  "a file deleted while it is read is named; the rest goes on (client lists files: %s)",
  async (clientFiles) => {
    const folder = new FakeFolder();
    for (const name of ["a.seed", "b.seed", "c.seed"]) folder.files.set(uriOf(name), good);
    folder.beforeRead = (uri) => {
      if (uri.endsWith("b.seed")) folder.files.delete(uri);
    };
    reader = await Reader.openFolder(folder, { clientFiles });
    const { articles, unread } = await reader.status();
    expect({ articles, unread }).toEqual({
      articles: 2,
      unread: [{ uri: uriOf("b.seed"), reason: "The file is gone." }],
    });
    // It comes back.
    folder.beforeRead = () => undefined;
    await reader.write("b.seed", good);
    await reader.until(({ articles }) => articles === 3);
    expect((await reader.untilRead()).unread).toEqual([]);
  },
);

test("an article that breaks the analysis is named; the rest goes on", async () => {
  const folder = new FakeFolder();
  folder.files.set(uriOf("a.seed"), good);
  folder.files.set(uriOf("b.seed"), "break");
  reader = await Reader.openFolder(folder, {
    engine: {
      createCorpus,
      analyzeArticle(text, options) {
        if (text === "break") throw new Error("broken on purpose");
        return analyzeArticle(text, options);
      },
    },
  });
  const { articles, unread } = await reader.status();
  expect(articles).toBe(1);
  expect(unread.map(({ uri }) => uri)).toEqual([uriOf("b.seed")]);
  expect(reader.logged.join()).toContain("broken on purpose");
});
