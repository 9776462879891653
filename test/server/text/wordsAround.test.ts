import { expect, test } from "vitest";
import { toSpan } from "../../../src/base/span";
import { wordsAround } from "../../../src/server/text/wordsAround";

/** The words between `[` and `]` with what is shown around them, marked the same way. */
function check(marked: string, expected: string): void {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const { text, at } = wordsAround(marked.replace(/[[\]]/g, ""), toSpan(start, end));
  expect(`${text.slice(0, at[0])}[${text.slice(...at)}]${text.slice(at[1])}`).toBe(expected);
}

test("a short line is shown whole", () => {
  check("One.\nMayor [Ada Lund] spoke.\nTwo.", "Mayor [Ada Lund] spoke.");
  check("[Ada Lund]", "[Ada Lund]");
  check("", "[]");
});

test("a long line is cut between words, shorter before than after", () => {
  check(
    "When the snow fell on the lower town the minister of transport, [Ada Lund], who had come by sledge, told everybody in the square that nothing would be rebuilt until the spring had come and gone.",
    "…minister of transport, [Ada Lund], who had come by sledge, told everybody in the…",
  );
});

test("nothing is said to be left out where nothing is", () => {
  check(`${"x".repeat(24)} [Lund]`, "…[Lund]");
  check(`${"x".repeat(22)} [Lund]\n`, `${"x".repeat(22)} [Lund]`);
  check(`[Lund] ${"y".repeat(47)}`, `[Lund] ${"y".repeat(47)}`);
  check(`[Lund] ${"y".repeat(48)}`, "[Lund]…");
});

test("runs of spaces, control characters and names across lines come out on one line", () => {
  check("by\t\tMayor  [Ada\nLund]\u202e said", "by Mayor [Ada Lund] said");
});

test("of an endless line no more is read than is shown", () => {
  const text = `${"a".repeat(1_000_000)} [Lund] ${"b ".repeat(1_000_000)}`;
  const start = text.indexOf("[");
  const whole = text.replace(/[[\]]/g, "");
  const shown = wordsAround(whole, toSpan(start, start + 4));
  expect(shown.text.length).toBeLessThan(130);
});
