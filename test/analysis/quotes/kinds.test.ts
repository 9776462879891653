import { describe, expect, test } from "vitest";
import { quotationsOf } from "./read";

describe("words in marks that nobody says", () => {
  test.each([
    ["a treaty", "The “Friendship and Transit Pact” was signed in May."],
    ["a book", "She read “The Long Winter” twice."],
    ["a distance", "The so-called “experts” went home."],
    ["a sign", "A sign with the words “Keep Out” hung there."],
    ["a nickname", "Jane “Red” Doe left early."],
    ["what a sign says", "The sign said “No Entry” in red."],
    ["what a banner reads", "A banner that read “Save the quay” hung there."],
    ["a programme as a place", "In “The Long Winter,” Doe gets lost."],
    ["a work by its noun", "Doe read from her new memoir, “So, That Happened.”"],
    ["a work by a participle", "Doe made a film titled “we are here.”"],
    ["a programme as a hearer", "Doe told the show “Good Day” on Friday."],
  ])("%s", (_what, excerpt) => {
    expect(quotationsOf(excerpt)).toEqual([]);
  });

  test("a treaty inside a report leaves it reported", () => {
    expect(quotationsOf("Doe said that the “Friendship and Transit Pact” would fail.")).toEqual([
      "reported [the “Friendship and Transit Pact” would fail] Doe, said, stated",
    ]);
  });

  test("the name of a programme says where", () => {
    expect(quotationsOf("Doe said on “The Evening Show” that the pact would fail.")).toEqual([
      "reported [the pact would fail] Doe, said, stated",
    ]);
  });
});

describe("fragments", () => {
  test.each([
    ["Doe denounced “a mad idea.”", "fragment [a mad idea.] Doe, denounced, stated"],
    [
      "The pact, described by Doe as a “mad idea”, failed.",
      "fragment [mad idea] Doe, described, stated",
    ],
    [
      "Doe’s framing of the pact as a “mad idea” is odd.",
      "fragment [mad idea] Doe, framing, stated",
    ],
  ])("%s", (excerpt, expected) => {
    expect(quotationsOf(excerpt)).toEqual([expected]);
  });

  test("nobody calls it so", () => {
    expect(quotationsOf("The pact, dubbed the “mad idea”, failed.")).toEqual([]);
  });
});

describe("mixed: what is judged, with the judgement in marks", () => {
  test.each([
    ["Doe called the pact “a mad idea.”", "mixed [the pact “a mad idea.] Doe, called, stated"],
    [
      "Doe dismissed the pact as “mad” on Friday.",
      "mixed [the pact as “mad] Doe, dismissed, stated",
    ],
    [
      "Doe called half of them “cowards” and left.",
      "mixed [half of them “cowards] Doe, called, stated",
    ],
    [
      "Doe accused Roe of “bad faith” and “bad manners” in a letter.",
      "mixed [Roe of “bad faith” and “bad manners] Doe, accused, stated",
    ],
    ["Doe warned of a “long winter” ahead.", "mixed [a “long winter” ahead] Doe, warned, stated"],
    [
      "Doe hailed the pact as “a blow” over the weekend.",
      "mixed [the pact as “a blow] Doe, hailed, stated",
    ],
  ])("%s", (excerpt, expected) => {
    expect(quotationsOf(excerpt)).toEqual([expected]);
  });
});

describe("mixed: the whole reported clause", () => {
  test.each([
    [
      "Doe said the pact was “a mad idea” and would fail.",
      "mixed [the pact was “a mad idea” and would fail] Doe, said, stated",
    ],
    [
      "Doe told them that “for all purposes” the pact was dead.",
      "mixed [for all purposes” the pact was dead] Doe, told, stated",
    ],
    ["The pact is “a mad idea,” Doe said.", "mixed [The pact is “a mad idea,] Doe, said, stated"],
  ])("%s", (excerpt, expected) => {
    expect(quotationsOf(excerpt)).toEqual([expected]);
  });

  test("all words in marks are direct", () => {
    expect(quotationsOf("Doe said that “the pact is dead.”")).toEqual([
      "direct [the pact is dead.] Doe, said, stated",
    ]);
  });
});

