import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/analysis/article/readArticle";

/**
 * Each line of `labelled` is `kind: text`; the text is read as one line each, parted by `gap`, and
 * every block has to come back with its kind and exactly its words. `=` before the text of a heading
 * gives its level: `heading=3: …`. A line without words is an empty line.
 */
function check(labelled: string, gap = "\n\n"): void {
  const wanted = labelled
    .trim()
    .split("\n")
    .map((line) => line.trim());
  const article = readArticle(wanted.map((line) => line.replace(/^[a-z]+(=\d)?: /, "")).join(gap));
  const found = article.blocks.map(({ kind, span, level }, index) => {
    const labelsLevel = /^[a-z]+=/.test(wanted[index] ?? "");
    return `${kind}${labelsLevel ? `=${level}` : ""}: ${article.text.slice(span.start, span.end)}`;
  });
  expect(found).toEqual(wanted.map((line) => line.replace(/: (#+|[-*+•>]) /, ": ")));
}

const prose =
  "The council of Port Arden voted on Tuesday to close the harbour for two weeks while divers search the wreck.";
const more =
  "Fishermen protested in front of the town hall, and the mayor promised them a first payment by the end of June.";

describe("title", () => {
  it("is the first short line without a full stop", () => {
    check(`
      title: Harbour to Close for Two Weeks
      paragraph: ${prose}
    `);
  });
  it("may end with a question mark, an abbreviation or flags", () => {
    for (const title of [
      "Who Pays for the Harbour?",
      "Arden Looks to the U.S.",
      "Intervene 🇫🇷🇩🇪",
    ]) {
      check(`
        title: ${title}
        paragraph: ${prose}
      `);
    }
  });
  it("stands below a slogan and page furniture", () => {
    check(`
      furniture: Skip to content
      paragraph: The sea gives and the sea takes.
      title: Harbour to Close for Two Weeks
      paragraph: ${prose}
    `);
  });
  it("is a marked heading; the ones after it are headings", () => {
    check(`
      title: # Harbour to close
      paragraph: ${prose}
      heading=2: ## What happens now
      paragraph: ${more}
    `);
  });
  it("is missing where the text begins with prose", () => {
    check(`
      paragraph: ${prose}
      heading=2: The fishermen
      paragraph: ${more}
    `);
  });
  it("is no date and no line of tags", () => {
    check(`
      paragraph: October 11, 2021
      title: Harbour to Close
      citation: $ARD $HBR
      paragraph: ${prose}
    `);
  });
  it("is furniture when it is printed a second time", () => {
    check(`
      title: Harbour to Close for Two Weeks
      furniture: Harbour to close for two weeks
      paragraph: ${prose}
    `);
  });
  it("needs an article below it", () => {
    check("paragraph: Harbour to Close for Two Weeks");
  });
});

describe("byline", () => {
  function checkName(line: string, name: string | null): void {
    const article = readArticle(`Harbour to Close\n\n${line}\n\n${prose}\n\n${more}`);
    const span = article.byline?.name;
    expect(span ? article.text.slice(span.start, span.end) : null).toBe(name);
  }
  it("names the writer after a cue", () => {
    checkName("By Jane Doe", "Jane Doe");
    checkName("by JANE DOE", "JANE DOE");
    checkName("Written by Jane van der Doe", "Jane van der Doe");
    checkName("By J. R. Doe-Smith, Staff Writer", "J. R. Doe-Smith");
    checkName("By Jane O’Doe in Port Arden", "Jane O’Doe");
  });
  it("names the first of two writers", () => {
    checkName("By Jane Doe and John Roe | The Arden Gazette", "Jane Doe");
  });
  it("stands between bars beside a role", () => {
    checkName("|Analyst|Jane Doe|", "Jane Doe");
    checkName("|Harbour Correspondent|Jane Doe|", "Jane Doe");
    checkName("Jane Doe | Senior Correspondent", "Jane Doe");
    checkName("Jane Doe, Reuters", "Jane Doe");
  });
  it("is no other line that begins with By or holds a bar", () => {
    checkName("By Tuesday evening the pier stood empty", null);
    checkName("By the numbers", null);
    checkName("By Land, Sea and Air", null);
    checkName("Harbour to close for two whole weeks | The Guardian", null);
  });
  it("is a block of its own, and so are credits at the end", () => {
    check(`
      title: Harbour to Close
      byline: By Jane Doe
      paragraph: ${prose}
      byline: Reporting by Jane Doe; Editing by John Roe
    `);
  });
});

describe("heading", () => {
  it("is a short line above prose, in either layout", () => {
    for (const gap of ["\n", "\n\n", "\r\n", "\r\n\r\n", "\n\n\n\n"]) {
      check(
        `
          title: Harbour to Close
          paragraph: ${prose}
          heading=2: Misplaced Trust: The Mayor’s Promise
          paragraph: ${more}
          heading=2: What happens next?
          paragraph: ${prose}
        `,
        gap,
      );
    }
  });
  it("may be numbered or begin with an emoji", () => {
    check(`
      title: Harbour to Close
      paragraph: ${prose}
      heading=2: 📌 Why the Council Is Drawing This Line
      paragraph: There are two reasons:
      heading=3: 1. Strain on the Divers
      paragraph: ${more}
      heading=3: 2. A Balancing Act
      paragraph: ${prose}
    `);
  });
  it("is no short sentence, speech, caption, date or item", () => {
    check(`
      title: Harbour to Close
      paragraph: ${prose}
      paragraph: Nobody objected.
      paragraph: “We will be back”
      paragraph: The harbour in May (Jane Doe for The Gazette)
      paragraph: October 12, 2021
      paragraph: The plan has three parts, and
      paragraph: ${more}
    `);
  });
  it("is not the last line", () => {
    check(`
      title: Harbour to Close
      paragraph: ${prose}
      paragraph: The End of the Pier
    `);
  });
});

describe("list", () => {
  it("is marked with bullets, numbers or emoji", () => {
    for (const [first, second] of [
      ["- ", "- "],
      ["* ", "* "],
      ["• ", "• "],
      ["1. ", "2. "],
      ["3) ", "4) "],
      ["✅ ", "✅ "],
    ]) {
      check(`
        title: Harbour to Close
        paragraph: ${prose}
        list: ${first}Ships may enter on Mondays.
        list: ${second}The market stays open.
        paragraph: ${more}
      `);
    }
  });
  it("goes on from a colon without marks", () => {
    check(`
      title: Harbour to Close
      paragraph: In June the council will decide whether:
      list: ships may enter again,
      list: the market stays open, or
      list: the divers find another wreck.
      paragraph: ${prose}
    `);
  });
  it("does not take a sentence that begins with a year", () => {
    check(`
      paragraph: ${prose}
      paragraph: 1987. The year the pier burned down is one that nobody in Port Arden will forget soon.
      paragraph: ${more}
    `);
  });
});

describe("citation residue", () => {
  it("is a source name after a lost character or with a count", () => {
    check(`
      title: Harbour to Close
      paragraph: ${prose} \ufffd
      citation: The Arden Gazette
      paragraph: ${more} ďż˝
      citation: Wikipedia
      paragraph: ${prose}
      citation: Arden Post +1
      paragraph: ${more}
      citation: Arden Post
      citation: +2
      paragraph: ${more}
    `);
  });
  it("is a known outlet alone below prose, and a source line", () => {
    check(`
      title: Harbour to Close
      paragraph: ${prose}
      citation: Reuters
      paragraph: ${more}
      citation: Source: Harbour Office
      citation: https://arden.example/harbour
    `);
  });
  it("is no outlet that acts, and no heading", () => {
    check(`
      title: Harbour to Close
      paragraph: ${prose}
      heading: The Arden Gazette
      paragraph: Reuters was told of it on Monday by three people who asked not to be named here.
    `);
  });
});

describe("furniture", () => {
  it("is known text of sites around the article", () => {
    check(`
      furniture: Skip to main content
      furniture: Home > World > Europe
      furniture: Politics
      title: Harbour to Close
      furniture: 3 min read
      furniture: Share on Facebook
      paragraph: ${prose}
      furniture: ADVERTISEMENT
      paragraph: ${more}
      furniture: Read more: Mayor promises payment
      paragraph: ${prose}
      furniture: ***
      furniture: Tags: harbour, fishing
      furniture: Design a site like this with WordPress.com
      furniture: Get started
    `);
  });
  it("is all that follows the line that ends a blog post", () => {
    check(`
      title: Harbour to Close
      paragraph: ${prose}
      paragraph: ${more}
      furniture: Comments
      furniture: Popular posts from this blog
      furniture: The Lighthouse Keeper’s Last Winter
      furniture: ${more} And much more could be said about it...
      furniture: Will the Ferry Ever Come Back?
      furniture: ${prose} And so on...
    `);
  });
  it("is comments only when the article is over", () => {
    check(`
      title: Harbour to Close
      furniture: 12 Comments
      paragraph: ${prose}
      paragraph: ${more}
      paragraph: ${prose.replace("Tuesday", "Monday")}
      furniture: Post a Comment
      furniture: I was there and saw it, and the mayor was not, whatever she tells you about it now.
    `);
  });
  it("is a list of links inside the article but not the prose after it", () => {
    check(`
      title: Harbour to Close
      paragraph: ${prose}
      furniture: You may also like
      furniture: Ferry line returns after ten years
      furniture: Lighthouse up for sale again
      heading: What the divers found
      paragraph: ${more}
      paragraph: ${prose}
      paragraph: ${more}
    `);
  });
  it("is no prose that happens to begin like it", () => {
    check(`
      title: Harbour to Close
      paragraph: Comments by the mayor made things worse, said three members of the council on Tuesday.
      paragraph: Watch: that was all the divers were told before they went down to the wreck again.
      paragraph: Share prices of the harbour company fell.
      paragraph: More from the wreck came up on Monday, and the divers will go down again this week.
      paragraph: Subscribe to the theory or not, the pier burned down.
      paragraph: Home owners were the first to complain.
      paragraph: Don’t miss the point.
      paragraph: ${prose}
    `);
  });
  it("does not swallow an article below a list of links in its middle", () => {
    const article = readArticle(
      ["Harbour to Close", prose, more, prose, more, prose, "Related articles", prose, more].join(
        "\n\n",
      ),
    );
    expect(article.blocks.map(({ kind }) => kind).slice(-3)).toEqual([
      "furniture",
      "paragraph",
      "paragraph",
    ]);
  });
});

describe("a list of links near the end", () => {
  const article = [
    `title: Harbour to Close`,
    ...Array.from({ length: 4 }, () => `paragraph: ${prose}`),
  ];

  it("does not swallow the last paragraphs, short ones either", () => {
    check(`
      ${article.join("\n")}
      furniture: More stories
      furniture: FERRY ROW: Is this the end of the night boat?
      furniture: STORM: Quay under water as gale hits the coast
      furniture: ***
      paragraph: ${more}
      paragraph: The mayor was asked about it twice last month.
      paragraph: Her office says that she wrote to the fishermen herself but has yet to hear back.
    `);
  });
  it("is still the end where headlines have a sentence below each", () => {
    check(`
      ${article.join("\n")}
      furniture: More stories
      furniture: Ferry Row Over Night Boats
      furniture: ${more}
      furniture: Storm on the Coast
      furniture: The quay of Port Arden was under water for two days.
    `);
  });
});

describe("plain text is not mangled", () => {
  it("keeps every character that Markdown would eat", () => {
    for (const line of [
      "    Four spaces before a line are no code, and the harbour of Port Arden stays closed until June.",
      "The mayor does **not think so, wrote * the Gazette_ of Port_Arden, and `nobody` contradicted it.",
      "He paid $5 and \\$6 for <b>two</b> &amp; three [fish](none) at <https://arden.example> on the pier.",
      "| The mayor | spoke | at length of the harbour, the pier, the divers and all that they had found |",
      "&copy; stands for a mark that the Gazette of Port Arden never used in its hundred years of history.",
      "[1]: it looks like a definition but it is how the clerk of Port Arden numbers what the mayor says.",
      "```the mayor begins her letters with three accents and nobody in Port Arden has ever asked her why.",
    ]) {
      const article = readArticle(
        `# Harbour to Close\n\n${line}\n\n- one item to make it Markdown\n\n${prose}`,
      );
      const [, block] = article.blocks;
      expect(article.text.slice(block?.span.start, block?.span.end)).toBe(line.trim());
      expect(block?.kind).toBe("paragraph");
    }
  });
  it("takes no line below another as a heading mark", () => {
    const article = readArticle(`${prose}\n===\n${more}\n---\n${prose}`);
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      "paragraph",
      "furniture",
      "paragraph",
      "furniture",
      "paragraph",
    ]);
  });
  it("reads a quoted line without its mark", () => {
    check(`
      title: Harbour to Close
      paragraph: ${prose}
      quote: > ${more}
      paragraph: ${prose}
    `);
  });
});

describe("hard-wrapped files", () => {
  const wrapped = [
    "The council of Port Arden voted on Tuesday to",
    "close the harbour for two weeks while divers",
    "search the wreck. The mayor of the town spoke",
    "of a necessary step, and nobody objected.",
  ].join("\n");
  it("joins the lines of a paragraph", () => {
    const article = readArticle(`Harbour to Close\n\n${wrapped}\n\n${wrapped}\n`);
    expect(article.blocks.map(({ span }) => article.text.slice(span.start, span.end))).toEqual([
      "Harbour to Close",
      wrapped,
      wrapped,
    ]);
  });
  it("leaves short lines of their own alone", () => {
    const article = readArticle(
      "Harbour to Close\nThe pier\nNobody came.\nThe end\nMore came.\nYes.\n",
    );
    expect(article.blocks).toHaveLength(6);
  });
});
