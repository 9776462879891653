import { describe, expect, test } from "vitest";
import * as grammar from "../../../src/analysis/lexicon/en/grammarWords";
import * as outlets from "../../../src/analysis/lexicon/en/outlets";
import * as speakerWords from "../../../src/analysis/lexicon/en/speakerWords";
import * as speechPhrases from "../../../src/analysis/lexicon/en/speechPhrases";
import { nounsLikeSpeechVerbs, speechVerbs } from "../../../src/analysis/lexicon/en/speechVerbs";
import * as vagueSources from "../../../src/analysis/lexicon/en/vagueSources";
import { inflect, speechVerbOf } from "../../../src/analysis/quotes/cues/verbForms";

const { grammarWords, ...wordLists } = grammar;

const tables: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(grammarWords),
  ...Object.entries(outlets),
  ...Object.entries(speakerWords),
  ...Object.entries(speechPhrases),
  ...Object.entries(vagueSources),
  ...Object.entries(wordLists),
  ["nounsLikeSpeechVerbs", nounsLikeSpeechVerbs],
  ["speechVerbs", speechVerbs.map(({ base }) => base)],
];

describe("word lists", () => {
  test.each(tables)("%s: no word twice, none empty, all in lower case", (_name, words) => {
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(words.filter((word) => word === "" || word !== word.toLowerCase())).toEqual([]);
    expect(words.length).toBeGreaterThan(0);
  });

  test("nouns like verbs of speech are forms of verbs of speech", () => {
    expect(nounsLikeSpeechVerbs.filter((word) => !speechVerbOf(word))).toEqual([]);
  });
});

describe("verb forms", () => {
  test.each([
    ["say", "say says said saying"],
    ["deny", "deny denies denied denying"],
    ["stress", "stress stresses stressed stressing"],
    ["admit", "admit admits admitted admitting"],
    ["acknowledge", "acknowledge acknowledges acknowledged acknowledging"],
    ["slam", "slam slams slammed slamming"],
    ["write", "write writes wrote written writing"],
    ["reply", "reply replies replied replying"],
  ])("%s", (base, forms) => {
    const verb = speechVerbs.find((entry) => entry.base === base);
    expect(
      verb &&
        inflect(verb)
          .map(([form]) => form)
          .join(" "),
    ).toBe(forms);
  });
});
