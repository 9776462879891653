import { describe, expect, test } from "vitest";
import { quotationsOf } from "./read";

const rule = "-, stated";

describe("transcripts", () => {
  test.each([
    ["paragraphs", "DOE: We will sign the pact.\n\nROE: Why so late?\n\nDOE: It is raining."],
    ["lines", "DOE: We will sign the pact.\nROE: Why so late?\nDOE: It is raining."],
    [
      "bold labels",
      "**DOE:** We will sign the pact.\n\n**ROE:** Why so late?\n\n**DOE:** It is raining.",
    ],
    [
      "each turn behind a mark that never closes",
      "“DOE: We will sign the pact.\n\n“ROE: Why so late?\n\n“DOE: It is raining.”",
    ],
  ])("%s", (_what, excerpt) => {
    expect(quotationsOf(excerpt)).toEqual([
      `direct [We will sign the pact.] DOE, ${rule}`,
      `direct [Why so late?] ROE, ${rule}`,
      `direct [It is raining.] DOE, ${rule}`,
    ]);
  });

  test("questions and answers", () => {
    expect(quotationsOf("Q: When will it open?\n\nA: In May.")).toEqual([
      `direct [When will it open?] Q, ${rule}`,
      `direct [In May.] A, ${rule}`,
    ]);
  });

  test("questions and answers with stops", () => {
    expect(quotationsOf("Q. Why now?\nA. It is late.\nQ. And May?\nA. Too early.")).toEqual([
      `direct [Why now?] Q., ${rule}`,
      `direct [It is late.] A., ${rule}`,
      `direct [And May?] Q., ${rule}`,
      `direct [Too early.] A., ${rule}`,
    ]);
  });

  test("whoever is named before the questions answers them", () => {
    const names = { "Jane Doe": ["Jane Doe"], "John Roe": ["John Roe"] };
    const talk = "Q: Is John Roe right?\n\nA: He is not.";
    expect(quotationsOf(`Jane Doe spoke in May.\n\n${talk}`, names)).toEqual([
      `direct [Is John Roe right?] Q, ${rule}`,
      `direct [He is not.] A = Jane Doe, ${rule}`,
    ]);
    const both = `Jane Doe and John Roe spoke in May.\n\n${talk}`;
    expect(quotationsOf(both, names)[1]).toBe(`direct [He is not.] A, ${rule}`);
  });

  test("a turn may have several paragraphs", () => {
    const excerpt =
      "DOE: We will sign.\n\nWe said so in May.\n\nROE: Why now?\n\nDOE: It is late.\n\nROE: So it is.";
    expect(quotationsOf(excerpt)[0]).toBe(
      `direct [We will sign.][We said so in May.] DOE, ${rule}`,
    );
  });

  test("a name with more than one word", () => {
    const excerpt = "Jane Doe: We will sign.\n\nJohn Roe: Why now?\n\nJane Doe: It is late.";
    expect(quotationsOf(excerpt)[1]).toBe(`direct [Why now?] John Roe, ${rule}`);
  });
});

describe("labels that nobody speaks after", () => {
  test.each([
    ["one label", "Update: The quay is closed again today."],
    ["two different ones", "Update: The quay is closed.\n\nCorrection: It was May."],
    ["a table", "Doe: 547.\n\nRoe: 46.\n\nDoe: 2,316.\n\nRoe: 1,547."],
    ["points by letters", "A. The quay is old.\n\nB. The pier is older."],
    ["a headline", "Doe: Pact is dead\n\nThe quay was quiet on Friday."],
  ])("%s", (_what, excerpt) => {
    expect(quotationsOf(excerpt)).toEqual([]);
  });
});
