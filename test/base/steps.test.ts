import { describe, expect, it } from "vitest";
import { forEachInSteps, mapInSteps, runSteps, Stepwise, type Steps } from "../../src/base/steps";
import { PieceCounter } from "../support/pieces";

/** Three pieces that write down when they are done. */
function* threePieces(done: string[]): Steps<string> {
  done.push("first");
  yield;
  done.push("second");
  yield;
  done.push("third");
  return done.join(" ");
}

describe("steps", () => {
  it("answer when all are done", () => {
    expect(runSteps(threePieces([]))).toBe("first second third");
  });
});

describe("going through many values in steps", () => {
  const numbers = (count: number): readonly number[] => [...Array(count).keys()];

  it("makes something of each, in their order", () => {
    const made = runSteps(mapInSteps(numbers(3000), (value, index) => value + index));
    expect(made).toEqual(numbers(3000).map((value) => 2 * value));
  });

  it("does as much in a piece, however many there are", () => {
    const longest = (count: number): number => {
      const counter = new PieceCounter();
      return counter.mostIn(
        forEachInSteps(new Set(numbers(count)), () => {
          counter.one();
        }),
      );
    };
    expect(longest(100_000)).toBe(longest(10_000));
    expect(longest(0)).toBe(0);
  });
});

describe("a stepwise value", () => {
  it("is made at once for who asks for it, and only once", () => {
    const done: string[] = [];
    const value = new Stepwise(() => threePieces(done));
    expect(done).toEqual([]);
    expect([value.value, value.value]).toEqual(["first second third", "first second third"]);
  });

  it("is made piece by piece, each when it is its turn", () => {
    const done: string[] = [];
    const steps = new Stepwise(() => threePieces(done)).inSteps();
    steps.next();
    expect(done).toEqual(["first"]);
    steps.next();
    expect(done).toEqual(["first", "second"]);
    expect(steps.next()).toEqual({ done: true, value: "first second third" });
  });

  it("is finished by who cannot wait, and then known to who could", () => {
    const done: string[] = [];
    const value = new Stepwise(() => threePieces(done));
    const patient = value.inSteps();
    patient.next();
    expect(value.value).toBe("first second third");
    expect(patient.next()).toEqual({ done: true, value: "first second third" });
  });

  it("is made of others in one go with them", () => {
    const done: string[] = [];
    const part = new Stepwise(() => threePieces(done));
    const whole = new Stepwise(function* (): Steps<string> {
      return `${yield* part.inSteps()}!`;
    });
    whole.inSteps().next();
    expect(done).toEqual(["first"]);
    expect(part.value).toBe("first second third");
    expect(whole.value).toBe("first second third!");
  });

  it("is tried again where making it failed", () => {
    let tries = 0;
    const value = new Stepwise(function* (): Steps<number> {
      yield;
      tries++;
      if (tries === 1) throw new Error("not yet");
      return tries;
    });
    expect(() => value.value).toThrow("not yet");
    expect(value.value).toBe(2);
  });
});
