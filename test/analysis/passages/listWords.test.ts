import { describe, expect, it } from "vitest";
import { expectLinear } from "../../support/growth";
import { readArticle } from "../../../src/analysis/article/readArticle";
import { listWords } from "../../../src/analysis/passages/listWords";

function wordsOf(text: string): readonly string[] {
  const words = listWords(readArticle(text));
  return Array.from(words.starts, (start, at) => text.slice(start, words.ends[at]));
}

it("lists words and numbers with their places, without possessive endings and marks", () => {
  expect(wordsOf("Porto’s 25-year harbour pact, worth 3.5 m, was signed.")).toEqual(
    "Porto 25 year harbour pact worth 3.5 m was signed".split(" "),
  );
});

it("reads a handle as the words in it", () => {
  expect(wordsOf("Write to desk@quay.example or @quay_desk now, please.")).toEqual(
    "Write to desk quay example or quay desk now please".split(" "),
  );
});

it("leaves page furniture out", () => {
  expect(wordsOf("The quay is shut for good, they said.\n\nPost a Comment")).toEqual(
    "The quay is shut for good they said".split(" "),
  );
});

it("folds what is written in several ways to one hash", () => {
  const { hashes } = listWords(readArticle("Don’t DON'T dont Café cafe CAFÉ"));
  expect(new Set(hashes).size).toBe(2);
});

describe("words that were written in a roundabout way", () => {
  /** The hashes of the words of a text. */
  const hashesOf = (text: string): readonly number[] => [...listWords(readArticle(text)).hashes];
  const plain = "The café on Quay Street can’t open, says Mona Berg’s board of government.";

  it.each([
    [
      "capitals and straight marks",
      "THE CAFE ON QUAY STREET CAN'T OPEN, SAYS MONA BERG'S BOARD OF GOVERNMENT.",
    ],
    [
      "tags",
      'The café on <a href="https://quay.example/The">Quay</a> Street <b>can’t open</b>, says <i class="x">Mona Berg’s</i> board of government.</p>',
    ],
    [
      "entities",
      "The caf&eacute; on Quay&nbsp;Street can&#8217;t open, says Mona Berg&rsquo;s board of&#x20;government.",
    ],
    [
      "garbled characters",
      "The cafÃ© on Quay Street canâ€™t open, says Mona Bergâ€™s board of government.",
    ],
    [
      "lost characters",
      "The café on Quay Street can�t open, says Mona Berg�s board of government.",
    ],
    [
      "soft hyphens",
      "The café on Quay Street can’t open, says Mona Berg’s board of gov\u00adern\u00adment.",
    ],
    [
      "a hyphen at the end of a line",
      "The café on Quay Street can’t open, says Mona Berg’s board of govern-\nment.",
    ],
    [
      "other dashes and marks",
      "The café – on Quay Street – can't open — says Mona Berg's “board” of government…",
    ],
  ])("reads %s as the same words", (_, text) => {
    expect(hashesOf(text)).toEqual(hashesOf(plain));
  });

  it("keeps the places of what was written", () => {
    expect(wordsOf("A <b>caf&eacute;</b> in Bergâ€™s govern-\nment, <em>no</em> more.")).toEqual([
      "A",
      "caf&eacute;",
      "in",
      "Berg",
      "govern-\nment",
      "no",
      "more",
    ]);
  });

  it("leaves signs that are no tags, no entities and no broken words alone", () => {
    expect(wordsOf("Fish & chips < 5 kroner; R&D at AT&T and the Iran-\nRussia pact.")).toEqual(
      "Fish chips 5 kroner R D at AT T and the Iran Russia pact".split(" "),
    );
  });

  it.each(["<", "<a ", "&", "&amp", "a-\n", "â€", "<p>a", "&#8217;s"])(
    "takes no more than its share of time for %j over and over",
    async (part) => {
      await expectLinear({
        prepare: (size) => readArticle(part.repeat(size)),
        work: (article) => listWords(article),
        size: 2000,
      });
    },
  );
});
