import type { Disposable, Range } from "vscode-languageserver";
import type { ActorKind, Block, Quotation, QuotationKind, SourceKind } from "../../analysis/index";
import type { Span } from "../../base/span";
import { layerIds, type LayerId } from "../../protocol/layers";
import { highlightsRequest, type Highlights } from "../../protocol/messages";
import { toRange } from "../convert";
import { mergeSpans, subtractSpans } from "../find/spanSets";
import { shownMentions } from "../find/shownMentions";
import { isWholeArticle } from "../find/wholeCopies";
import { vaguePlaces } from "../find/vaguePlaces";
import { furnitureRuns } from "../find/furnitureRuns";
import { learnedFurniture } from "../find/learnedFurniture";
import type { ArticleView, Requests } from "../requests";

type LayerSpans = Readonly<Record<LayerId, readonly Span[]>>;

/** The ranges of everything that is drawn over the text. */
export function registerHighlights(requests: Requests): Disposable {
  const options = { uriOf: ({ uri }: { readonly uri: string }) => uri, otherwise: null };
  return requests.onArticle(highlightsRequest, options, (view) => toHighlights(view));
}

function toHighlights(view: ArticleView): Highlights {
  const { document } = view.article;
  const spans = layerSpans(view);
  const draw = (layer: LayerId): [LayerId, readonly Range[]] => [
    layer,
    mergeSpans(spans[layer]).map((span) => toRange(document, span)),
  ];
  // `fromEntries` forgets the names of the keys; `layerIds` holds every one of them.
  const layers = Object.fromEntries(layerIds.map(draw)) as Highlights["layers"];
  return { version: document.version, layers };
}

function layerSpans(view: ArticleView): LayerSpans {
  const { facts } = view.article;
  const { quotations } = facts;
  const inMarks = quotations.filter(({ kind }) => kind !== "reported");
  const stated = inMarks.filter(({ confidence }) => confidence === "stated");
  const uncertain = inMarks.filter(({ confidence }) => confidence !== "stated");
  return {
    ...nameSpans(view),
    heading: facts.blocks.filter(isHeading).map(({ span }) => span),
    furniture: [...furnitureRuns(facts), ...learnedFurniture(view.folder, view.article)],
    quotation: stated.flatMap(({ spans }) => spans),
    mixedQuotation: spansOfKind(quotations, "mixed"),
    fragment: spansOfKind(quotations, "fragment"),
    reported: spansOfKind(quotations, "reported"),
    speaker: namedSpeakers(quotations),
    uncertainQuotation: uncertain.flatMap(({ spans }) => spans),
    vagueSource: vaguePlaces(facts),
    claimedSource: sourceSpans(view, "claimed"),
    outlet: sourceSpans(view, "outlet"),
    report: sourceSpans(view, "report"),
    ...copySpans(view),
  };
}

function nameSpans(view: ArticleView): Pick<LayerSpans, ActorKind | "metonym"> {
  const mentions = shownMentions(view);
  const named = (wanted: ActorKind) =>
    mentions.filter(({ kind }) => kind === wanted).map(({ span }) => span);
  return {
    person: named("person"),
    organization: named("organization"),
    place: named("place"),
    metonym: mentions.filter(({ form }) => form === "metonym").map(({ span }) => span),
  };
}

function isHeading({ kind }: Block): boolean {
  return kind === "title" || kind === "heading";
}

/** Speakers with a name at their own cue. */
function namedSpeakers(quotations: readonly Quotation[]): readonly Span[] {
  return quotations.flatMap(({ confidence, speaker }) =>
    confidence === "stated" && speaker?.vague === false ? [speaker.span] : [],
  );
}

function spansOfKind(quotations: readonly Quotation[], wanted: QuotationKind): readonly Span[] {
  return quotations.filter(({ kind }) => kind === wanted).flatMap(({ spans }) => spans);
}

function sourceSpans({ article }: ArticleView, wanted: SourceKind): readonly Span[] {
  return article.facts.sources.filter(({ kind }) => kind === wanted).map(({ span }) => span);
}

/**
 * A stretch is drawn once: as a copy of a whole article where it is one, then as a copy worth reading;
 * what is left that stands elsewhere is a formula.
 */
function copySpans({
  article,
  folder,
}: ArticleView): Pick<LayerSpans, "copy" | "wholeCopy" | "formula"> {
  const sides = folder.shownCopiesOf(article);
  const whole = sides.filter((side) => isWholeArticle(folder, side)).map(({ here }) => here.span);
  const wholeCopy = mergeSpans(whole);
  const shown = mergeSpans(sides.map(({ here }) => here.span));
  const all = mergeSpans(folder.copiesOf(article).map(({ here }) => here.span));
  return {
    wholeCopy,
    copy: subtractSpans(shown, wholeCopy),
    formula: subtractSpans(all, mergeSpans([...shown, ...learnedFurniture(folder, article)])),
  };
}