describe("reported speech", () => {
  test.each([
    ["He added that the pact would fail.", "reported [the pact would fail] He, added, stated"],
    ["Doe said the pact would fail.", "reported [the pact would fail] Doe, said, stated"],
    [
      "Doe told reporters on Monday that the pact would fail.",
      "reported [the pact would fail] Doe, told, stated",
    ],
    ["Doe told them the pact would fail.", "reported [the pact would fail] Doe, told, stated"],
    ["The pact would fail, Doe said.", "reported [The pact would fail] Doe, said, stated"],
    [
      "The pact, Doe said, would fail in May.",
      "reported [The pact][would fail in May] Doe, said, stated",
    ],
    [
      "The pact would fail, said Jane Doe, a lawyer.",
      "reported [The pact would fail] Jane Doe, said, stated",
    ],
    [
      "According to Doe, the pact would fail.",
      "reported [the pact would fail] Doe, According to, stated",
    ],
    [
      "The pact would fail, according to Doe.",
      "reported [The pact would fail] Doe, according to, stated",
    ],
    [
      "The pact, according to Doe, would fail.",
      "reported [The pact][would fail] Doe, according to, stated",
    ],
    ["Doe signed the pact and said it would fail.", "reported [it would fail] Doe, said, stated"],
    ["Doe has vowed to fight the pact.", "reported [to fight the pact] Doe, vowed, stated"],
    [
      "Doe asked whether the pact was dead.",
      "reported [whether the pact was dead] Doe, asked, stated",
    ],
    [
      "It was reported that the pact was dead.",
      "reported [the pact was dead] nobody, reported, none",
    ],
    [
      "In Springfield, Doe, who won, said the pact was dead.",
      "reported [the pact was dead] Doe, said, stated",
    ],
    ["Asked about the pact, Doe said it was dead.", "reported [it was dead] Doe, said, stated"],
    ["As Doe noted, the pact was dead.", "reported [the pact was dead] Doe, noted, stated"],
  ])("%s", (excerpt, expected) => {
    expect(quotationsOf(excerpt)).toEqual([expected]);
  });

  test.each([
    [
      "ends where a second verb begins",
      "Doe said it would fail, adding that it was late.",
      ["reported [it would fail] Doe, said, stated", "reported [it was late] Doe, adding, stated"],
    ],
    [
      "ends where another speaks",
      "Doe said the pact was dead, but Roe said it was alive.",
      [
        "reported [the pact was dead] Doe, said, stated",
        "reported [it was alive] Roe, said, stated",
      ],
    ],
  ])("%s", (_where, excerpt, expected) => {
    expect(quotationsOf(excerpt)).toEqual(expected);
  });
});

describe("behind the marks the article speaks again", () => {
  test.each([
    [
      "The letter reads “the quay is safe”, but no plans exist.",
      "direct [the quay is safe] The letter, reads, stated",
    ],
    ["Doe said “the quay is safe” and left.", "direct [the quay is safe] Doe, said, stated"],
    [
      "The quay is “safe”, Doe said, and “clean”.",
      "mixed [The quay is “safe][clean] Doe, said, stated",
    ],
    [
      "The quay is safe, Doe said, and “clean as a pin.”",
      "mixed [The quay is safe][clean as a pin.] Doe, said, stated",
    ],
    [
      "Doe called the show “a mess from end to end.”",
      "mixed [the show “a mess from end to end.] Doe, called, stated",
    ],
  ])("%s", (excerpt, expected) => {
    expect(quotationsOf(excerpt)).toEqual([expected]);
  });
});

describe("other ways to give words to somebody", () => {
  test.each([
    ["Doe wrote on X: The quay is safe.", "Doe, wrote"],
    ["As Doe put it, the quay is safe.", "Doe, put it"],
    ["Doe was quoted as saying the quay is safe.", "Doe, saying"],
    ["Doe was quoted by the Gazette as saying that the quay is safe.", "Doe, saying"],
    ["In the words of Doe, the quay is safe.", "Doe, In the words of"],
    ["Per Doe, the quay is safe.", "Doe, Per"],
    ["The quay is safe, per the ministry.", "the ministry, per"],
  ])("%s", (excerpt, who) => {
    expect(quotationsOf(excerpt.replace("The", "the"))).toEqual([
      `reported [the quay is safe] ${who}, stated`,
    ]);
  });

  test.each([
    ["a share", "Sales fell by 12 per cent, or ten crowns per head."],
    ["a list", "Doe posted on Friday: Roe, Poe and Moe."],
    ["a deal", "They work in the words of trade per hour."],
  ])("near miss: %s", (_what, excerpt) => {
    expect(quotationsOf(excerpt)).toEqual([]);
  });

  test("a paragraph that ends in a comma introduces the next", () => {
    expect(quotationsOf("Doe stated,\n\n“The quay is safe and open.” Roe laughed.")).toEqual([
      "direct [The quay is safe and open.] Doe, -, inferred",
    ]);
  });

  test("a clause inside a relative clause ends at its comma", () => {
    expect(quotationsOf("The quay, which he said was safe, is closed.")).toEqual([
      "reported [was safe] he, said, stated",
    ]);
  });
});

