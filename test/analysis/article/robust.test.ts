import { describe, expect, it } from "vitest";
import { plainLines } from "../../../src/analysis/article/plainLines";
import { markdownLines } from "../../../src/analysis/article/markdownLines";
import { readArticle } from "../../../src/analysis/article/readArticle";
import type { Article } from "../../../src/analysis/model/article";
import { expectLinear } from "../../support/growth";

/** A small generator of numbers (Park and Miller's "minimal standard"), the same on every machine. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** Pieces that bite: line ends, tabs, markers, emoji, surrogates, NUL, byte order marks, fences. */
const pieces = [
  ..."\n|\r\n|\r|\n\n|\t|    | |\u00a0|\ufeff|\0|\u2028|🇫🇷|👩‍💻|\ud83c|\udc00|\ufffd|â€™".split("|"),
  ..."# |## |- |* |1. |12) |> |• |---|**|_|`|```|[|](|<b>|&amp;|\\|The harbour|closed.|“No,”|Doe’s".split(
    "|",
  ),
  ..."Comments|By Jane Doe|Reuters +1|Popular posts from this blog|U.S.|$BTR|a@b.example|…|:|,|?”".split(
    "|",
  ),
];

function checkInvariants({ text, blocks, sentences, tokens, notes, title, byline }: Article): void {
  let end = 0;
  for (const { span } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    const words = text.slice(span.start, span.end);
    expect(words).toBe(words.trim());
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  let misplaced = 0;
  for (let index = 0; index < tokens.count; index++) {
    const block = blocks[tokens.blocks[index] ?? -1]?.span ?? { start: Infinity, end: -1 };
    const start = tokens.starts[index] ?? -1;
    const tokenEnd = tokens.ends[index] ?? -1;
    const isAfterLast = start >= (tokens.ends[index - 1] ?? 0);
    const isInBlock = block.start <= start && start < tokenEnd && tokenEnd <= block.end;
    if (!isAfterLast || !isInBlock) misplaced++;
  }
  expect(misplaced, JSON.stringify(text)).toBe(0);
  expect(
    sentences.reduce((next, { firstToken, endToken }) => (firstToken === next ? endToken : -1), 0),
  ).toBe(tokens.count);
  for (const { span } of [...notes, ...(byline ? [byline] : [])]) {
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
  expect(title === null || title.end > title.start).toBe(true);
}

describe("offsets", () => {
  it("hold for any mixture of line ends, markers, emoji and broken characters", () => {
    const random = randomFrom(2021);
    for (let round = 0; round < 400; round++) {
      const text = Array.from({ length: 1 + random(60) }, () => pieces[random(pieces.length)]).join(
        "",
      );
      checkInvariants(readArticle(text));
    }
  });
  it("lose no letter: every one stands in a block", () => {
    const random = randomFrom(7);
    for (let round = 0; round < 200; round++) {
      const text = Array.from({ length: 1 + random(60) }, () => pieces[random(pieces.length)]).join(
        "",
      );
      const article = readArticle(text);
      const inBlocks = article.blocks.map(({ span }) => text.slice(span.start, span.end)).join("");
      expect(inBlocks.replaceAll(/[^\p{L}]/gu, "")).toBe(text.replaceAll(/[^\p{L}]/gu, ""));
    }
  });
  it("are the same in the parser's lines and the plain reader's, but for the depth of lists", () => {
    const random = randomFrom(99);
    const lines = [
      "Harbour to close",
      "The pier is shut.",
      "# Heading",
      "## Next #",
      "- item",
      "* two",
      "1. one",
      "7) seven",
      "> quoted",
      "• dot",
      "",
      "",
      "1987. A year.",
      "#tag",
      "-no",
      "** open",
      "***",
    ];
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: 1 + random(12) }, () => lines[random(lines.length)]).join(
        "\n",
      );
      expect(plainLines(text, 0), text).toEqual(
        markdownLines(text, { start: 0, end: text.length }),
      );
    }
  });
  it("count a byte order mark and NUL as characters", () => {
    const article = readArticle(
      "\ufeff# Harbour\0 to close\r\n\r\n\tThe pier\0is shut, and nobody knows for how long it will be.",
    );
    expect(article.blocks.map(({ span }) => article.text.slice(span.start, span.end))).toEqual([
      "Harbour\0 to close",
      "The pier\0is shut, and nobody knows for how long it will be.",
    ]);
  });
});

describe("empty texts", () => {
  it.each(["", " ", "\n\n\n", "\t\r\n \u00a0\u200b", "\ufeff", "\0\0", "#", "- ", "# \n- \n> "])(
    "%j has no blocks",
    (text) => {
      const article = readArticle(text);
      expect(article.blocks).toEqual([]);
      expect(article.tokens.count).toBe(0);
      expect(article.sentences).toEqual([]);
      expect(article.title).toBeNull();
    },
  );
});

describe("time is linear in", () => {
  const length = 300_000;
  const units: Readonly<Record<string, string>> = {
    "one line of words": "word and more ",
    "one word": "a",
    quotes: '"',
    "curly quotes": "“a ”",
    brackets: "[",
    "(((": "(",
    "quote marks": "> ",
    bullets: "- ",
    hashes: "\n#",
    "empty lines": "\n",
    items: "\n- a",
    ordinals: "1. ",
    apostrophes: "'",
    stops: "a.",
    initials: "A.",
    cashtags: "$A",
    "at signs": "@",
    "mail names": "a@",
    addresses: "http://",
    bars: "|a",
    joiners: "👩‍",
    "lone surrogates": "\ud83c",
    "lost characters": "\ufffd ",
    residue: "Reuters +1\n",
    "open items": "Some words here,\n",
    "lines with colons": "Some words:\n",
    "openers of furniture": "Related articles\n",
    comments: "Comments\n",
    "short lines": "Short Line\n\n",
    bylines: "By Jane Doe\n",
    tabs: "\ta\n",
  };
  it.each(Object.entries(units))("%s", async (_, unit) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const article = readArticle(text);
    expect(article.text).toHaveLength(text.length);
    await expectLinear({
      prepare: (size) => unit.repeat(size / unit.length),
      work: readArticle,
      size: 10_000,
    });
  });
  it("what the parser cannot take: lazy lines, deep lists, many lines", () => {
    const texts = [
      `- a\n${"b\n".repeat(5_000)}`,
      "- a\n\n b\n\n".repeat(1_000),
      Array.from({ length: 400 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n"),
      `${"- ".repeat(5_000)}a`,
      `---\n${"[".repeat(16_000)}\n---\n`,
      `---\n${"- a\n".repeat(20_000)}`,
      "x\n".repeat(50_000),
      "word ".repeat(1_000_000),
    ];
    for (const text of texts) expect(readArticle(text).blocks.length).toBeGreaterThan(0);
  });
  it("and says so when it read without Markdown", () => {
    const { notes } = readArticle("- ".repeat(50));
    expect(notes.map(({ rule }) => rule)).toEqual(["read-line-by-line"]);
    expect(readArticle("x\n".repeat(10_001)).notes[0]?.text).toContain("more than 10,000 lines");
  });
});
