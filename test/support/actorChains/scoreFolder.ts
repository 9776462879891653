import { analyzeArticle } from "../../../src/analysis";
import { joinActors } from "../../../src/analysis/actors/joinActors";
import type { Actor, Mention } from "../../../src/analysis/model/actor";
import type { ChainMention, ChainScores } from "./bCubed";
import { scoreChains } from "./bCubed";
import type { GoldArticle } from "./goldFolders";

/** How well a folder’s actors agree with its gold. */
export interface FolderScores extends ChainScores {
  readonly chains: number;
  /** Share of the matched mentions that are of the right kind. */
  readonly kinds: number;
}

/**
 * Analyses the articles as one folder and scores its chains. Spans match exactly but for a leading
 * "The"; pronouns, uncounted mentions and what overlaps an optional span stay out.
 */
export function scoreFolder(articles: readonly GoldArticle[]): FolderScores {
  const gold = articles.flatMap(({ id, text, mentions }) =>
    mentions.map(({ start, end, chain }): ChainMention => ({
      at: placeOf(id, text, start, end),
      chain,
    })),
  );
  const system = readChains(articles);
  return {
    ...scoreChains(gold, system),
    chains: new Set(gold.map(({ chain }) => chain)).size,
    kinds: shareOfRightKinds(gold, system),
  };
}

/** What the analysis finds, as chains of the whole folder. */
export function readChains(articles: readonly GoldArticle[]): (ChainMention & { kind: string })[] {
  const read = articles.map((article) => ({
    id: article.id,
    article,
    facts: analyzeArticle(article.text),
  }));
  const actors = joinActors(read);
  const owner = new Map<string, Actor>();
  for (const actor of actors) {
    for (const member of actor.members) owner.set(memberKey(member.article, member.actor), actor);
  }
  return read.flatMap(({ id, article, facts }) =>
    facts.mentions
      .filter((mention) => isScored(mention, article))
      .map(({ span, actor }) => ({
        at: placeOf(id, article.text, span.start, span.end),
        chain: owner.get(memberKey(id, actor))?.id ?? "",
        kind: owner.get(memberKey(id, actor))?.kind ?? "",
      })),
  );
}

function memberKey(article: string, actor: number): string {
  return `${article} ${String(actor)}`;
}

function isScored({ span, form, counted }: Mention, { mentions, optional }: GoldArticle): boolean {
  if (form === "pronoun" || !counted) return false;
  const isMarked = mentions.some(({ start, end }) => start === span.start && end === span.end);
  return isMarked || !optional.some(({ start, end }) => start < span.end && span.start < end);
}

/** `12-20` of an article, without a leading "The". */
function placeOf(id: string, text: string, start: number, end: number): string {
  const lead = /^the\s+/i.exec(text.slice(start, Math.min(end, start + 6)))?.[0].length ?? 0;
  return `${id} ${String(start + lead)}-${String(end)}`;
}

const kindOf: Readonly<Record<string, string>> = {
  P: "person",
  O: "organization",
  G: "place",
};

function shareOfRightKinds(
  gold: readonly ChainMention[],
  system: readonly (ChainMention & { kind: string })[],
): number {
  const kinds = new Map(gold.map(({ at, chain }) => [at, kindOf[chain.slice(0, 1)]]));
  const matched = system.filter(({ at }) => kinds.has(at));
  const right = matched.filter(({ at, kind }) => kinds.get(at) === kind);
  return matched.length === 0 ? 1 : right.length / matched.length;
}
