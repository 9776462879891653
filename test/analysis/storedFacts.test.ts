import { deserialize, serialize } from "node:v8";
import { expect, it, vi } from "vitest";
import { analyzeArticle, restoreFacts, storeFacts } from "../../src/analysis/index";
import { writtenTerms } from "../../src/analysis/themes/writtenTerms";

const ferry = "Ferry strike\n\nAnna Berg spoke of ferries and the Ferry Strike in Norland.";
const barley = "Barley\n\nIn Norland, Berg said, ferries carry barley after the FERRY STRIKE.";

it("facts that were kept are the same again", () => {
  const facts = analyzeArticle(ferry);
  expect(restoreFacts(storeFacts(facts))).toEqual(facts);
});

it("facts of another process say the same as if they had been found here", async () => {
  const kept = serialize(storeFacts(analyzeArticle(ferry)));
  vi.resetModules();
  const here = await import("../../src/analysis/index");
  here.analyzeArticle(barley);
  // Safe: just written by `storeFacts`.
  const restored = here.restoreFacts(deserialize(kept) as ReturnType<typeof storeFacts>);
  expect(restored).toEqual(here.analyzeArticle(ferry));
  expect(here.writtenTerms(restored.terms)).toEqual(writtenTerms(analyzeArticle(ferry).terms));
});
