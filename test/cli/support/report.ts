import type {
  ActorRecord,
  ArticleRecord,
  CopyRecord,
  OverlapRecord,
  PassageRecord,
  ProblemRecord,
  RelatedRecord,
  ThemeRecord,
} from "../../../src/cli/report/records";

/** The JSON report with all its sections. */
export interface ReportDocument {
  readonly version: number;
  readonly engine: string;
  readonly articles: readonly Required<ArticleRecord>[];
  readonly actors: readonly ActorRecord[];
  readonly passages: readonly PassageRecord[];
  readonly copies: readonly CopyRecord[];
  readonly overlaps: readonly OverlapRecord[];
  readonly related: readonly RelatedRecord[];
  readonly themes: readonly ThemeRecord[];
  readonly problems: readonly ProblemRecord[];
}

/** Safe as far as `checkReport` goes, which every test of the shape calls. */
export function parseReport(json: string): ReportDocument {
  return JSON.parse(json) as ReportDocument;
}
