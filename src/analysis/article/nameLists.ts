import type { BlockNames } from "./nameBlocks";
import type { LineShape } from "./shapes";

/**
 * Finds list items: marked with bullets, numbers or emoji, or unmarked after a line that ends with a
 * colon. A number or an emoji alone above prose marks a heading, not an item.
 *
 *     The council will decide whether:
 *     ships may enter,                      two items
 *     the market opens again.
 */
export function nameLists(shapes: readonly LineShape[], names: BlockNames): void {
  shapes.forEach((shape, index) => {
    if (names[index]) return;
    const { structure, level, ordinal } = shape.line;
    if (structure === "item" && !isNumberedHeading(shapes, index)) {
      names[index] = {
        kind: "list",
        level,
        rule: ordinal < 0 ? "marked with a bullet" : "numbered",
      };
    } else if (isEmojiItem(shapes, index)) {
      names[index] = { kind: "list", level: 1, rule: "marked with an emoji" };
    } else if (shape.ending === "colon") {
      nameUnmarkedItems(shapes, names, index + 1);
    }
  });
}

const longestHeading = 120;

/** A short numbered line that stands alone, with prose below it. */
function isNumberedHeading(shapes: readonly LineShape[], index: number): boolean {
  const shape = shapes[index];
  const next = shapes[index + 1];
  if (!shape || !next || shape.line.ordinal < 0 || shape.length > longestHeading) return false;
  if (shape.ending !== "open" && shape.ending !== "question") return false;
  if (next.line.structure !== "text" || next.beginsWithSymbol) return false;
  return next.isProse || next.ending === "stop";
}

/** One of several lines in a row that begin with an emoji. */
function isEmojiItem(shapes: readonly LineShape[], index: number): boolean {
  const shape = shapes[index];
  if (!shape?.beginsWithSymbol || shape.line.structure !== "text") return false;
  const after = shapes[index + 1]?.beginsWithSymbol ?? false;
  const before = shapes[index - 1]?.beginsWithSymbol ?? false;
  const isHeading = shape.ending === "open" && isAboveProse(shapes, index);
  return (after || before) && !isHeading;
}

function isAboveProse(shapes: readonly LineShape[], index: number): boolean {
  const next = shapes[index + 1];
  return next !== undefined && !next.beginsWithSymbol && next.isProse;
}

const longestItem = 250;

/** Two lines or more that go on from a colon: all but the last end with a comma, `and` or `or`. */
function nameUnmarkedItems(shapes: readonly LineShape[], names: BlockNames, first: number): void {
  let last = first;
  while (isOpenItem(shapes[last]) && !names[last]) last++;
  const closing = shapes[last];
  if (last === first || !closing || names[last] || closing.length > longestItem) return;
  if (closing.ending !== "stop" && !closing.endsGarbled) return;
  for (let index = first; index <= last; index++) {
    names[index] = { kind: "list", level: 1, rule: "goes on from a colon" };
  }
}

function isOpenItem(shape: LineShape | undefined): boolean {
  if (!shape || shape.length > longestItem || shape.line.structure !== "text") return false;
  return shape.ending === "comma" || shape.ending === "joiner";
}
