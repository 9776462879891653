import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../../../src/analysis/index";
import type { Correction } from "../../../src/analysis/corrections/correction";
import { toldFor } from "../../../src/analysis/corrections/toldFor";
import { expectLinear } from "../../support/growth";

const furniture = (words: string): Correction => ({ kind: "furniture", words });

/** Every block as its kind and its words, under some corrections. */
function blocks(text: string, ...told: string[]): string[] {
  const facts = analyzeArticle(text, { told: toldFor(told.map(furniture), "here.txt") });
  return facts.blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
}

const ferry =
  "Ferry is late again\n\nThe ferry was late on Monday, and nobody on the quay knew why.";
const plea = "Give the Harbour Herald five minutes of your time today!";

describe("words that the reader calls page furniture", () => {
  it("are furniture where they are a line of their own", () => {
    expect(blocks(`${ferry}\n\n${plea}`, plea)).toEqual([...blocks(ferry), `furniture: ${plea}`]);
  });

  it("and where they stand within a paragraph, with the marks that touch them", () => {
    const text = `${ferry} (${plea}) It came at noon.`;
    expect(blocks(text, plea)).toEqual([
      ...blocks(ferry),
      `furniture: (${plea})`,
      "paragraph: It came at noon.",
    ]);
  });

  it("whatever their case, marks and line ends", () => {
    const written = "give the harbour herald five minutes of your time today";
    expect(blocks(`${ferry}\n\n${plea}`, written).at(-1)).toBe(`furniture: ${plea}`);
  });

  it("across paragraphs", () => {
    const two = "Give the Harbour Herald five minutes.\n\nYour answers help us.";
    expect(blocks(`${ferry}\n\n${two}`, two).slice(-2)).toEqual([
      "furniture: Give the Harbour Herald five minutes.",
      "furniture: Your answers help us.",
    ]);
  });

  it("but not a part of them, nor other words", () => {
    const near = `${ferry}\n\nGive the Harbour Herald five hours of your time today!`;
    expect(blocks(near, plea)).toEqual(blocks(near));
  });

  it("when they are few, only as a line of their own", () => {
    const text = `${ferry} We asked the minister for more.\n\nWe asked\n\nThe minister left.`;
    expect(blocks(text, "we asked").filter((block) => block.startsWith("furniture"))).toEqual([
      "furniture: We asked",
    ]);
  });

  it("go on to the end of the line after …", () => {
    const text = `${ferry}\n\nGive the Herald five minutes: 4,012 readers did so.\n\nIt came at noon.`;
    expect(blocks(text, "Give the Herald five minutes …")).toContain(
      "furniture: Give the Herald five minutes: 4,012 readers did so.",
    );
    expect(blocks(text, "Give the Herald five minutes …").at(-1)).toBe(
      "paragraph: It came at noon.",
    );
  });

  it("give no actors, quotations or words", () => {
    const quote = "“Read us every single day,” said Clara Holt.";
    const text = `${ferry}\n\n${quote}`;
    const told = toldFor([furniture(quote)], "here.txt");
    const facts = analyzeArticle(text, { told });
    expect(facts.quotations).toEqual([]);
    expect(facts.mentions.filter(({ counted }) => counted)).toEqual([]);
    expect(facts.words.count).toBe(analyzeArticle(ferry).words.count);
    expect(facts.toldFurniture).toEqual([quote]);
    expect(analyzeArticle(text).quotations).toHaveLength(1);
  });

  it("may be the title", () => {
    const { title, headline } = analyzeArticle(ferry, {
      told: toldFor([furniture("Ferry is late again")], "here.txt"),
    });
    expect(title).toBeNull();
    expect(headline).toMatch(/^The ferry was late/);
  });

  it("cost work that grows with the article", async () => {
    const words = "so ".repeat(80).trim();
    const told = toldFor([furniture(words), furniture("it was so so so")], "here.txt");
    await expectLinear({
      size: 2000,
      prepare: (size) => "so so so so ".repeat(size),
      work: (text) => analyzeArticle(text, { told }),
    });
  });
});
