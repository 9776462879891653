import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type * as vscode from "vscode";
import { revealRow, type RevealingView } from "../../src/client/views/revealRow";
import type { Row } from "../../src/protocol/rows";

/** What the editor does with each wish to reveal a row, in turn. */
type Answer = "selects" | "selects later" | "gives up silently" | "fails";

beforeEach(() => vi.useFakeTimers());

afterEach(() => vi.useRealTimers());

describe("revealing a row", () => {
  it("is done with one wish where nothing is in the way", () => check(["selects"], true, 1));

  it("waits for the editor to tell what is selected", () => check(["selects later"], true, 1));

  it("is tried again where the rows changed meanwhile, whether the editor says so or not", async () => {
    await check(["fails", "selects"], true, 2);
    await check(["gives up silently", "selects"], true, 2);
    await check(["gives up silently", "fails", "selects later"], true, 3);
  });

  it("ends, whatever the editor does", async () => {
    await check(Array<Answer>(9).fill("gives up silently"), true, 4);
    await expect(check(Array<Answer>(9).fill("fails"), true, 4)).rejects.toThrow("rows changed");
  });

  it("is not tried where there is no such row any more", async () => {
    await check(["gives up silently", "selects"], false, 1, [row, undefined]);
  });
});

// Safe: revealing reads the id of a row alone.
const row = { id: "quotation 1", label: "“It is emerging”" } as Row;

/** Reveals a row in an editor that answers so; `found` is what the server finds, each time anew. */
async function check(
  answers: readonly Answer[],
  isRevealed: boolean,
  wishes: number,
  found: readonly (Row | undefined)[] = [],
): Promise<void> {
  const { view, count } = editorThat(answers);
  let finds = 0;
  const find = (): Promise<Row | undefined> => {
    const answer = found.length === 0 ? { ...row } : found[finds];
    finds += 1;
    return Promise.resolve(answer);
  };
  const revealing = revealRow(view, find);
  const [result] = await Promise.allSettled([revealing, vi.runAllTimersAsync()]);
  expect(count()).toBe(wishes);
  if (result.status === "rejected") throw result.reason;
  expect(result.value).toBe(isRevealed);
}

function editorThat(answers: readonly Answer[]): { view: RevealingView; count: () => number } {
  let wishes = 0;
  let selection: readonly Row[] = [];
  const listeners = new Set<() => void>();
  const select = (selected: Row): void => {
    selection = [selected];
    for (const listener of listeners) listener();
  };
  const view = {
    get selection() {
      return selection;
    },
    onDidChangeSelection: (listener: () => void): vscode.Disposable => {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
    reveal: (wanted: Row): Promise<void> => {
      const answer = answers[wishes];
      wishes += 1;
      if (answer === "fails") return Promise.reject(new Error("rows changed"));
      if (answer === "selects") select(wanted);
      if (answer === "selects later") setTimeout(() => select(wanted), 100);
      return Promise.resolve();
    },
  };
  // Safe: revealing asks for nothing else, and for no argument of the events.
  return { view: view as unknown as RevealingView, count: () => wishes };
}
