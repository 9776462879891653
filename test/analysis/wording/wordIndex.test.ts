import { describe, expect, it } from "vitest";
import { analyzeArticle, readWording } from "../../../src/analysis/index";
import { WordIndex } from "../../../src/analysis/wording/wordIndex";
import type { IndexedArticle } from "../../../src/analysis/wording/wordChunk";
import { expectLinear } from "../../support/growth";

/** A small sequence that is the same on every machine (a linear congruential generator). */
function* randomNumbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    yield state >>> 8;
  }
}

const stock = "the quay is safe again and ferries sail on monday said ada holm of norrvik".split(
  " ",
);

function articles(count: number, seed = 1): readonly IndexedArticle[] {
  const numbers = randomNumbers(seed);
  const next = (): number => numbers.next().value ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const words = Array.from({ length: 20 }, () => stock[next() % stock.length] ?? "");
    return { id: `a${String(index).padStart(4, "0")}`, facts: analyzeArticle(words.join(" ")) };
  });
}

const asked = ["the quay is safe", "ferries sail on monday said ada holm", "safe … monday"];

function found(index: WordIndex): unknown {
  return asked.map((words) => index.search(readWording(words)));
}

describe("the index of words", () => {
  it("finds the same after any changes as one built from scratch", () => {
    const first = articles(60);
    const changed = articles(60, 7);
    const index = new WordIndex(first.slice(0, 40));
    found(index);
    for (const article of first.slice(40)) index.update(article);
    for (const at of [3, 17, 44])
      index.update(changed[at] ?? { id: "", facts: analyzeArticle("") });
    for (const at of [5, 59]) index.remove(first[at]?.id ?? "");
    index.remove("nobody");
    const held = first
      .map((article, at) => ([3, 17, 44].includes(at) ? (changed[at] ?? article) : article))
      .filter((_, at) => at !== 5 && at !== 59);
    expect(found(index)).toEqual(found(new WordIndex(held.toReversed())));
  });

  it("holds when many articles come one by one", () => {
    const all = articles(1100);
    const index = new WordIndex([]);
    for (const article of all.toReversed()) index.update(article);
    expect(found(index)).toEqual(found(new WordIndex(all)));
  });

  it("tells how far it has come", () => {
    const index = new WordIndex(articles(600));
    const steps = [...index.prepare()];
    expect(steps.at(-1)).toEqual({ done: 3, total: 3 });
    expect([...index.prepare()]).toEqual([]);
  });

  it.each([
    ["one word over and over", "quay ", "quay quay quay quay quay quay quay"],
    ["a short period", "the quay is ", "the quay is the quay is not the quay"],
    [
      "nearly the words, again and again",
      "the quay is safe now ",
      "the quay is safe again now said",
    ],
    ["ellipses", "quay safe ", "quay … quay … quay … quay … quay … ferry"],
  ])("takes no more than its share of time for %s", async (_name, piece, words) => {
    const wording = readWording(words);
    await expectLinear({
      size: 7_000,
      prepare: (size) => {
        const facts = analyzeArticle(piece.repeat(size / piece.length));
        const index = new WordIndex([{ id: "a", facts }]);
        index.search(wording);
        return index;
      },
      work: (index) => index.search(wording),
    });
  });

  it.each([
    ["words", "quay "],
    ["brackets", "[a] "],
    ["open brackets", "["],
    ["ellipses", "… "],
    ["ellipses between words", "quay … "],
  ])("reads %s in its share of time", async (_name, piece) => {
    await expectLinear({
      size: 35_000,
      prepare: (size) => piece.repeat(size / piece.length),
      work: (text) => readWording(text),
    });
  });

  it("looks for long wordings in their share of time", async () => {
    const [article] = articles(1);
    const index = new WordIndex(article ? [article] : []);
    await expectLinear({
      size: 7_000,
      prepare: (size) => readWording("the quay is safe … and [so] on ".repeat(size / 31)),
      work: (wording) => index.search(wording),
    });
  });
});
