import { describe, expect, it } from "vitest";
import {
  countLines,
  onlyNewLines,
  onlyNewText,
  statusSentence,
  statusText,
} from "../../src/client/views/statusWords";
import type { IndexStatus } from "../../src/protocol/indexing";

const ready: IndexStatus = {
  state: "ready",
  done: 5,
  total: 5,
  articles: 5,
  copies: 1,
  unread: [],
};
const unread = [{ uri: "file:///a/picture.seed", reason: "Binary file." }];

describe("the status bar", () => {
  it("counts articles and copies", () => {
    expect(statusText(ready)).toBe("$(book) 5 articles · 1 copy");
    expect(statusText({ ...ready, articles: 1, copies: 2 })).toBe("$(book) 1 article · 2 copies");
  });

  it("tells how much is hidden while an article shows only what is new", () => {
    const share = (of: number): string => onlyNewText({ share: of });
    expect([undefined, { share: 0.622 }].map(onlyNewText)).toEqual(["", " · 62 % read before"]);
    expect([0.001, 0.999, 1].map(share)).toEqual([
      " · 1 % read before",
      " · 99 % read before",
      " · 100 % read before",
    ]);
    const message = "62 % of this article stands in 1 article that you have read: 000";
    expect(onlyNewLines({ message })).toEqual(["Only what is new is shown.", `${message}.`]);
  });

  it("spins while articles are read", () => {
    const status = { ...ready, state: "indexing", done: 1203, total: 18_000 } as const;
    expect(statusText(status)).toBe("$(sync~spin) 1,203 / 18,000");
    expect(statusSentence(status)).toBe("Reading articles: 1,203 of 18,000 done.");
  });

  it("tells of files that were not read, and of a cancelled run", () => {
    expect(statusText({ ...ready, unread })).toBe("$(book) 5 articles · 1 copy · 1 unread");
    expect(statusSentence({ ...ready, unread })).toBe(
      "5 articles read, 1 copied passage. 1 file could not be read.",
    );
    expect(statusText({ ...ready, state: "cancelled" })).toMatch(/· cancelled$/);
  });
});

describe("the counts of an article", () => {
  const none = {
    actors: 0,
    quotations: 0,
    unattributed: 0,
    kinds: { direct: 0, mixed: 0, fragment: 0, reported: 0 },
    inferred: 0,
    outlets: 0,
    reports: 0,
    vagueSources: 0,
    claimedSources: 0,
    copies: 0,
    problem: null,
  };

  it("leave out what is not there", () => {
    expect(countLines(none)).toEqual([]);
    expect(countLines({ ...none, actors: 2, copies: 1 })).toEqual(["2 actors", "1 copied passage"]);
  });

  it("tell quotations by kind and doubt, and what is leaned on", () => {
    const kinds = { direct: 3, mixed: 0, fragment: 1, reported: 2 };
    expect(
      countLines({ ...none, quotations: 6, kinds, inferred: 1, unattributed: 2, outlets: 1 }),
    ).toEqual([
      "6 quotations: 3 direct, 1 in fragments, 2 reported; 1 with an inferred speaker, 2 without a speaker",
      "1 outlet leaned on",
    ]);
    expect(
      countLines({ ...none, quotations: 1, kinds: { ...none.kinds, direct: 1 }, reports: 2 }),
    ).toEqual(["1 quotation: 1 direct", "2 reports leaned on"]);
  });

  it("begin with what is special about the article", () => {
    expect(countLines({ ...none, problem: "The file is empty.", copies: 1 })).toEqual([
      "The file is empty.",
      "1 copied passage",
    ]);
  });
});
