import { describe, expect, it } from "vitest";
import { findActors } from "../../../src/analysis/actors/findActors";
import { readArticle } from "../../../src/analysis/article/readArticle";
import { expectLinear } from "../../support/growth";
import { labelled, rolesIn } from "./labels";

describe("people", () => {
  it.each([
    ["a title", "On Friday President [Velmin]person left.", "On Friday the President left."],
    ["a form of address", "It was Ms. [Orsova]person who wrote.", "It was the Minister who wrote."],
    ["a given name", "Later [Clara Holt]person left.", "Later the Strategic Pivot left."],
    [
      "a role in lower case",
      "It pleased spokesman [Tarn Velmo]person greatly.",
      "A Road Map pleased.",
    ],
    ["an age", "There [Tarn Velmo]person, 48, was waiting.", "There World War II was waiting."],
    ["particles", "Then Prince [Omar bin Said]person spoke.", "Then the Crown Prince spoke."],
    ["initials", "Then [John F. Brandt]person spoke.", "Then Plan B came."],
    [
      "hyphens inside",
      "Then Minister [Lee Sang-min]person spoke.",
      "Then Iranian-made parts came.",
    ],
  ])("by %s", (_, hit, nearMiss) => {
    expect(labelled(hit.replace(/\[|\]person/g, ""))).toBe(hit);
    expect(labelled(nearMiss)).toBe(nearMiss);
  });

  it("leaves titles and possessives outside the span", () => {
    expect(labelled("The plan of Harbour Minister Clara Holt’s office failed.")).toBe(
      "The plan of Harbour Minister [Clara Holt]person’s office failed.",
    );
  });

  it("joins a family name to the full name", () => {
    expect(labelled("The mayor, Clara Holt, spoke. Later Holt left.")).toBe(
      "The mayor, [Clara Holt]person, spoke. Later [Holt]person:surname=Clara Holt left.",
    );
  });

  it("keeps two people of one family name apart, each time meaning the one named last", () => {
    const text =
      "First Clara Holt spoke. In reply Holt was praised. Then Jonas Holt spoke. In reply Holt was booed.";
    expect(labelled(text)).toBe(
      "First [Clara Holt]person spoke. In reply [Holt]person:surname=Clara Holt was praised. " +
        "Then [Jonas Holt]person spoke. In reply [Holt]person:surname=Jonas Holt was booed.",
    );
  });

  it("names the author in the byline", () => {
    expect(labelled("|Analyst|Tarn Velmo|\n\nThe harbour froze again this winter.")).toContain(
      "[Tarn Velmo]person",
    );
  });
});

describe("roles", () => {
  it.each([
    ["We heard CIA Director Clara Holt.", ["Clara Holt: CIA Director"]],
    ["It was foreign ministry spokesman Omar Velm.", ["Omar Velm: foreign ministry spokesman"]],
    ["He met MI6 head Jonas Brandt.", ["Jonas Brandt: MI6 head"]],
    ["They met Secretary of State Tarn Velmo.", ["Tarn Velmo: Secretary of State"]],
    ["They met Mr. Jonas Brandt.", []],
  ])("%s", (text, roles) => {
    expect(rolesIn(text)).toEqual(roles);
  });
});

describe("organisations", () => {
  it.each([
    [
      "We asked the [Harbour Workers Union]organization today.",
      "We asked the harbour workers today.",
    ],
    [
      "It left the [Ministry of Tides and Ports]organization today.",
      "It left the Land of Plenty today.",
    ],
    [
      "It was sold to [Velmo Holdings Ltd]organization today.",
      "It was sold on Black Friday today.",
    ],
    [
      "The [Velmo]organization shipyard was sold to the retailer [Velmo]organization.",
      "It is run by the Internet now.",
    ],
    ["The University of Tarn moved.", ""],
  ])("%s", (hit, nearMiss) => {
    const text = hit.replace(/\[|\]organization/g, "");
    if (hit !== text) expect(labelled(text)).toBe(hit);
    expect(labelled(nearMiss)).toBe(nearMiss);
  });

  it("joins the acronym that is introduced in brackets", () => {
    expect(labelled("It is the Harbour Workers Union (HWU). Soon the HWU will vote.")).toBe(
      "It is the [Harbour Workers Union]organization ([HWU]organization:acronym=Harbour Workers Union). " +
        "Soon the [HWU]organization:acronym=Harbour Workers Union will vote.",
    );
  });

  it("does not take treaties, plans, wars and weapons for actors", () => {
    const text =
      "The “Comprehensive Tidal Partnership”, the Rope and Anchor Initiative, the Cold War, the " +
      "Global Agreement for Fishing and the SU-35 are things.";
    expect(labelled(text)).toBe(text);
  });
});

describe("places", () => {
  it("knows countries in all their forms as one", () => {
    const { actors } = findActors(
      readArticle("Aid from the United States came. The U.S. sent more than the US said."),
    );
    expect(actors).toMatchObject([
      { name: "United States", kind: "place", known: "country:US", aliases: ["U.S.", "US"] },
    ]);
  });

  it("does not take demonyms for mentions", () => {
    const text = "The Iranian and Costa Rican teams met a Russian one.";
    expect(labelled(text)).toBe(text);
  });

  it("splits what a hyphen joins", () => {
    expect(labelled("The Iran-Russia pact and Sino-Russian trade grew.")).toBe(
      "The [Iran]place-[Russia]place pact and Sino-Russian trade grew.",
    );
  });

  it("finds unknown ones by what stands around them", () => {
    expect(
      labelled("It is in the city of Orsoville, near Tarnbrook, Ohio, and in Velm province."),
    ).toBe(
      "It is in the city of [Orsoville]place, near [Tarnbrook]place, [Ohio]place, and in [Velm]place province.",
    );
  });

  it("tells a capital from its government", () => {
    expect(labelled("Tehran has not asked. Iran waits. She arrived in Tehran.")).toBe(
      "[Tehran]place:metonym=Iran has not asked. [Iran]place waits. She arrived in [Tehran]place.",
    );
    expect(labelled("We saw Moscow’s hesitancy and Moscow’s streets.")).toBe(
      "We saw [Moscow]place:metonym=Russia’s hesitancy and [Moscow]place’s streets.",
    );
  });
});

