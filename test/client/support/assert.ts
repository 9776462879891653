// Assertions that also work in a web worker, where node:assert does not exist.

/** Fails unless the value is there and true. */
export function ok(
  value: unknown,
  message = `expected something, got ${show(value)}`,
): asserts value {
  if (!value) throw new Error(message);
}

/** Fails unless both are equal, part by part. */
export function equal(actual: unknown, expected: unknown, message = ""): void {
  if (show(actual) === show(expected)) return;
  const parts = [message, `expected ${show(expected)}`, `got      ${show(actual)}`];
  throw new Error(parts.filter(Boolean).join("\n"));
}

/** Fails unless the text holds the part. */
export function includes(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`expected "${part}" in:\n${text}`);
}

/**
 * Asks again and again until there is an answer: `await eventually(() => view.rows())`.
 * Answers that do not count are `undefined` and `false`; what the last one threw is told at the end.
 */
export async function eventually<Value>(
  ask: () => Value | Promise<Value>,
  what = "the condition",
  milliseconds = 30_000,
): Promise<Exclude<Value, undefined | false>> {
  const deadline = Date.now() + milliseconds;
  let reason = "";
  while (Date.now() < deadline) {
    try {
      const answer = await ask();
      // Safe: just what was excluded.
      if (answer !== undefined && answer !== false) {
        return answer as Exclude<Value, undefined | false>;
      }
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what} did not come in ${String(milliseconds)} ms. ${reason}`);
}

function show(value: unknown): string {
  return JSON.stringify(value, undefined, 1);
}
