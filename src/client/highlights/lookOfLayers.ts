import * as vscode from "vscode";
import type { LayerId } from "../../protocol/layers";

/** How each layer looks: the table "The page" of the design, quiet first. */
export const lookOfLayers: Readonly<Record<LayerId, vscode.DecorationRenderOptions>> = {
  person: { color: contributed("person"), fontWeight: "500" },
  organization: { color: contributed("organization") },
  place: { color: contributed("place") },
  heading: { fontWeight: "bold" },
  furniture: { opacity: "0.5" },
  quotation: { backgroundColor: contributed("quotationBackground"), borderRadius: "3px" },
  reported: {
    borderStyle: "solid",
    borderWidth: "0 0 0 2px",
    borderColor: contributed("reportedLine"),
  },
  speaker: { fontWeight: "bold" },
  uncertainQuotation: { textDecoration: dottedUnderline() },
  vagueSource: { textDecoration: dottedUnderline() },
  claimedSource: { textDecoration: dottedUnderline(), fontStyle: "italic" },
  copy: bar("copy", "2px"),
  wholeCopy: bar("wholeCopy", "4px"),
};

function contributed(name: string): vscode.ThemeColor {
  return new vscode.ThemeColor(`seedReader.${name}`);
}

/** A decoration takes no colour for its line; the workbench offers each as a CSS variable. */
function dottedUnderline(): string {
  return "underline dotted 1.5px var(--vscode-seedReader-uncertainUnderline)";
}

/** A bar at the left edge of the text, and a mark in the overview ruler. */
function bar(name: string, width: string): vscode.DecorationRenderOptions {
  return {
    isWholeLine: true,
    borderStyle: "solid",
    borderWidth: `0 0 0 ${width}`,
    borderColor: contributed(name),
    overviewRulerColor: contributed(name),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  };
}
