import { describe, expect, test } from "vitest";
import { notesOf, quotationsOf } from "./read";

describe("marks of every style", () => {
  test.each([
    ["curly", "“We will sign,” Doe said."],
    ["straight", '"We will sign," Doe said.'],
    ["curly single", "‘We will sign,’ Doe said."],
    ["straight single", "'We will sign,' Doe said."],
    ["doubled apostrophes", "''We will sign,'' Doe said."],
    ["grave accents and apostrophes", "``We will sign,'' Doe said."],
    ["low and high", "„We will sign,“ Doe said."],
    ["guillemets", "«We will sign,» Doe said."],
    ["guillemets with spaces", "« We will sign, » Doe said."],
    ["guillemets turned round", "»We will sign,« Doe said."],
    ["mismatched", '“We will sign," Doe said.'],
    ["a single mark for a double one", "“We will sign,' Doe said."],
    ["a double mark for a single one", "‘We will sign,” Doe said."],
  ])("%s", (_style, excerpt) => {
    expect(quotationsOf(excerpt)).toEqual(["direct [We will sign,] Doe, said, stated"]);
    expect(notesOf(excerpt)).toEqual([]);
  });

  test("a comma may follow the mark", () => {
    expect(quotationsOf("‘We will sign’, Doe said.")).toEqual([
      "direct [We will sign] Doe, said, stated",
    ]);
  });
});

describe("apostrophes are no marks", () => {
  test.each([
    ["in curly doubles", "“The boys’ club isn’t Roe’s problem,” Doe said."],
    ["in curly singles", "‘The boys’ club isn’t Roe’s problem,’ Doe said."],
    ["in straight singles", "'The boys' club isn't Roe's problem,' Doe said."],
  ])("%s", (_where, excerpt) => {
    const [found] = quotationsOf(excerpt);
    expect(found?.replaceAll("’", "'")).toBe(
      "direct [The boys' club isn't Roe's problem,] Doe, said, stated",
    );
    expect(notesOf(excerpt)).toEqual([]);
  });

  test("letters left out at the beginning of a word", () => {
    expect(quotationsOf("The ’90s are over, and the boys’ club told ’em so.")).toEqual([]);
  });
});

describe("marks inside marks", () => {
  test.each([
    ["“He told me ‘no deal’ twice,” Doe said.", "He told me ‘no deal’ twice,"],
    ["‘He told me “no deal” twice,’ Doe said.", "He told me “no deal” twice,"],
    ["“He told me ‘no deal,’” Doe said.", "He told me ‘no deal,’"],
    ["“He told me “no deal” twice,” Doe said.", "He told me “no deal” twice,"],
    ["''He told me 'no deal,''' Doe said.", "He told me 'no deal,"],
    ["“[I]f they sign, we sign,” Doe said.", "[I]f they sign, we sign,"],
  ])("%s", (excerpt, words) => {
    expect(quotationsOf(excerpt)).toEqual([`direct [${words}] Doe, said, stated`]);
    expect(notesOf(excerpt)).toEqual([]);
  });
});

describe("stray marks", () => {
  test("a mark that closes nothing is noted and spoils nothing", () => {
    const excerpt = "He signed.” Nobody knew. “We won,” Doe said.";
    expect(quotationsOf(excerpt)).toEqual(["direct [We won,] Doe, said, stated"]);
    expect(notesOf(excerpt)).toEqual(["unmatched-quotation-mark: ”"]);
  });

  test("a mark that is never closed spoils its paragraph at most", () => {
    const excerpt = "“He signed in May.\n\nNobody knew. “We won,” Doe said.";
    expect(quotationsOf(excerpt)).toEqual(["direct [We won,] Doe, said, stated"]);
    expect(notesOf(excerpt)).toEqual(["unmatched-quotation-mark: “"]);
  });

  test.each([
    ["It is late. We will sign,” Doe said.", "We will sign,"],
    ["The boys’ club will sign,” Doe said.", "The boys’ club will sign,"],
  ])("a missing opening mark: the words begin with their sentence: %s", (excerpt, words) => {
    expect(quotationsOf(excerpt)).toEqual([`direct [${words}] Doe, said, stated`]);
    expect(notesOf(excerpt)).toEqual(["unmatched-quotation-mark: ”"]);
  });

  test("a stray mark behind a comma closes nothing where nobody is said to say it", () => {
    expect(quotationsOf("The quay is old, wet,” and shut.")).toEqual([]);
    expect(quotationsOf("Doe said the quay was wet,” For example, it leaks.")[0]).toMatch(/^rep/);
  });

  test("a full stop before the opening mark is noted, the quotation found", () => {
    const excerpt = ".“We will sign,” Doe said.";
    expect(quotationsOf(excerpt)).toEqual(["direct [We will sign,] Doe, said, stated"]);
    expect(notesOf(excerpt)).toEqual(["stray-punctuation: ."]);
  });

  test("inches are no marks", () => {
    expect(notesOf('The guard is 6 feet 4" tall.')).toEqual([]);
  });
});

describe("several paragraphs", () => {
  test("each opens, the last one closes", () => {
    const excerpt = "Doe said: “We met in May.\n\n“We met again in June.\n\n“Then we signed.”";
    expect(quotationsOf(excerpt)).toEqual([
      "direct [We met in May.][We met again in June.][Then we signed.] Doe, said, stated",
    ]);
    expect(notesOf(excerpt)).toEqual([]);
  });

  test("the cue may stand in the last one", () => {
    const excerpt = "“We met in May.\n\n“Then we signed,” Doe said.";
    expect(quotationsOf(excerpt)).toEqual([
      "direct [We met in May.][Then we signed,] Doe, said, stated",
    ]);
  });
});
