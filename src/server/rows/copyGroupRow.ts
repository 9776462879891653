import type { Row, SharedKind } from "../../protocol/rows";
import { sharedTextPlurals, sharedTextWords } from "../text/sharedTextWords";
import { count } from "../text/wording";
import { sumOfKinds, type FilteredCopies } from "./copyDirectory";
import type { Page } from "./pages";
import { toRowId, type RowReference } from "./rowId";

/** A larger group is unfolded when the reader asks for it. */
const largestUnfolded = 50;

/** `Passages   41`; null for an empty group. */
export function copyGroupRow(
  reference: RowReference,
  label: string,
  size: number,
  noun: string,
): Row | null {
  if (size === 0) return null;
  return {
    id: toRowId(reference),
    kind: "copyGroup",
    label,
    description: size.toLocaleString("en"),
    tooltip: "",
    accessibleLabel: `${label}, ${count(size, noun)}.`,
    children: size <= largestUnfolded ? "expanded" : "collapsed",
    target: null,
    compare: null,
  };
}

/** `201–400`: one page of a long group. */
export function copyPageRow(reference: RowReference, noun: string, { first, last }: Page): Row {
  const label = `${first.toLocaleString("en")}–${last.toLocaleString("en")}`;
  return {
    id: toRowId(reference),
    kind: "copyGroup",
    label,
    description: "",
    tooltip: "",
    accessibleLabel: `${count(last - first + 1, noun)}, ${String(first)} to ${String(last)}.`,
    children: "collapsed",
    target: null,
    compare: null,
  };
}

/** `14 formulas and 3 of page furniture are hidden`: a quiet row that shows them. */
export function hiddenRow({ hidden }: FilteredCopies): Row | null {
  if (sumOfKinds(hidden) === 0) return null;
  const named = (Object.keys(hidden) as SharedKind[]) // the keys of a record of all kinds
    .filter((kind) => hidden[kind] > 0)
    .map((kind) => countOfKind(kind, hidden[kind]));
  const label = `${inList(named)} hidden`;
  return {
    id: toRowId({ kind: "hiddenCopies" }),
    kind: "hiddenCopies",
    label: "",
    description: label,
    tooltip: `${label}. Click to show all kinds.`,
    accessibleLabel: `${label}. Press Enter to show all kinds.`,
    children: "none",
    target: null,
    compare: null,
    icon: "eye-closed",
  };
}

/** `1 formula`, `3 of page furniture` */
function countOfKind(kind: SharedKind, size: number): string {
  if (kind === "furniture") return `${size.toLocaleString("en")} of page furniture`;
  const words = size === 1 ? sharedTextWords[kind] : sharedTextPlurals[kind];
  return `${size.toLocaleString("en")} ${words}`;
}

function inList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${last}` : last;
}
