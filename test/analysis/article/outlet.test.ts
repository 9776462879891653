import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../../../src/analysis/index";

/** Who published an article and where it says so, with the words marked in its text. */
function outlet(text: string): string {
  const found = analyzeArticle(text).outlet;
  if (!found) return "unknown";
  if (found.span) expect(text.slice(found.span.start, found.span.end)).toBe(found.name);
  return `${found.name} (${found.rule})`;
}

const prose = `\n\nThe ferry to Skarvoy sailed at night for the first time since the harbour froze in the winter of 2030, and carried nine passengers.`;

describe("the outlet of an article", () => {
  it.each([
    ["---\noutlet: Fjord Courier\nurl: https://x.example/a\n---", "Fjord Courier (front matter)"],
    ["---\nurl: https://www.Lantern.example/a\n---", "lantern.example (address)"],
    [
      "A ferry by night\n\nby Nika Jerman | The Valley Post | 19 March 2026",
      "The Valley Post (byline)",
    ],
    ["A ferry by night\n\nBy Nika Jerman, Reuters", "Reuters (byline)"],
    ["A ferry by night\n\nBy Nika Jerman and Ivo Brandal", "unknown"],
    ["A ferry by night\n\nBy Nika Post", "unknown"],
    ["A ferry by night\n\n|Harbour Correspondent|Liga Purmale|", "unknown"],
    ["---\noutlet: ''\n---", "unknown"],
    ["A ferry by night", "unknown"],
  ])("%j", (top, expected) => {
    expect(outlet(`${top}${prose}\n`)).toBe(expected);
  });

  it("is the agency of the dateline where nothing else is known", () => {
    expect(outlet(`A ferry by night\n\nSKARVOY (Reuters) - ${prose.trim()}\n`)).toBe(
      "Reuters (dateline)",
    );
  });

  it("is no outlet that the prose leans on", () => {
    expect(outlet(`A ferry by night${prose} That was first told by Reuters.\n`)).toBe("unknown");
  });
});
