import { describe, expect, it } from "vitest";
import { findActors } from "../../../src/analysis/actors/findActors";
import { joinActorsInSteps } from "../../../src/analysis/actors/joinActors";
import { readArticle } from "../../../src/analysis/article/readArticle";
import { PieceCounter } from "../../support/pieces";
import type { ArticleActor } from "../../../src/analysis/model/actor";
import type { ArticleFacts } from "../../../src/analysis/model/facts";
import type { ScopedCorrections } from "../../../src/analysis/corrections/scoped";

const text = "Clara Holt met Jonas Brandt of the Tarnow Institute in Brevna.";
const found = findActors(readArticle(text));

/** Articles that name people and bodies of their own; each look at a name is counted. */
function makeFolder(count: number, names: PieceCounter): { id: string; facts: ArticleFacts }[] {
  return Array.from({ length: count }, (_, number) => {
    const actors = found.actors.map((actor) => counted(actor, toWord(number), names));
    const facts = { ...found, actors } as unknown as ArticleFacts; // all that joining reads
    return { id: String(1e6 + number), facts };
  });
}

function counted(actor: ArticleActor, word: string, names: PieceCounter): ArticleActor {
  const name = `${actor.name} ${word}`;
  return {
    ...actor,
    get name() {
      names.one();
      return name;
    },
  };
}

/** A word for a number: `Baba`, `Caba`, … */
function toWord(number: number): string {
  const letters = [...number.toString(16)].map(
    (digit) => `${"bcdfghjklmnprstv"[parseInt(digit, 16)] ?? ""}a`,
  );
  return `N${letters.join("")}`;
}

function longestPiece(count: number, scopes: readonly ScopedCorrections[]): number {
  const names = new PieceCounter();
  return names.mostIn(joinActorsInSteps(makeFolder(count, names), scopes));
}

describe("joining the actors of a large folder", () => {
  it("looks at no more names in one piece, the more articles there are", () => {
    expect(longestPiece(8000, [])).toBeLessThan(longestPiece(2000, []) * 1.5);
  });

  it("neither where the reader has said who is who", () => {
    const scopes: readonly ScopedCorrections[] = [
      {
        pathOf: (id) => id,
        corrections: [{ kind: "shownName", actor: { name: "Clara Holt Nba" }, shown: "C. Holt" }],
      },
    ];
    expect(longestPiece(8000, scopes)).toBeLessThan(longestPiece(2000, scopes) * 1.5);
  });
});