describe("headings and furniture", () => {
  it("sees only known names where every word has a capital", () => {
    const body = "The mayor, Clara Holt, spoke in Iran about the long winter in the harbour.";
    expect(labelled(`# Why Holt Must Meet Iran And Better Friends\n\n${body}`)).toContain(
      "# Why [Holt]person:surname=Clara Holt Must Meet [Iran]place And Better Friends",
    );
  });

  it("counts nobody in furniture and adds nobody there", () => {
    const text =
      "Harbour freezes again\n\nThe mayor, Clara Holt, spoke about the long winter in the harbour.\n\n" +
      "Comments\n\nPost a Comment\n\nPopular posts from this blog\n\n" +
      "Why Clara Holt left\n\nThe story of Jonas Brandt and of how he met Clara Holt by the sea.\n";
    const { actors, mentions } = findActors(readArticle(text));
    expect(actors.map(({ name }) => name)).toEqual(["Clara Holt"]);
    expect(mentions.map(({ counted }) => counted)).toEqual([true, false, false]);
  });
});

describe("the start of a sentence", () => {
  it("explains a capital by itself", () => {
    const text =
      "Reports came. Officials waited. Critics of the harbour left. “Strategic aims,” it said.";
    expect(labelled(text)).toBe(text);
  });

  it("leaves an everyday word out of a name", () => {
    expect(labelled("Leaving Jonas Brandt behind was hard.")).toBe(
      "Leaving [Jonas Brandt]person behind was hard.",
    );
  });

  it("does not hide a name", () => {
    expect(labelled("Clara Holt spoke. Holt left.")).toBe(
      "[Clara Holt]person spoke. [Holt]person:surname=Clara Holt left.",
    );
  });
});

describe("he and she", () => {
  it("are resolved where one person can be meant", () => {
    expect(labelled("The mayor, Clara Holt, spoke. Then she left.")).toContain(
      "Then [she]person:pronoun=Clara Holt left.",
    );
    expect(
      labelled("Jonas Brandt spoke.\n\n“It is cold,” he said, and the harbour froze over."),
    ).toContain("[he]person:pronoun=Jonas Brandt said");
  });

  it.each([
    ["two people", "Jonas Brandt met Peter Holt. Then he left."],
    ["another gender", "Mary Holt spoke. Then he left."],
    ["a quotation", "Jonas Brandt wrote: “I know he is gone.”"],
    ["somebody without a name", "Jonas Brandt met the new mayor. Then he left."],
    ["a stranger between", "Jonas Brandt wrote of a teenager. Then he left."],
    ["another he in the same sentence", "He said that Jonas Brandt had signed. Then he left."],
  ])("stay open with %s", (_, text) => {
    expect(labelled(text)).not.toContain(":pronoun");
  });
});

describe("evidence", () => {
  it("says why, and where it is written", () => {
    const text = "We met President Velmin. Then Velmin left.";
    const { mentions } = findActors(readArticle(text));
    expect(mentions.map(({ rule, sure }) => [rule, sure])).toEqual([
      ["title before a name", "certain"],
      ["named elsewhere in the article: title before a name", "certain"],
    ]);
    expect(
      mentions.map(({ evidence }) => evidence && text.slice(evidence.start, evidence.end)),
    ).toEqual(["President", "President"]);
  });
});

describe("any text", () => {
  it.each([
    ["nothing", ""],
    ["white space", " \n\t \n"],
    ["brackets", "(".repeat(400_000)],
    ["opening marks", "“".repeat(200_000)],
    ["one long word", "A".repeat(5_000_000)],
    ["capitals", "Ab ".repeat(100_000)],
    ["hyphens", "A-".repeat(100_000)],
    ["joiners", "Ministry of ".repeat(20_000)],
    ["particles", "Omar bin ".repeat(20_000)],
    ["pronouns", "Clara Holt " + "he ".repeat(50_000)],
    ["commas", ",,,,A ".repeat(20_000)],
    ["lone surrogates", "\ud800 Holt \udc00 Clara\ud800 Holt"],
  ])("gives mentions in their order: %s", (_, text) => {
    const { mentions } = findActors(readArticle(text));
    for (const [index, { span }] of mentions.entries()) {
      expect(span.start).toBeLessThan(span.end);
      expect(span.start).toBeGreaterThanOrEqual(mentions[index - 1]?.span.end ?? 0);
    }
  });

  it.each([
    ["brackets", "("],
    ["opening marks", "“"],
    ["one long word", "A"],
    ["capitals", "Ab "],
    ["hyphens", "A-"],
    ["joiners", "Ministry of "],
    ["particles", "Omar bin "],
    ["pronouns", "he "],
    ["commas", ",,,,A "],
    ["people", "Clara Holt met Omar Velm. "],
  ])("takes no more than its share of time: %s", async (_, words) => {
    await expectLinear({
      prepare: (size) => readArticle(`Clara Holt ${words.repeat(size / words.length)}`),
      work: findActors,
      size: 10_000,
    });
  });
});
