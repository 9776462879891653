import type { Disposable } from "vscode-languageserver";
import type { ArticleFacts, SourceKind } from "../../analysis/index";
import { countsRequest, type ArticleCounts } from "../../protocol/indexing";
import { mergeSpans } from "../find/spanSets";
import { vaguePlaces } from "../find/vaguePlaces";
import type { Indexer } from "../index/indexer";
import type { ArticleView, Requests } from "../requests";
import type { ArticleStore } from "../store/articleStore";
import { normalizeUri } from "../uri";

/** What there is to count in one article; an unread one has nothing but its problem. */
export function registerCounts(
  requests: Requests,
  store: ArticleStore,
  indexer: Indexer,
): Disposable {
  return requests.on(countsRequest, null, ({ uri: given }) => {
    const uri = normalizeUri(given);
    const reading = store.get(uri);
    if (reading?.kind === "read") return countIn(requests.view(reading));
    const problem = reading?.reason ?? indexer.reasonUnread(uri);
    return problem === undefined ? null : { ...nothing, problem };
  });
}

const nothing: Omit<ArticleCounts, "problem"> = {
  actors: 0,
  quotations: 0,
  unattributed: 0,
  kinds: { direct: 0, mixed: 0, fragment: 0, reported: 0 },
  inferred: 0,
  outlets: 0,
  reports: 0,
  vagueSources: 0,
  claimedSources: 0,
  copies: 0,
};

function countIn({ article, folder }: ArticleView): ArticleCounts {
  const { facts } = article;
  const mentions = facts.mentions.filter(({ counted }) => counted);
  // Two of the article's own actors can be one for the folder, as the view Actors shows them.
  const named = new Set(mentions.map(({ actor }) => folder.actorOf(article, actor) ?? actor));
  const copies = mergeSpans(folder.shownCopiesOf(article).map(({ here }) => here.span));
  return {
    actors: named.size,
    quotations: facts.quotations.length,
    unattributed: facts.quotations.filter(({ confidence }) => confidence === "none").length,
    kinds: countKinds(facts),
    inferred: facts.quotations.filter(({ confidence }) => confidence === "inferred").length,
    outlets: countOutlets(facts),
    reports: countSources(facts, "report"),
    vagueSources: vaguePlaces(facts).length,
    claimedSources: countSources(facts, "claimed"),
    copies: copies.length,
    problem: peculiarity(facts),
  };
}

function countSources({ sources }: ArticleFacts, wanted: SourceKind): number {
  return sources.filter(({ kind }) => kind === wanted).length;
}

function countKinds({ quotations }: ArticleFacts): ArticleCounts["kinds"] {
  const kinds = { direct: 0, mixed: 0, fragment: 0, reported: 0 };
  for (const { kind } of quotations) kinds[kind]++;
  return kinds;
}

/** An outlet that is leaned on twice counts once, under whatever name it is known as an actor. */
function countOutlets({ sources }: ArticleFacts): number {
  const outlets = sources.filter(({ kind }) => kind === "outlet");
  return new Set(outlets.map(({ actor, text }) => actor ?? text.toLowerCase())).size;
}

/** What a reader should know about the article as a whole. */
function peculiarity({ blocks, language }: ArticleFacts): string | null {
  if (blocks.length === 0) return "There is no text in this file.";
  if (language === "en" || language === "und" || language.startsWith("en-")) return null;
  return `The text is not in English (${language}): names and quotations are found in English only.`;
}
