import type { Position } from "vscode-languageserver-types";

/** @returns less than 0 where `a` stands before `b`, 0 where they are the same place. */
export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}
