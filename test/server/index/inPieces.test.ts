import { describe, expect, test } from "vitest";
import type { Steps } from "../../../src/base/steps";
import type { Host } from "../../../src/server/host";
import { inPieces } from "../../../src/server/index/inPieces";

/** Ten steps that each `take` their time. */
function* tenSteps(take: () => void): Steps<string> {
  for (let step = 0; step < 10; step++) {
    take();
    yield;
  }
  return "done";
}

/** Does ten steps of so many milliseconds each; how often others had their turn, and whether the work came to its end. */
async function work(milliseconds: number, mostPauses = 100): Promise<[number, boolean]> {
  let pauses = 0;
  let now = 0;
  const take = (): void => void (now += milliseconds);
  const host: Pick<Host, "now" | "yieldToEvents"> = {
    now: () => now,
    yieldToEvents: () => Promise.resolve(void pauses++),
  };
  const isDone = await inPieces(host, tenSteps(take), () => pauses < mostPauses);
  return [pauses, isDone];
}

describe("long work", () => {
  test("lets others have their turn after some milliseconds, however small its steps", async () => {
    expect(await work(20)).toEqual([10, true]);
    expect(await work(4)).toEqual([3, true]);
    expect(await work(0)).toEqual([0, true]);
  });

  test("stops where it is not wanted any more", async () => {
    expect(await work(20, 3)).toEqual([3, false]);
  });
});
