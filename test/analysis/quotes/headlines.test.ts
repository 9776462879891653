import { describe, expect, test } from "vitest";
import { quotationsOf } from "./read";

const names = { "Jane Doe": ["Jane Doe", "Doe"] };

/** What a headline says, above an article that names Jane Doe. */
function saidIn(headline: string): string[] {
  return quotationsOf(`# ${headline}\n\nThe quay was quiet on Friday, Jane Doe knew.`, names);
}

describe("headlines that quote without a verb", () => {
  test.each([
    ["Doe: quay is safe", "reported [quay is safe] Doe = Jane Doe, -, stated"],
    ["Quay is safe: Doe", "reported [Quay is safe] Doe = Jane Doe, -, stated"],
    ["‘Quay is safe’: Jane Doe", "direct [Quay is safe] Jane Doe = Jane Doe, -, stated"],
    ["“Quay is safe” – Doe", "direct [Quay is safe] Doe = Jane Doe, -, stated"],
    ["Quay is safe, says Doe", "reported [Quay is safe] Doe = Jane Doe, says, stated"],
  ])("%s", (headline, expected) => {
    expect(saidIn(headline)).toEqual([expected]);
  });
});

describe("headlines that quote nobody", () => {
  test.each([
    "Jane Doe: a life in pictures",
    "Jane Doe: What she wants",
    "The woman who was mayor: Jane Doe",
    "Why the quay is shut – Jane Doe",
    "Springfield: two are missing",
    "Live: the quay is shut",
  ])("%s", (headline) => {
    expect(saidIn(headline)).toEqual([]);
  });
});
