import * as vscode from "vscode";
import type { LayerId } from "../../protocol/layers";

/**
 * Many fonts have no weight between regular and bold, and bold is for speakers and headings. A
 * decoration has no field for the outline of letters, so it rides on one that is harmless. Bold comes
 * later in the list below and takes the outline away again.
 */
const aTouchHeavier = "text; -webkit-text-stroke: 0.2px currentColor";
const bold = { fontWeight: "bold", cursor: "text; -webkit-text-stroke: 0" };

/** How each layer looks: the table "The page" of the design, quiet first. */
export const lookOfLayers: Readonly<Record<LayerId, vscode.DecorationRenderOptions>> = {
  person: { color: contributed("person"), cursor: aTouchHeavier },
  organization: { color: contributed("organization") },
  place: { color: contributed("place") },
  metonym: { fontStyle: "italic" },
  heading: bold,
  furniture: { opacity: "0.5" },
  quotation: { backgroundColor: contributed("quotationBackground"), borderRadius: "3px" },
  mixedQuotation: lineBelow("dashed"),
  fragment: lineBelow("solid"),
  reported: bar("reportedLine", "1px"),
  speaker: bold,
  uncertainQuotation: { textDecoration: dottedUnderline() },
  vagueSource: { textDecoration: dottedUnderline() },
  claimedSource: { textDecoration: dottedUnderline(), fontStyle: "italic" },
  outlet: { textDecoration: sourceUnderline("double") },
  report: { textDecoration: sourceUnderline("solid") },
  copy: { ...bar("copy", "2px"), ...mark("copy") },
  wholeCopy: { ...bar("wholeCopy", "3px"), ...mark("wholeCopy") },
  formula: bar("copy", "2px", "dotted"),
};

function contributed(name: string): vscode.ThemeColor {
  return new vscode.ThemeColor(`seedReader.${name}`);
}

/** At the foot of the line, away from the dots under words whose speaker is uncertain. */
function lineBelow(style: "dashed" | "solid"): vscode.DecorationRenderOptions {
  return {
    borderColor: contributed("quotationLine"),
    borderStyle: style,
    borderWidth: "0 0 1px 0",
  };
}

/** A decoration takes no colour for its line; the workbench offers each as a CSS variable. */
function dottedUnderline(): string {
  return "underline dotted 1.5px var(--vscode-seedReader-uncertainUnderline)";
}

/** What an article leans on is known by name: lines under the letters, not the dots of doubt. */
function sourceUnderline(style: "solid" | "double"): string {
  return `underline ${style} 1px var(--vscode-seedReader-sourceUnderline)`;
}

/**
 * A slim bar beside the line numbers. A decoration's own border would run through the first letters,
 * and an icon would know no contributed colour; so the place of the icon is kept and given a border.
 */
function bar(
  name: string,
  width: string,
  style: "solid" | "dotted" = "solid",
): vscode.DecorationRenderOptions {
  const border = `border-right: ${width} ${style} var(--vscode-seedReader-${name})`;
  return {
    gutterIconPath: vscode.Uri.parse(emptyImage),
    gutterIconSize: `0; box-sizing: border-box; ${border}`,
  };
}

/** A mark in the overview ruler. */
function mark(name: string): vscode.DecorationRenderOptions {
  return {
    overviewRulerColor: contributed(name),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  };
}

const emptyImage =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/%3E";
