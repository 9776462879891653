import { describe, expect, test } from "vitest";
import { quotationsOf } from "./read";

/** The speaker, cue and confidence of the first quotation. */
function speakerOf(excerpt: string): string | undefined {
  return quotationsOf(excerpt)[0]?.replace(/^\w+ (\[.*\]) /, "");
}

describe("where the speaker stands", () => {
  test.each([
    ["after the words", "“We will sign,” Doe said.", "Doe, said, stated"],
    ["inverted", "“We will sign,” said Doe.", "Doe, said, stated"],
    [
      "inverted, after a title",
      "“We will sign,” said spokesman Jane Doe on Monday.",
      "Jane Doe, said, stated",
    ],
    ["before the words, colon", "Doe said: “We will sign.”", "Doe, said, stated"],
    ["before the words, comma", "Doe said, “We will sign.”", "Doe, said, stated"],
    [
      "before, with whom and when",
      "Doe told the council on Friday: “We will sign.”",
      "Doe, told, stated",
    ],
    ["a label", "Jane Doe: “We will sign.”", "Jane Doe, -, stated"],
    ["a signature", "“We will sign.” — Jane Doe", "Jane Doe, -, stated"],
    ["according to", "“We will sign,” according to Doe.", "Doe, according to, stated"],
    ["with a verb no table lists", "“We will sign,” Doe pressed.", "Doe, -, inferred"],
    [
      "with an adverb before the name",
      "“We will sign,” a visibly tired Doe said.",
      "a visibly tired Doe, said, stated",
    ],
    [
      "quoted by somebody else",
      "“We will sign,” the Gazette quoted Doe as saying.",
      "Doe, saying, stated",
    ],
    ["quoted as a pronoun", "The Gazette quoted her as saying it was late.", "her, saying, stated"],
    ["in her words", "In Doe’s words, the pact is “dead”.", "Doe, In Doe’s words, stated"],
    ["in her own words", "It is, in her own words, “dead”.", "her, in her own words, stated"],
    ["after a question", "“Why sign now?” Doe asked.", "Doe, asked, stated"],
  ])("%s", (_place, excerpt, speaker) => {
    expect(speakerOf(excerpt)).toBe(speaker);
  });
});

describe("what a speaker may be", () => {
  test.each([
    ["“We will sign,” she said.", "she, said, stated"],
    ["“We will sign,” Jane Doe, a lawyer from Springfield, said.", "Jane Doe, said, stated"],
    ["“We will sign,” Jane Doe, 53, who signed twice, said.", "Jane Doe, said, stated"],
    ["“We will sign,” Doe (D-Springfield) told reporters.", "Doe (D-Springfield), told, stated"],
    ["“We will sign,” the ministry said.", "the ministry, said, stated"],
    [
      "“We will sign,” a spokesman for the ministry said.",
      "a spokesman for the ministry, said, stated",
    ],
    ["“We will sign,” a source close to him said.", "a source close to him, said, stated"],
    ["“We will sign,” people who attended the rally said.", "people, said, stated"],
    ["“We will sign,” Doe and Roe said.", "Doe and Roe, said, stated"],
    ["“We will sign,” the 46-year-old said.", "the 46-year-old, said, stated"],
    ["“We will sign,” Doe himself said.", "Doe, said, stated"],
    ["“We will sign,” Jane “Red” Doe said.", "Jane “Red” Doe, said, stated"],
  ])("%s", (excerpt, speaker) => {
    expect(speakerOf(excerpt)).toBe(speaker);
  });
});

describe("quotations that their cue splits or carries on", () => {
  test("split within the sentence: one quotation", () => {
    expect(quotationsOf("“We will sign,” Doe said, “but not today.”")).toEqual([
      "direct [We will sign,][but not today.] Doe, said, stated",
    ]);
  });

  test("carried on in the next sentence: inferred", () => {
    expect(quotationsOf("“We will sign,” Doe said. “Not today.”")).toEqual([
      "direct [We will sign,] Doe, said, stated",
      "direct [Not today.] Doe, -, inferred",
    ]);
  });

  test("a new cue has its own speaker", () => {
    expect(quotationsOf("“We will sign,” Doe said. “Not today,” Roe added.")).toEqual([
      "direct [We will sign,] Doe, said, stated",
      "direct [Not today,] Roe, added, stated",
    ]);
  });

  test("carried on in the next paragraph", () => {
    expect(quotationsOf("“We will sign,” Doe said.\n\n“It will not be today.”")[1]).toBe(
      "direct [It will not be today.] Doe, -, inferred",
    );
  });

  test("a colon ends the paragraph before", () => {
    expect(quotationsOf("Doe continued on Friday:\n\n“It will not be today.”")).toEqual([
      "direct [It will not be today.] Doe, -, inferred",
    ]);
  });

  test("the name opens the next sentence, but its verb governs other words", () => {
    expect(quotationsOf("“We will sign.” Doe noted that the pen was ready.")).toEqual([
      "direct [We will sign.] Doe, -, inferred",
      "reported [the pen was ready] Doe, noted, stated",
    ]);
  });

  test("the subject of the sentence before", () => {
    expect(quotationsOf("Doe smiled at the crowd. “We will sign it.”")).toEqual([
      "direct [We will sign it.] Doe, -, inferred",
    ]);
  });

  test("nobody", () => {
    expect(quotationsOf("“We will sign it.”")).toEqual([
      "direct [We will sign it.] nobody, -, none",
    ]);
  });
});

describe("who the speaker is", () => {
  const names = { "Jane Doe": ["Jane Doe", "Doe"], "John Roe": ["John Roe"] };

  test("a name in a longer phrase", () => {
    expect(
      quotationsOf("“We will sign,” said spokesman Jane Doe.", { "Jane Doe": ["Jane Doe"] }),
    ).toEqual(["direct [We will sign,] Jane Doe = Jane Doe, said, stated"]);
  });

  test("a pronoun leads to the one person who spoke", () => {
    const excerpt = "“We will sign,” Doe said. “Not today,” she added.";
    expect(quotationsOf(excerpt, { "Jane Doe": ["Doe"] })[1]).toBe(
      "direct [Not today,] she = Jane Doe, added, stated",
    );
  });

  test("but not where another person came between whom it may mean", () => {
    const excerpt = "“We will sign,” Doe said. Roe nodded. “Not today,” she added.";
    expect(quotationsOf(excerpt, { "Jane Doe": ["Doe"], "Ann Roe": ["Roe"] })[1]).toBe(
      "direct [Not today,] she = Ann Roe, added, stated",
    );
  });

  test("a man between does not take her words", () => {
    const excerpt = "“We will sign,” Doe said. John Roe nodded. “Not today,” she added.";
    expect(quotationsOf(excerpt, { "Jane Doe": ["Doe"], "John Roe": names["John Roe"] })[1]).toBe(
      "direct [Not today,] she = Jane Doe, added, stated",
    );
  });

  test("the owner of the speaker does not speak", () => {
    const [found] = quotationsOf("“We will sign,” Doe’s lawyer said.", { "Jane Doe": ["Doe"] });
    expect(found).toBe("direct [We will sign,] Doe’s lawyer, said, stated");
  });
});
