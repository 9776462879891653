import type { Range } from "vscode-languageserver-protocol";
import { afterEach, expect, test } from "vitest";
import { stepRequest, type StepParams } from "../../../src/protocol/moving";
import { positionIn } from "../support/excerpt";
import { Reader, uriOf } from "../support/reader";

const articles = `=== a.seed
Harbour master Bo Ek keeps the ferry boiler warm by night.

The bakery of Cleo Marsh sells rye bread to the crews at dawn.
=== b.seed
In Sudvale the harbour master Bo Ek asked for coal, since the ferry boilers may not grow cold.
=== c.seed
Cleo Marsh bakes her rye bread for the crews of the bakery quarter.
`;

let reader: Reader;
afterEach(() => reader.dispose());

/** The range of some words of an article, as an editor selects them. */
function selected(name: string, words: string): { uri: string; range: Range } {
  const text = reader.excerpt.files.get(name) ?? "";
  const at = text.indexOf(words);
  const range = { start: positionIn(text, at), end: positionIn(text, at + words.length) };
  return { uri: uriOf(name), range };
}

/** Where a step leads from a selection, and what is said, up to the reason. */
async function step(
  from: { uri: string; range: Range },
  direction: StepParams["direction"],
): Promise<{ said: string; to: { uri: string; range: Range } }> {
  const { uri, range } = from;
  const asked = { uri, position: range.start, selectionEnd: range.end };
  const { target, message } = await reader.ask(stepRequest, {
    ...asked,
    kind: "related",
    direction,
  });
  const turn = /; from the (?:start|end) again$/.exec(message)?.[0] ?? "";
  return { said: message.replace(/, shares .*/, "") + turn, to: target ?? from };
}

const both = "warm by night.\n\nThe bakery of Cleo Marsh";

test("what is selected over several paragraphs is walked through to its end, and round", async () => {
  reader = await Reader.open(articles);
  const first = await step(selected("a.seed", both), "next");
  const second = await step(first.to, "next");
  const third = await step(second.to, "next");
  const said = [first, second, third].map((one) => one.said);
  expect(said[0]).toMatch(/^Related passage 1 of 2: [bc], line 1$/);
  expect(said[1]).toMatch(/^Related passage 2 of 2: [bc], line 1$/);
  expect(said[2]).toBe(`${said[0] ?? ""}; from the start again`);
  expect(first.to.uri).not.toBe(second.to.uri);
  expect((await step(third.to, "previous")).said).toBe(`${said[1] ?? ""}; from the end again`);
});

test("backwards it begins with the last one", async () => {
  reader = await Reader.open(articles);
  const { said } = await step(selected("a.seed", both), "previous");
  expect(said).toMatch(/^Related passage 2 of 2: [bc], line 1$/);
});

test("a part of a passage that the walk has led to is a question of its own", async () => {
  reader = await Reader.open(articles);
  const { to } = await step(selected("a.seed", both), "next");
  const part = { ...to, range: { ...to.range, end: { ...to.range.end, character: 30 } } };
  const next = await step(part, "next");
  expect(next.said).toMatch(/^Related passage 1 of 1: a, line [13]$/);
});
