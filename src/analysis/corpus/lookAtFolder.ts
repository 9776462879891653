import { unusedQuotations } from "../corrections/quotationsUnused";
import { unusedFurniture } from "../corrections/unusedFurniture";
import { unusedNames } from "../corrections/unusedNames";
import { rejectsCopies } from "../corrections/copiesByHand";
import { ignoredWords, saysOfThemes } from "../corrections/themesByHand";
import { deriveParts, type FolderParts, type LookInput } from "./deriveParts";
import type { Steps } from "../../base/steps";
import type { Span } from "../../base/span";
import type { ScopedCorrections, UnusedCorrection } from "../corrections/scoped";
import type { Actor } from "../model/actor";
import type { FolderFindings, RelatedPassage } from "../model/folder";
import type { ArticleWithFacts } from "../themes/poolTerms";
import type { SettledThemes } from "../themes/settle/settleThemes";

/** What the folder says of its articles: made of facts, corrections and imports, never changed. */
export interface FolderLook {
  readonly findings: FolderFindings;
  /** Corrections that match nothing in the articles. */
  readonly unused: readonly UnusedCorrection[];
  /** Ids of articles that have changed since passages were imported for them. */
  readonly changedSinceImport: readonly string[];
  /** The themes with what is to be kept of them; undefined until they have been made. */
  readonly settled: SettledThemes | undefined;
  /** The folder actor that an article's actor (index into its `actors`) belongs to. */
  actorOf(article: string, actor: number): Actor | undefined;
  /** Passages of other articles that speak of the same matter as `span`; best first. */
  related(article: string, span: Span, limit?: number): readonly RelatedPassage[];
  /** Makes all of it in pieces; what is asked for earlier is made at once. */
  prepare(): Steps<void>;
}

/** Looks at a folder; nothing is found out before it is asked for. */
export function lookAtFolder(input: LookInput): FolderLook {
  const { articles, scopes } = input;
  const parts = deriveParts(input);
  const { joined, settled, stories, members } = parts;
  return {
    findings: findingsOf(parts),
    get unused() {
      const rejected = rejectsCopies(scopes) ? settled.value.unused : [];
      const ofArticles = unusedInArticles(articles, scopes);
      const ofThemes = saysOfThemes(scopes) || ignoredWords(scopes).length > 0;
      return [
        ...ofArticles,
        ...rejected,
        ...stories.value.unused,
        ...joined.value.unused,
        ...(ofThemes ? parts.themes.value.unused : []),
      ];
    },
    get settled() {
      return parts.themes.made;
    },
    get changedSinceImport() {
      return parts.imported.value.changed;
    },
    actorOf: (article, actor) => members.value.get(article)?.get(actor),
    related: (...asked) => parts.index.value.related(...asked),
    *prepare() {
      for (const part of Object.values(parts)) yield* part.inSteps();
    },
  };
}

function findingsOf({ joined, settled, stories, passages, themes }: FolderParts): FolderFindings {
  return {
    get actors() {
      return joined.value.actors;
    },
    get passages() {
      return passages.value;
    },
    get copies() {
      return settled.value.copies.copies;
    },
    get overlaps() {
      return settled.value.copies.overlaps;
    },
    get stories() {
      return stories.value.stories;
    },
    get themes() {
      return themes.value.themes;
    },
  };
}

function unusedInArticles(
  articles: readonly ArticleWithFacts[],
  scopes: readonly ScopedCorrections[],
): readonly UnusedCorrection[] {
  return [
    ...unusedNames(articles, scopes),
    ...unusedQuotations(articles, scopes),
    ...unusedFurniture(articles, scopes),
  ];
}
