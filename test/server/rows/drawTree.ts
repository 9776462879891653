import { rowsRequest } from "../../../src/protocol/messages";
import type { Grouping, Row, TreeViewId } from "../../../src/protocol/rows";
import type { Reader } from "../support/reader";

/** Which tree a test looks at, and what of it. */
export interface DrawOptions {
  readonly view: TreeViewId;
  readonly filter?: string;
  /** So many levels are opened; all unless told. */
  readonly depth?: number;
  readonly grouping?: Grouping;
}

/** A tree as a reader sees it: `label | description`, what is inside indented. */
export async function drawTree(reader: Reader, options: DrawOptions): Promise<readonly string[]> {
  const tree = await openTree(reader, options);
  return tree.map(({ row, level }) => {
    return `${"  ".repeat(level)}${row.label} | ${row.description}`;
  });
}

/** All rows of a tree from the top, those inside a row after it. */
export async function openTree(
  reader: Reader,
  { view, filter = "", depth = Infinity, grouping }: DrawOptions,
  parent?: Row,
  level = 0,
): Promise<readonly { readonly row: Row; readonly level: number }[]> {
  const params = {
    view,
    filter,
    ...(grouping && { grouping }),
    ...(parent && { parent: parent.id }),
  };
  const found: { row: Row; level: number }[] = [];
  for (const row of await reader.ask(rowsRequest, params)) {
    found.push({ row, level });
    if (row.children === "none" || level + 1 >= depth) continue;
    found.push(
      ...(await openTree(
        reader,
        { view, filter, depth, ...(grouping && { grouping }) },
        row,
        level + 1,
      )),
    );
  }
  return found;
}
