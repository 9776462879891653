import * as vscode from "vscode";
import type { LayerId } from "../../protocol/layers";

/** Layers whose ranges depend on where the cursor is. */
export function followsSelection(layer: LayerId): boolean {
  return layer === "reported" || (isName(layer) && isHighContrast());
}

/** Those ranges of a layer that are drawn at the reader's selection. */
export function rangesBySelection(
  layer: LayerId,
  ranges: readonly vscode.Range[],
  selections: readonly vscode.Selection[],
): readonly vscode.Range[] {
  if (!followsSelection(layer)) return ranges;
  return layer === "reported"
    ? ranges.filter((range) => selections.some(({ active }) => isOnLineOf(range, active)))
    : ranges.filter((range) => !selections.some((selection) => isSelected(range, selection)));
}

/** Reported speech covers much of a page: it is drawn in the paragraph where the cursor is. */
function isOnLineOf({ start, end }: vscode.Range, { line }: vscode.Position): boolean {
  return start.line <= line && line <= end.line;
}

/** High contrast turns light and dark round in what is selected; a name's colour would vanish there. */
function isSelected(range: vscode.Range, selection: vscode.Selection): boolean {
  return !selection.isEmpty && selection.intersection(range)?.isEmpty === false;
}

function isName(layer: LayerId): boolean {
  return layer === "person" || layer === "organization" || layer === "place";
}

function isHighContrast(): boolean {
  const { kind } = vscode.window.activeColorTheme;
  return (
    kind === vscode.ColorThemeKind.HighContrast || kind === vscode.ColorThemeKind.HighContrastLight
  );
}
