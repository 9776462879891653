import type { ArticleFacts } from "../model/facts";
import type { ScopedCorrections, UnusedCorrection } from "./scoped";

/** What the reader called page furniture and what no article has any more. */
export function unusedFurniture(
  articles: readonly { readonly id: string; readonly facts: ArticleFacts }[],
  scopes: readonly ScopedCorrections[],
): readonly UnusedCorrection[] {
  return scopes.flatMap((scope) => {
    const said = scope.corrections.filter((correction) => correction.kind === "furniture");
    if (said.length === 0) return [];
    const found = new Set<string>();
    for (const { id, facts } of articles) {
      if (scope.pathOf(id) === undefined) continue;
      for (const words of facts.toldFurniture) found.add(words);
    }
    return said
      .filter(({ words }) => !found.has(words))
      .map((correction) => ({
        scope,
        correction,
        reason: "No article of the folder has these words any more.",
      }));
  });
}
