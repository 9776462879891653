import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../../../src/analysis/analyzeArticle";
import { findDay } from "../../../src/analysis/article/days";

const prose =
  "The harbour of Arden will close for the winter, the council said, because the quay has sunk by another hand’s breadth since the spring and nobody will pay.";

/** The day an article says it came out, and the words that say so in brackets. */
function published(text: string): string {
  const found = analyzeArticle(text).published;
  if (!found) return "none";
  const words = found.span ? text.slice(found.span.start, found.span.end) : found.rule;
  return `${found.day} [${words}]`;
}

describe("findDay", () => {
  it.each([
    ["2026-03-12T08:00:00Z", "2026-03-12"],
    ["2026/3/2", "2026-03-02"],
    ["Thursday 12th March, 2026 at 9:40 am", "2026-03-12"],
    ["12 of March 2026", "2026-03-12"],
    ["12-Mar-2026", "2026-03-12"],
    ["Sept. 3, 2025", "2025-09-03"],
    ["MARCH 12 2026", "2026-03-12"],
    ["12.03.2026", "2026-03-12"],
    ["25/12/2025", "2025-12-25"],
    ["12/25/2025", "2025-12-25"],
    ["29 February 2024", "2024-02-29"],
  ])("reads %s", (written, day) => {
    expect(findDay(written)?.day).toBe(day);
  });

  it.each([
    "3/4/2026",
    "29 February 2023",
    "31 April 2026",
    "March 2026",
    "12 March",
    "room 2026-312-1",
    "2026-13-01",
    "Marching 12, 2026",
    "in 12,026",
  ])("reads no day in %s", (written) => {
    expect(findDay(written)).toBeNull();
  });
});

describe("the day an article came out", () => {
  it("is that of the front matter before that of the page", () => {
    const text = `---\ndate: 11 March 2026\n---\n\nHarbour to close\n\nMarch 12, 2026\n\n${prose}`;
    expect(published(text)).toBe("2026-03-11 [front matter]");
  });

  it("stands on a line of its own or in the byline", () => {
    expect(published(`Harbour to close\nMarch 12, 2026\n\n${prose}`)).toBe(
      "2026-03-12 [March 12, 2026]",
    );
    expect(published(`Harbour to close\n\nBy Jane Doe | Gazette | 12 March 2026\n\n${prose}`)).toBe(
      "2026-03-12 [12 March 2026]",
    );
    expect(published(`Harbour to close\n\nThu 12 Mar 2026, 9:40 pm GMT\n\n${prose}`)).toBe(
      "2026-03-12 [12 Mar 2026]",
    );
  });

  it("is that of publishing before that of an update", () => {
    const lines = "Updated 14 March 2026\nPublished 12 March 2026";
    expect(published(`Harbour to close\n${lines}\n\n${prose}`)).toBe("2026-03-12 [12 March 2026]");
    expect(published(`Harbour to close\nUpdated 14 March 2026\n\n${prose}`)).toBe(
      "2026-03-14 [14 March 2026]",
    );
  });

  it("may stand below the article, said to be so, or in its address", () => {
    const text = `Harbour to close\n\n${prose}\n\n${prose}\n\n${prose}`;
    expect(published(`${text}\n\nFirst published on 12 March 2026`)).toBe(
      "2026-03-12 [12 March 2026]",
    );
    const url = "https://arden.example/2026/03/12/harbour";
    expect(published(`---\nurl: ${url}\n---\n\n${text}`)).toBe("2026-03-12 [address]");
  });

  it("is none that the prose, a headline or another article’s teaser names", () => {
    expect(published(`Harbour to close\n\nOn 12 March 2026 the quay sank. ${prose}`)).toBe("none");
    expect(published(`What sank on 12 March 2026\n\n${prose}`)).toBe("none");
    const teasers = "Popular posts from this blog\nA short history of cranes\nJune 17, 2025";
    expect(published(`Harbour to close\n\n${prose}\n\n${prose}\n\n${prose}\n\n${teasers}`)).toBe(
      "none",
    );
  });
});
