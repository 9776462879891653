// @ts-check
// A reporter for node:test: a line for each spec, and a last line of counts as in all our suites.

/**
 * @param {AsyncIterable<import("node:test/reporters").TestEvent>} events
 */
export async function* reporter(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    // The outermost suite holds all groups.
    if (type === "test:start" && data.nesting === 1) yield `${data.name}\n`;
    if (type !== "test:pass" && type !== "test:fail") continue;
    // A suite fails with each of its specs; those count, and a broken hook makes them fail.
    if (data.details.type === "suite") continue;
    const indent = "  ".repeat(data.nesting - 1);
    if (type === "test:pass") {
      passed += 1;
      yield `${indent}✓ ${data.name} (${Math.round(data.details.duration_ms)} ms)\n`;
    } else {
      failed += 1;
      yield `${indent}✗ ${data.name}\n${describeError(data.details.error)}\n`;
    }
  }
  yield `${passed} passed, ${failed} failed\n`;
}

/** @param {Error} error node:test wraps what was thrown */
function describeError(error) {
  const cause = error.cause instanceof Error ? error.cause : error;
  return cause.stack ?? String(cause);
}

// node:test takes a reporter by its default export.
export { reporter as default };