describe("according to", () => {
  test.each([
    [
      "no comma before a number",
      "According to the ministry over 300 boats left.",
      "reported [over 300 boats left] the ministry, According to, stated",
    ],
    [
      "what is told of the source",
      "According to Jane Doe, head of the port, the quay is closed.",
      "reported [the quay is closed] Jane Doe, According to, stated",
    ],
    [
      "a source that quotes another",
      "According to Doe, quoting a clerk, the quay is closed.",
      "reported [the quay is closed] Doe, According to, stated",
    ],
    [
      "a subject with a relative clause",
      "According to Doe, the quay, which is old, is closed.",
      "reported [the quay, which is old, is closed] Doe, According to, stated",
    ],
    [
      "more of the source behind a whole clause",
      "The quay is closed, according to Jane Doe, director of the port.",
      "reported [The quay is closed] Jane Doe, according to, stated",
    ],
    [
      "in the midst of a relative clause",
      "The quay has cracks which, according to Doe, the storm left.",
      "reported [the storm left] Doe, according to, stated",
    ],
  ])("%s", (_what, excerpt, expected) => {
    expect(quotationsOf(excerpt)).toEqual([expected]);
  });
});

describe("clauses without a that, by their verb", () => {
  test.each([
    ["Doe stated the crew left Springfield in May.", "the crew left Springfield in May"],
    ["Doe noted the clerks need more time.", "the clerks need more time"],
    ["Doe announced Roe took the pen.", "Roe took the pen"],
  ])("%s", (excerpt, clause) => {
    expect(quotationsOf(excerpt)[0]).toContain(`[${clause}]`);
  });

  test.each([
    ["Doe noted the votes held in May."],
    ["Doe stressed the need to wait."],
    ["Doe posted as Roe took the pen."],
  ])("near miss: %s", (excerpt) => {
    expect(quotationsOf(excerpt)).toEqual([]);
  });
});

describe("what somebody asks others to do", () => {
  test.each([
    ["Doe called on Roe to open the quay.", "Roe to open the quay", "called"],
    ["Doe urged the council to open the quay.", "the council to open the quay", "urged"],
    ["Doe has called for a new quay.", "a new quay", "called"],
    ["The ministry warned against opening the quay.", "opening the quay", "warned"],
  ])("%s", (excerpt, words, verb) => {
    expect(quotationsOf(excerpt)).toEqual([
      expect.stringMatching(new RegExp(`^reported \\[${words}\\] .*, ${verb}, stated$`)),
    ]);
  });

  test.each([
    ["a thing", "The recipe calls for salt and butter."],
    ["no verb", "Doe urged Roe on to the quay."],
    ["a visit", "Doe called on Roe in May."],
    ["a name", "Doe called the boat after Roe."],
  ])("near miss: %s", (_what, excerpt) => {
    expect(quotationsOf(excerpt)).toEqual([]);
  });
});

describe("nouns that stand for a clause", () => {
  test.each([
    ["Doe acknowledged grave difficulties in the talks.", "grave difficulties in the talks"],
    ["Doe announced a new bridge to the island on Friday.", "a new bridge to the island"],
    ["Doe stressed the need for a deal and left.", "the need for a deal"],
  ])("%s", (excerpt, words) => {
    expect(quotationsOf(excerpt)).toEqual([expect.stringContaining(`reported [${words}] Doe, `)]);
  });
});

