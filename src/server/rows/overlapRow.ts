import type { Overlap } from "../../analysis/index";
import type { Row } from "../../protocol/rows";
import { headlineFor } from "../cards/placeWords";
import { toLocation } from "../convert";
import { dayInWords } from "../find/firstSeen";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { percent } from "../text/wording";
import { startOf } from "./articleRow";
import { toRowId } from "./rowId";

/** `000 holds 99 % of 001`, and grey the other direction. */
export function overlapRow(folder: FolderSnapshot, { a, b, ofA, ofB }: Overlap): Row | null {
  const [holder, held] = ofB >= ofA ? [a, b] : [b, a];
  const left = folder.article(holder);
  const right = folder.article(held);
  if (!left || !right) return null;
  const [holderName, heldName] = [folder.nameOf(holder), folder.nameOf(held)];
  const label = `${holderName} holds ${percent(Math.max(ofA, ofB))} of ${heldName}`;
  const back = `${heldName} holds ${percent(Math.min(ofA, ofB))} of ${holderName}`;
  const [from, to] = [startOf(left), startOf(right)];
  return {
    id: toRowId({ kind: "overlap", a, b }),
    kind: "overlap",
    label,
    description: back,
    tooltip: [holder, held].map((uri) => titleLine(folder, uri)).join("\n"),
    accessibleLabel: `${label}, ${back}.`,
    children: "none",
    target: toLocation(left, from),
    compare: {
      left: toLocation(left, from),
      right: toLocation(right, to),
      title: `${holderName} ↔ ${heldName}`,
    },
  };
}

/** `000: Port to reopen, 11 March 2026` */
function titleLine(folder: FolderSnapshot, uri: string): string {
  const published = folder.article(uri)?.facts.published;
  const day = published ? `, ${dayInWords(published.day)}` : "";
  return `${folder.nameOf(uri)}: ${headlineFor(folder, uri)}${day}`;
}
