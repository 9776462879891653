import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expectLinear } from "../../support/growth";
import { copiesIn, showCopies, showPassages } from "./checkCopies";

const harbour =
  "The harbour board will close the old swing bridge for eleven weeks while divers replace the " +
  "timber piles that a dredger struck in spring.";
const before = "Ferries had sailed empty since the storm, and nobody in town could say why.";
const filler = "Nobody at the inn had seen a gull land there before noon.";
const after = "Shops along the quay hope that trade picks up before the regatta in autumn.";

describe("findCopies", () => {
  it("finds a sentence that stands in two articles, with its exact range", () => {
    const folder = { north: `${before} ${harbour}`, south: `${harbour}\n\n${after}` };
    expect(showCopies(folder)).toEqual([
      "north: The harbour … in spring | south: The harbour … in spring | 24 of 24",
    ]);
  });

  it("takes case, diacritics, apostrophes and dashes for the same words", () => {
    const folder = {
      north: "Åsa’s café — the ferry men’s favourite — shut its doors on the quay for good today",
      south: "ASA'S CAFE - the ferry men's favourite - shut its doors on the quay for good today",
    };
    expect(copiesIn(folder).passages[0]?.kind).toBe("identical");
  });

  it("follows a copy over changed, added and dropped words and counts them", () => {
    const edited = harbour
      .replace("eleven", "twelve")
      .replace("while divers", "while hired divers");
    expect(showCopies({ north: harbour, south: edited })).toEqual([
      "north: The harbour … in spring | south: The harbour … in spring | 23 of 25",
    ]);
    expect(copiesIn({ north: harbour, south: edited }).passages[0]?.kind).toBe("edited");
  });

  it("follows a copy in which every third word was put in other words", () => {
    const edited =
      "The harbour council plans to close the old swing span for eleven weeks while hired divers " +
      "replace the rotten piles that a barge struck in spring.";
    expect(showCopies({ north: `${before} ${harbour}`, south: `${edited} ${filler}` })).toEqual([
      "north: The harbour … in spring | south: The harbour … in spring | 19 of 26",
    ]);
  });

  it("follows a copy that was read badly from paper", () => {
    const scanned =
      "Tbe harbour board will c1ose the old swing bridge for eleven weeks wbile divers replace " +
      "the timber pi1es that a dredgcr struck iu spring.";
    expect(showCopies({ north: harbour, south: `${scanned} ${filler}` })).toEqual([
      "north: The harbour … in spring | south: Tbe harbour … iu spring | 18 of 24",
    ]);
  });

  it("finds a sentence that kept only one run of its words", () => {
    const edited =
      "Divers of the harbour board will shut the ancient swing bridge for eleven weeks to mend " +
      "the cracked timber piles a dredger rammed in spring.";
    expect(copiesIn({ north: harbour, south: edited }).passages).toHaveLength(1);
  });

  it.each([
    [
      "the same news with other figures",
      "Profit fell to 31.2 million crowns, or 35 ore a share, from 56.3 million crowns, or 64 ore a share, a year earlier.",
      "Profit fell to 984 million crowns, or 81 ore a share, from 994 million crowns, or 78 ore a share, a year earlier.",
    ],
    [
      "the same index on another day",
      "The fish index rose 155.53 points, or 1.24 percent, to 12,651.91. The timber index gained 14.22 points, or 1.08 percent, to 1,329.10.",
      "The fish index fell 44.13 points, or 0.53 percent, to 8,324.87. The timber index lost 2.30 points, or 0.26 percent, to 898.72.",
    ],
  ])("leaves out %s", (_, north, south) => {
    expect(showCopies({ north, south })).toEqual([]);
  });

  it("keeps a copied report in which one figure was brought up to date", () => {
    const updated = harbour.replace("eleven", "12");
    expect(
      copiesIn({ north: harbour.replace("eleven", "11"), south: updated }).copies,
    ).toHaveLength(1);
  });

  it("keeps moved sentences together as one passage", () => {
    const first = "Divers found four cracked piles under the eastern pier on a dark Tuesday.";
    const folder = { north: `${first} ${harbour}`, south: `${harbour} ${first}` };
    expect(showPassages(folder)).toEqual([
      "p1 identical 37: north: Divers found … in spring | south: The harbour … dark Tuesday",
    ]);
  });

  it("finds every place of a sentence that one article repeats", () => {
    const filler = (name: string) =>
      Array.from({ length: 70 }, (_, word) => `${name}${String(word)}`).join(" ");
    const folder = {
      north: `${harbour}\n\n${filler("gull")}.\n\n${harbour}`,
      south: `${filler("tern")}.\n\n${harbour}`,
    };
    expect(copiesIn(folder).passages.map(({ places }) => places.length)).toEqual([3]);
  });

  it("leaves out formulas, shared names and what merely sounds alike", () => {
    const folder = {
      north: "The talks failed again, said Ana Ruiz, a strategist at Quay Bank in Porto.",
      south: "Rates will rise, said Ana Ruiz, a strategist at Quay Bank in Porto.",
      west: "The bridge over the harbour closes and divers will work on its old piles.",
    };
    expect(showCopies(folder)).toEqual([]);
  });

  it("makes nothing of the few words that every page has", () => {
    const furniture = "\n\nSkip to main content\n\nComments\n\nPost a Comment";
    const folder = { north: `${harbour}${furniture}`, south: `${after}${furniture}` };
    expect(showCopies(folder)).toEqual([]);
  });

  describe("in lines of the page", () => {
    const teaser =
      "See also: A keeper of bees on Hamre who has not spoken to her brother since the ferry sank";

    it("finds what they share, though it is nothing that the articles say", () => {
      const folder = {
        north: `${before}\n\n${teaser}\n\n${filler}`,
        south: `${after}\n\n${teaser}\n\n${harbour}`,
      };
      expect(showCopies(folder)).toEqual([
        "north: See also: … ferry sank | south: See also: … ferry sank | 19 of 19",
      ]);
      expect(copiesIn(folder).overlaps).toEqual([]);
    });

    it("follows a run of the same words from the article into the page", () => {
      const shared = `Divers wait on the quay\n\n${teaser.slice(0, 40)}`;
      const folder = { north: `${before}\n\n${shared}`, south: `${harbour}\n\n${shared}` };
      expect(showCopies(folder)).toEqual([
        "north: Divers wait … Hamre who | south: Divers wait … Hamre who | 14 of 14",
      ]);
      const [overlap] = copiesIn(folder).overlaps;
      expect(overlap?.ofB).toBeCloseTo(5 / 29);
    });

    it("takes a copy that only one page interrupts for identical", () => {
      const folder = {
        north: `${harbour}\n\n${after}`,
        south: `${harbour}\n\n${teaser}\n\n${after}`,
      };
      const { copies, passages, overlaps } = copiesIn(folder);
      expect(copies).toHaveLength(1);
      expect(passages[0]?.kind).toBe("identical");
      expect(overlaps).toEqual([{ a: "north", b: "south", ofA: 1, ofB: 1 }]);
    });

    it("says that a page was edited where nothing else is shared", () => {
      const edited = teaser.replace("brother", "sister");
      const folder = { north: `${before}\n\n${teaser}`, south: `${after}\n\n${edited}` };
      expect(copiesIn(folder).passages[0]?.kind).toBe("edited");
    });

    it("makes no copy of articles of what is alike in different lines", () => {
      const videos = (first: string, second: string): string =>
        [first, second]
          .map((name) => `Just watched ${name} Replay more videos ... Must watch ${name} 01:02`)
          .join("\n\n");
      const folder = {
        north: `${before}\n\n${videos("Divers under the old pier", "A brass band plays")}`,
        south: `${after}\n\n${videos("Geese on the town hall", "Rain at the fair")}`,
      };
      expect(showCopies(folder)).toEqual([]);
    });
  });

  it("does not look for copies within one article", () => {
    expect(showCopies({ north: `${harbour}\n\n${harbour}` })).toEqual([]);
  });

  it("says how much of each article stands in the other", () => {
    const { overlaps } = copiesIn({ north: `${harbour}\n\n${before} ${after}`, south: harbour });
    expect(overlaps).toEqual([{ a: "north", b: "south", ofA: expect.closeTo(0.46, 1), ofB: 1 }]);
  });

  it("groups places by what they share, not by touching", () => {
    const pair = `${before} ${harbour}`;
    const folder = { a: pair, b: pair, c: harbour, d: harbour };
    expect(showPassages(folder).length).toBeGreaterThan(0);
    const passages = copiesIn(folder).passages;
    for (const { places } of passages) {
      expect(new Set(places.map(({ article }) => article)).size).toBe(places.length);
    }
  });

  it("keeps text that very many articles carry together as one passage", () => {
    const folder = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `a${String(index).padStart(2, "0")}`,
        `Outlet number ${String(index)} writes.\n\n${harbour} ${after}`,
      ]),
    );
    const { passages, copies } = copiesIn(folder);
    expect(passages.map(({ places }) => places.length)).toEqual([60]);
    expect(copies.length).toBeLessThan(200);
  });

  it("answers the same whatever the order of the articles", () => {
    const folder = { north: `${before} ${harbour}`, south: `${harbour} ${after}`, west: after };
    const turned = Object.fromEntries(Object.entries(folder).reverse());
    expect(copiesIn(turned)).toEqual(copiesIn(folder));
  });

  it("has nothing to say of empty and one-word articles", () => {
    expect(copiesIn({ a: "", b: "word", c: " \n " })).toEqual({
      copies: [],
      passages: [],
      overlaps: [],
    });
  });

  it.each([
    ["one word over and over", () => "echo"],
    ["a short period", (at: number) => ["alpha", "beta", "gamma", "delta", "epsilon"][at % 5]],
    ["every word another", (at: number) => `w${String(at)}`],
  ])("takes no more than its share of time for %s", async (_, wordAt) => {
    await expectLinear({
      prepare: (size) => Array.from({ length: size }, (_, at) => wordAt(at)).join(" "),
      work: (text) => copiesIn({ north: text, south: `${text} end` }),
      size: 3_500,
    });
  });
});

const seeds = "../shared/seeds";
describe.skipIf(!existsSync(seeds))("the five seeds", () => {
  it("hold one copied pair: almost all of 001 stands in 000", () => {
    const folder = Object.fromEntries(
      readdirSync(seeds).map((name) => [
        name.slice(0, 3),
        readFileSync(`${seeds}/${name}`, "utf8"),
      ]),
    );
    const { copies, overlaps } = copiesIn(folder);
    expect(copies.map(({ a, b }) => `${a.article} ${b.article}`)).toEqual(["000 001"]);
    expect(overlaps[0]?.ofB).toBeGreaterThanOrEqual(0.97);
  });
});
