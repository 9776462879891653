import { describe, expect, it } from "vitest";
import { indexPassages, indexPassagesInSteps } from "../../../src/analysis/related/relatedPassages";
import { runSteps } from "../../../src/base/steps";
import { expectLinear } from "../../support/growth";
import { pooled, report } from "./invented";
import type { RelatedIndex, RelatedInput } from "../../../src/analysis/related/relatedPassages";

function folderOf(count: number, text: (number: number) => string): RelatedInput {
  const texts = Array.from({ length: count }, (_, number) => [String(1e6 + number), text(number)]);
  return { ...pooled(Object.fromEntries(texts)), copies: [] };
}

function askEverywhere(index: RelatedIndex, { articles }: RelatedInput): readonly unknown[] {
  return articles.flatMap(({ id, facts }) => index.related(id, { start: 0, end: facts.length }));
}

describe("indexing passages", () => {
  it("in pieces makes the same as at once, in more pieces for more articles", () => {
    const few = folderOf(120, (number) => report(number % 10, number));
    const many = folderOf(480, (number) => report(number % 40, number));
    expect(askEverywhere(runSteps(indexPassagesInSteps(few)), few)).toEqual(
      askEverywhere(indexPassages(few), few),
    );
    expect(piecesOf(many)).toBeGreaterThan(1.5 * piecesOf(few));
  });

  it("takes time that grows with the folder where all articles use the same words", async () => {
    await expectLinear({
      prepare: (size) => folderOf(size, (number) => report(0, number % 14)),
      work: indexPassages,
      size: 700,
    });
  }, 60_000);

  it("leads from text that is only told to be the page's, but never to it", () => {
    const input = folderOf(24, (number) => report(number % 2, number));
    const [first, ...others] = input.articles.map(({ id, facts }) => ({
      article: id,
      span: { start: 0, end: facts.length },
    }));
    const from = first ?? { article: "", span: { start: 0, end: 0 } };
    const led = indexPassages({ ...input, furniture: [from] });
    expect(led.related(from.article, from.span).length).toBeGreaterThan(0);
    for (const { article, span } of others) {
      expect(led.related(article, span, 30).map(({ to }) => to.article)).not.toContain(
        from.article,
      );
    }
    const none = indexPassages({ ...input, furniture: others });
    expect(none.related(from.article, from.span)).toEqual([]);
  });
});

function piecesOf(input: RelatedInput): number {
  let pieces = 0;
  for (const steps = indexPassagesInSteps(input); !steps.next().done;) pieces++;
  return pieces;
}
