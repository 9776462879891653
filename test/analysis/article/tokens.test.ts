import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/analysis/article/readArticle";
import {
  blockAt,
  isCapitalized,
  sentenceAt,
  tokenAt,
  tokenText,
  touchesPrevious,
} from "../../../src/analysis/article/tokens";
import { TokenKind } from "../../../src/analysis/model/article";

const kindNames = Object.fromEntries(Object.entries(TokenKind).map(([name, kind]) => [kind, name]));

/** `wanted` is the tokens of `text` with spaces between; a kind other than word or mark follows a `/`. */
function check(text: string, wanted: string): void {
  const article = readArticle(text);
  const found = Array.from({ length: article.tokens.count }, (_, index) => {
    const kind = kindNames[article.tokens.kinds[index] ?? -1] ?? "none";
    return tokenText(article, index) + (kind === "word" || kind === "mark" ? "" : `/${kind}`);
  });
  expect(found.join(" ")).toBe(wanted);
}

describe("words", () => {
  it("keep inner apostrophes and lose possessive endings", () => {
    check("don’t O'Neil l’Arden", "don’t O'Neil l’Arden");
    check(
      "Putin’s IRAN'S Burns’ aid",
      "Putin ’s/possessive IRAN 'S/possessive Burns ’/possessive aid",
    );
    check("It’s what she's done; let’s go", "It’s what she's done ; let’s go");
  });
  it("know a closing mark from a plural possessive", () => {
    check("the ‘two Burns’ rule", "the ‘ two Burns ’ rule");
    check("the 'rogue states' idea", "the ' rogue states ' idea");
    check("the states' idea", "the states '/possessive idea");
    check("‘I know,’ said Burns’ aide", "‘ I know , ’ said Burns ’/possessive aide");
  });
  it("keep the stops of abbreviations and initials", () => {
    check("U.S. envoys in D.C. met Gen. Doe", "U.S. envoys in D.C. met Gen. Doe");
    check(
      "J. R. Doe, Ph.D., of Acme Inc. at 5 p.m. today",
      "J. R. Doe , Ph.D. , of Acme Inc. at 5/number p.m. today",
    );
    check("No. 5 said no. Nobody", "No. 5/number said no . Nobody");
    check("Plan B. then I. Then", "Plan B . then I . Then");
    check("in the U.S... and etc...", "in the U.S ... and etc ...");
  });
  it("are split by hyphens and lost spaces, not by digits", () => {
    check("Iran-Russia MI6 SU-35", "Iran - Russia MI6 SU - 35/number");
    check("the plan.The end", "the plan . The end");
    check("at Example.com today", "at Example.com today");
  });
  it("are in every script and keep soft hyphens and marks", () => {
    check(
      "Øre naïve cafe\u0301 co\u00adop Путин تهران",
      "Øre naïve cafe\u0301 co\u00adop Путин تهران",
    );
  });
});

describe("numbers, symbols and links", () => {
  it("keep inner separators and endings", () => {
    check(
      "1,000.5 at 10:30 in 2021, the 90s.",
      "1,000.5/number at 10:30/number in 2021/number , the 90s/number .",
    );
    check("$5 US$6 7%", "$/symbol 5/number US $/symbol 6/number 7/number %");
  });
  it("take emoji sequences whole", () => {
    check(
      "go 🇮🇷🇷🇺 👩‍💻 👍🏽 ❤️ 1 on",
      "go 🇮🇷/symbol 🇷🇺/symbol 👩‍💻/symbol 👍🏽/symbol ❤️/symbol 1/number on",
    );
  });
  it("find addresses, handles and tags", () => {
    check(
      "See https://a.example/b?c=1, www.b.example; ask @jane_doe #Iran1 $BTR or a.b@c.example.",
      "See https://a.example/b?c=1/link , www.b.example/link ; ask @jane_doe/link #Iran1/link $BTR/link or a.b@c.example/link .",
    );
    check("a@ @ #1 $ $Btr", "a @ @ # 1/number $/symbol $/symbol Btr");
  });
});

describe("marks", () => {
  it("are one token each, runs of dots and hyphens and doubled apostrophes too", () => {
    check("“No!” ... ''yes'' -- ``no''?!", "“ No ! ” ... '' yes '' -- `` no '' ? !");
    check("**open (|x|)", "* * open ( | x | )");
  });
  it("survive lone surrogates and lost characters", () => {
    check("a \ud83c b \udc00 \ufffd", "a \ud83c/symbol b \udc00/symbol \ufffd/symbol");
  });
});

describe("helpers", () => {
  const article = readArticle("Harbour to Close\n\nIran-Russia ties grew. Nobody cared.");
  it("say what touches and what is capitalised", () => {
    const words = Array.from({ length: article.tokens.count }, (_, index) =>
      tokenText(article, index),
    );
    const touching = words.filter((_, index) => touchesPrevious(article, index));
    expect(touching).toEqual(["-", "Russia", ".", "."]);
    expect(words.filter((_, index) => isCapitalized(article, index))).toEqual(
      "Harbour Close Iran Russia Nobody".split(" "),
    );
  });
  it("find what holds an offset", () => {
    const offset = article.text.indexOf("Nobody");
    expect(blockAt(article, offset)).toBe(1);
    expect(sentenceAt(article, offset)).toBe(2);
    expect(tokenText(article, tokenAt(article, offset))).toBe("Nobody");
    expect(tokenAt(article, article.text.indexOf(" ties"))).toBe(-1);
    expect(blockAt(article, "Harbour to Close\n".length)).toBe(-1);
    expect(blockAt(article, -1)).toBe(-1);
    expect(tokenText(article, 999)).toBe("");
  });
});
