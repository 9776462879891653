import { describeCorrection } from "../../analysis/index";
import type { Correction, CorrectionsChange } from "../../analysis/index";
import { count } from "../text/wording";

/** What was said last, or what was taken back where nothing was said. */
export function sentenceFor({ added, removed }: CorrectionsChange): string {
  const said = added.at(-1);
  if (said) return `${movedTogether(added) ?? describeCorrection(said)}.`;
  return `No longer: ${removed.map(describeCorrection).join("; ")}.`;
}

/** `3 articles belong to the theme “Herring quota”`; undefined where something else was said. */
function movedTogether(added: readonly Correction[]): string | undefined {
  const moved = added.filter((correction) => correction.kind === "inTheme");
  const [first] = moved;
  if (!first || moved.length < 2 || moved.length < added.length) return undefined;
  const articles = count(moved.length, "article");
  return first.theme === null
    ? `${articles} belong to no theme`
    : `${articles} belong to the theme “${first.theme.label}”`;
}
