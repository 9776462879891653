import { compareText } from "../../base/compare";
import type { Story } from "../model/folder";
import type { ScopedCorrections, UnusedCorrection } from "./scoped";

/** Articles that are one story by the reader's word. */
export interface StoriesByHand {
  /** Sorted by their first article. */
  readonly stories: readonly Story[];
  /** Corrections of which fewer than two articles are left. */
  readonly unused: readonly UnusedCorrection[];
}

/** What the reader has joined into stories. @param articles all that are held. */
export function joinStories(
  articles: readonly { readonly id: string }[],
  scopes: readonly ScopedCorrections[],
): StoriesByHand {
  const unused: UnusedCorrection[] = [];
  const storyOf = new Map<string, Set<string>>();
  for (const scope of scopes) {
    const said = scope.corrections.filter((correction) => correction.kind === "sameStory");
    if (said.length === 0) continue;
    const byPath = new Map(articles.map(({ id }) => [scope.pathOf(id), id]));
    for (const correction of said) {
      const members = correction.articles.flatMap((path) => byPath.get(path) ?? []);
      if (new Set(members).size > 1) join(storyOf, members);
      else unused.push({ scope, correction, reason: reasonFor(correction.articles, byPath) });
    }
  }
  const stories = [...new Set(storyOf.values())]
    .map((members) => ({ articles: [...members].sort(compareText) }))
    .sort((x, y) => compareText(x.articles[0] ?? "", y.articles[0] ?? ""));
  return { stories, unused };
}

function join(storyOf: Map<string, Set<string>>, members: readonly string[]): void {
  const whole = new Set(members.flatMap((id) => [id, ...(storyOf.get(id) ?? [])]));
  for (const id of whole) storyOf.set(id, whole);
}

function reasonFor(
  articles: readonly string[],
  byPath: ReadonlyMap<string | undefined, string>,
): string {
  const gone = articles.filter((path) => !byPath.has(path));
  return gone.length === 0
    ? "It takes two articles to be one story."
    : `${gone.join(", ")} ${gone.length === 1 ? "is" : "are"} gone.`;
}