describe("verbs in -ing", () => {
  test.each([
    ["Doe is warning that the quay is weak.", "Doe, warning, stated"],
    ["Doe was also saying the quay is weak.", "Doe, saying, stated"],
    ["Doe issued a statement saying the quay is weak.", "Doe, saying, stated"],
    ["Doe called it “mad,” saying the quay is weak.", "Doe, saying, stated"],
    ["Work went on, the ministry saying the quay is weak.", "the ministry, saying, stated"],
  ])("%s", (excerpt, who) => {
    expect(quotationsOf(excerpt).at(-1)).toBe(`reported [the quay is weak] ${who}`);
  });

  test("marks before one are not its words", () => {
    expect(quotationsOf("Doe needled the “poet,” saying, “Write more!”")).toEqual([
      "direct [Write more!] Doe, saying, stated",
    ]);
  });
});

describe("reported speech in a clause that hangs on another ends at its comma", () => {
  test.each([
    ["While Doe said it was late, Roe stayed.", "reported [it was late] Doe, said, stated"],
    ["Doe, who said it was late, left.", "reported [it was late] who, said, stated"],
    [
      "Reports suggesting that it failed — despite all — matter.",
      "reported [it failed] Reports, suggesting, stated",
    ],
  ])("%s", (excerpt, expected) => {
    expect(quotationsOf(excerpt)).toEqual([expected]);
  });
});

describe("a report ends where the article speaks for itself", () => {
  test.each([
    ["Doe said the quay was closed; two clerks of the port went home.", "the quay was closed"],
    ["Doe said the quay was closed, compared with two last year.", "the quay was closed"],
    ["Doe said he trusted Roe, a clerk of the port.", "he trusted Roe"],
    ["Doe said he trusted Roe, who left in May.", "he trusted Roe"],
    ["Doe said the quay was closed, despite the plan.", "the quay was closed"],
    ["Doe said the quay was closed — but it was not.", "the quay was closed"],
    ["Doe said the plan — which is old — will fail.", "the plan — which is old — will fail"],
    ["Noting that the quay was closed, Doe went home.", "the quay was closed"],
    ["After saying the quay was closed, Doe went home.", "the quay was closed"],
  ])("%s", (excerpt, clause) => {
    expect(quotationsOf(excerpt)).toEqual([
      expect.stringMatching(new RegExp(`^reported \\[${clause}\\] Doe, `)),
    ]);
  });

  test("with another speaker", () => {
    expect(quotationsOf("Doe said it was late, with Roe saying it was dark.")).toEqual([
      "reported [it was late] Doe, said, stated",
      "reported [it was dark] Roe, saying, stated",
    ]);
  });
});

describe("verbs of speech that report nothing", () => {
  test.each([
    ["an object", "Doe noted the length of the pact."],
    ["a plan", "Doe announced plans for a pact."],
    ["a denial of speech", "Doe did not say whether the pact was dead."],
    ["a possibility", "Doe could say that the pact was dead."],
    ["an idiom", "It goes without saying that the pact is dead."],
    ["a participle", "The reported sale of the plant went on."],
    ["a name", "The United States signed the pact that failed."],
    ["a noun", "The claims in the report were odd."],
    ["a thing that shows", "It suggests that the pact was dead."],
    ["how many", "He told some of the miners."],
    ["what is not done", "They signed, not declare that it was late."],
    ["two plurals", "In rallies and protests that went on it was late."],
  ])("%s", (_what, excerpt) => {
    expect(quotationsOf(excerpt)).toEqual([]);
  });
});

describe("nouns of speech before the main verb", () => {
  test.each([
    [
      "Doe’s claim that the quay is shut was false.",
      "reported [the quay is shut] Doe, claim, stated",
    ],
    [
      "They rejected Doe’s claim that the quay she built is shut.",
      "reported [the quay she built is shut] Doe, claim, stated",
    ],
    [
      "Doe’s claim that “the quay is shut” was false.",
      "direct [the quay is shut] Doe, claim, stated",
    ],
  ])("%s", (excerpt, expected) => {
    expect(quotationsOf(excerpt)).toEqual([expected]);
  });
});

test("a clause of its own behind a judgement is not said", () => {
  expect(quotationsOf("Doe called the quay “a disgrace”, and Mrs. Roe agreed.")).toEqual([
    "mixed [the quay “a disgrace] Doe, called, stated",
  ]);
});

test("what somebody was asked is not what was replied", () => {
  expect(quotationsOf("Doe replied with a shrug when asked whether it was late.")).toEqual([]);
});

test("words of somebody’s aides inside a clause end with it", () => {
  expect(quotationsOf("Doe, whose aides said the quay was shut, left early.")).toEqual([
    "reported [the quay was shut] aides, said, stated",
  ]);
});
