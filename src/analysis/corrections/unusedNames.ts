import type { ArticleFacts } from "../model/facts";
import type { Correction } from "./correction";
import { namesInWords, toNameWords } from "./nameInWords";
import type { ScopedCorrections, UnusedCorrection } from "./scoped";

type OfNames = Extract<Correction, { readonly kind: "actorKind" | "notAnActor" }>;

/** What the reader has said about names that no article writes any more. */
export function unusedNames(
  articles: readonly { readonly id: string; readonly facts: ArticleFacts }[],
  scopes: readonly ScopedCorrections[],
): readonly UnusedCorrection[] {
  return scopes.flatMap((scope) => {
    const said = scope.corrections.filter(isOfNames);
    const used = said.length === 0 ? new Set() : usedIn(articles, said, scope);
    return said
      .filter((correction) => !used.has(correction))
      .map((correction) => ({ scope, correction, reason: reasonFor(correction) }));
  });
}

function isOfNames(correction: Correction): correction is OfNames {
  return correction.kind === "actorKind" || correction.kind === "notAnActor";
}

function usedIn(
  articles: readonly { readonly id: string; readonly facts: ArticleFacts }[],
  said: readonly OfNames[],
  { pathOf }: ScopedCorrections,
): ReadonlySet<Correction> {
  const names = said.flatMap((correction) =>
    correction.names.map((name) => ({ correction, words: toNameWords(name) })),
  );
  const used = new Set<Correction>();
  for (const { id, facts } of articles) {
    if (used.size === said.length) break;
    const path = pathOf(id);
    if (path === undefined) continue;
    const open = names.filter(
      ({ correction }) => !used.has(correction) && (correction.article ?? path) === path,
    );
    const found = namesInWords(
      facts.words,
      open.map(({ words }) => words),
    );
    open.forEach(({ correction }, index) => found.has(index) && used.add(correction));
  }
  return used;
}

function reasonFor({ names, article }: OfNames): string {
  const written = names.map((name) => `“${name}”`).join(" or ");
  return article === undefined
    ? `No article writes ${written} any more.`
    : `${article} does not write ${written} any more, or is gone.`;
}
