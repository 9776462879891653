import type {
  Actor,
  CopyPair,
  EarliestCarrier,
  Overlap,
  Passage,
  Place,
  RelatedPassage,
  Theme,
} from "../../analysis/index";
import { spanRecord } from "./articleRecord";
import type {
  ActorRecord,
  CopyRecord,
  EarliestRecord,
  OverlapRecord,
  PassageRecord,
  PlaceRecord,
  RelatedRecord,
  ThemeRecord,
} from "./records";
import type { Report } from "./report";

/** An actor of the whole folder as the report prints it. */
export function actorRecord(report: Report, actor: Actor): ActorRecord {
  return {
    id: report.actorNumbers.get(actor.id) ?? actor.id,
    name: actor.name,
    kind: actor.kind,
    aliases: actor.aliases,
    roles: actor.roles.map(({ text, article, span }) => ({
      text,
      path: article,
      ...spanRecord(span),
    })),
    mentions: actor.mentions,
    articles: actor.articles.length,
  };
}

export function passageRecord(report: Report, passage: Passage): PassageRecord {
  return {
    id: report.passageNumbers.get(passage.id) ?? passage.id,
    kind: passage.kind,
    places: passage.places.map(placeRecord),
    ...(passage.passim && { passim: passage.passim }),
    shared: passage.shared,
    worth: rounded(passage.worth),
    reasons: passage.reasons,
    earliest: passage.earliest && earliestRecord(passage.earliest),
  };
}

function earliestRecord({ article, day, undated }: EarliestCarrier): EarliestRecord {
  return { path: article, day, undated };
}

export function copyRecord(
  report: Report,
  { a, b, matched, passage, passim }: CopyPair,
): CopyRecord {
  return {
    a: placeRecord(a),
    b: placeRecord(b),
    matched: rounded(matched),
    passage: report.passageNumbers.get(passage) ?? passage,
    ...(passim && { passim }),
    shared: report.passagesById.get(passage)?.shared ?? null,
  };
}

export function overlapRecord({ a, b, ofA, ofB }: Overlap): OverlapRecord {
  return { a, b, ofA: rounded(ofA), ofB: rounded(ofB) };
}

export function themeRecord(report: Report, theme: Theme): ThemeRecord {
  return {
    id: report.themeNumbers.get(theme.id) ?? theme.id,
    parent: theme.parent === null ? null : (report.themeNumbers.get(theme.parent) ?? null),
    label: theme.label,
    terms: theme.terms.map(({ text, articles }) => ({ text, articles })),
    articles: theme.articles,
  };
}

const mostRelated = 5;

/** For each paragraph of the report at most five passages of other articles on the same matter. */
export function* relatedRecords(report: Report): Generator<RelatedRecord> {
  for (const { path, facts } of report.articles) {
    for (const { kind, span } of facts.blocks) {
      if (kind !== "paragraph" && kind !== "list" && kind !== "quote") continue;
      const found = report.corpus.related(path, span, mostRelated);
      const from = { path, ...spanRecord(span) };
      yield* found.flatMap((each) => recordsOf(from, each)).slice(0, mostRelated);
    }
  }
}

/** A related passage and, since a reader of the report sees no folded rows, its other carriers. */
function recordsOf(from: PlaceRecord, found: RelatedPassage): readonly RelatedRecord[] {
  const { to, copies, score, because } = found;
  return [to, ...copies].map((place) => ({
    from,
    to: placeRecord(place),
    score: rounded(score),
    because,
  }));
}

function placeRecord({ article, span }: Place): PlaceRecord {
  return { path: article, ...spanRecord(span) };
}

/** Four digits tell all there is to tell, and the report stays readable. */
function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
