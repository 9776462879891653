import type { Actor } from "../../analysis/index";
import type { CorrectedName } from "../../protocol/corrections";
import type {
  ActorChoice,
  CorrectableQuotation,
  SpeakerChoices,
} from "../../protocol/correctionChoices";
import { speakerName } from "../cards/quotationWords";
import { toRange } from "../convert";
import type { ArticleView } from "../requests";
import { shorten } from "../text/shorten";
import { actorKindWords, count } from "../text/wording";
import { holds, mostChoices, toActorChoice } from "./choices";
import { quotationMeant } from "./quotationMeant";
import { writtenWords } from "../../analysis/index";

/** What can be said about a place; null where nothing is quoted. */
export function correctableQuotation(
  view: ArticleView,
  asked: CorrectedName,
): CorrectableQuotation | null {
  const meant = quotationMeant(view.article, asked);
  if (!meant) return null;
  const { quotation, rejected } = meant;
  const { speaker } = quotation;
  return {
    words: shorten(writtenWords(view.article.document.getText(), quotation), 60),
    speaker: speaker && !rejected ? speakerName(view, speaker) : null,
    rejected,
  };
}

const nobodyNamed: SpeakerChoices = { inArticle: [], inOthers: [] };

/** Who may have said a quotation. While the folder is being read, those whom its article names. */
export function speakerChoices(
  view: ArticleView,
  folder: string,
  asked: CorrectedName,
): SpeakerChoices {
  const meant = quotationMeant(view.article, asked);
  if (!meant) return nobodyNamed;
  const { article } = view;
  const near = nearestMentions(view, meant.quotation.outer.start);
  if (!view.folder.holds(article)) {
    return { inArticle: near.flatMap((own) => ownChoice(view, own) ?? []), inOthers: [] };
  }
  const named = near.flatMap((own) => view.folder.actorOf(article, own) ?? []);
  const inArticle = new Set(named.filter(({ kind }) => kind !== "place"));
  // Places speak as governments do, but seldom.
  for (const actor of named) inArticle.add(actor);
  const others = view.folder.findings.actors.filter((actor) => !inArticle.has(actor));
  const toChoices = (actors: Iterable<Actor>, uris: (actor: Actor) => readonly string[]) =>
    [...actors].slice(0, mostChoices).flatMap((a) => toActorChoice(view.folder, uris(a), a) ?? []);
  return {
    inArticle: toChoices(inArticle, () => [article.uri]),
    inOthers: toChoices(others, (actor) => actor.articles.filter(holds(folder))),
  };
}

/** The article's own actors, by how near a mention of them comes to an offset. */
function nearestMentions({ article }: ArticleView, offset: number): readonly number[] {
  const distances = new Map<number, number>();
  for (const { actor, span, counted } of article.facts.mentions) {
    const distance = Math.abs(span.start - offset);
    if (counted && distance < (distances.get(actor) ?? Infinity)) distances.set(actor, distance);
  }
  return [...distances].sort(([, a], [, b]) => a - b).map(([actor]) => actor);
}

function ownChoice({ article }: ArticleView, index: number): ActorChoice | undefined {
  const own = article.facts.actors[index];
  const mentions = article.facts.mentions.filter((one) => one.counted && one.actor === index);
  const [first] = mentions;
  if (!own || !first) return undefined;
  return {
    label: shorten(own.name, 80),
    description: `${actorKindWords[own.kind]} · ${count(mentions.length, "mention")}`,
    detail: "",
    name: { uri: article.uri, range: toRange(article.document, first.span) },
  };
}
