import { expect, test } from "vitest";
import { ReadingWatch, type ReadingSecond } from "../../src/client/reading/readingWatch";

const second: ReadingSecond = { uri: "file:///a.seed", seconds: 5, showsEnd: false };
const atEnd: ReadingSecond = { ...second, showsEnd: true };

/** After how many of these seconds the article counts as read; undefined where it never does. */
function readAfter(watch: ReadingWatch, ...passed: readonly ReadingSecond[]): number | undefined {
  const at = passed.findIndex((one) => watch.pass(one));
  return at < 0 ? undefined : at + 1;
}

test("an article is read when enough time has passed and its end was on the screen", () => {
  const short = [atEnd, atEnd, atEnd, atEnd, atEnd];
  expect(readAfter(new ReadingWatch(), ...short)).toBe(5);
  expect(readAfter(new ReadingWatch(), ...short.slice(1))).toBeUndefined();
});

test("the end may have been seen at any time, and not at all is not enough", () => {
  const long = Array.from({ length: 60 }, () => second);
  expect(readAfter(new ReadingWatch(), ...long)).toBeUndefined();
  expect(readAfter(new ReadingWatch(), ...long, atEnd)).toBe(61);
  expect(readAfter(new ReadingWatch(), atEnd, second, second, second, second)).toBe(5);
});

test("visits add up, each article for itself", () => {
  const other = { ...atEnd, uri: "file:///b.seed" };
  const visits = [atEnd, atEnd, other, other, atEnd, atEnd, other, atEnd];
  expect(readAfter(new ReadingWatch(), ...visits)).toBe(8);
});

test("what the reader calls unread begins anew", () => {
  const watch = new ReadingWatch();
  expect(readAfter(watch, atEnd, atEnd, atEnd, atEnd)).toBeUndefined();
  watch.forget(atEnd.uri);
  expect(readAfter(watch, atEnd, second, second, second)).toBeUndefined();
  expect(readAfter(watch, second)).toBe(1);
});
