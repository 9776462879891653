import type { Quotation, QuotationKind } from "../../analysis/index";
import { textOf } from "../../base/span";
import type { QuotationGrouping, Row } from "../../protocol/rows";
import { lineOfPlace } from "../cards/placeWords";
import { evidenceWords, shownWords, speakerName, speakerRole } from "../cards/quotationWords";
import { lineNumber, toLocation } from "../convert";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ReadArticle } from "../store/readArticle";
import { findSearchWords, toSearchWords } from "../text/searchText";
import { shorten } from "../text/shorten";
import { asSentence, quotationKindWords, quoted } from "../text/wording";
import type { QuotedPlace } from "./quotationDirectory";
import { toRowId } from "./rowId";

/** How a quotation is listed. */
export interface QuotationRowOptions {
  readonly by: QuotationGrouping;
  readonly filter: string;
}

/**
 * Below its speaker `“It is emerging”   002, line 9 · “said” · direct quotation`, below its article
 * `“It is emerging”   Saeed Khatibzadeh · line 9 · “said” · direct quotation`.
 */
export function quotationRow(
  folder: FolderSnapshot,
  { article, quotation, nth }: QuotedPlace,
  { by, filter }: QuotationRowOptions,
): Row {
  const { outer, kind } = quotation;
  const label = labelOf(article, quotation, filter);
  const who = whoWords(folder, article, quotation);
  const place = lineOfPlace(folder, { article: article.uri, span: outer });
  const line = `line ${String(lineNumber(article.document, outer.start))}`;
  const where = by === "speaker" ? [place] : [who, line];
  const how = [...sureWords(article, quotation), quotationKindWords[kind]];
  return {
    id: toRowId({
      kind: "quotation",
      by,
      uri: article.uri,
      ...outer,
      ...(nth > 0 && { speaker: nth }),
    }),
    kind: "quotation",
    label,
    description: [...where, ...how].join(" · "),
    tooltip: null,
    accessibleLabel: asSentence(`${[place, who, ...how].join(", ")}: ${label}`),
    children: "none",
    target: toLocation(article, outer),
    compare: null,
    icon: icons[kind],
    highlights: findSearchWords(label, toSearchWords(filter)),
  };
}

/**
 *     “It is emerging that the talks will go on.”
 *     Saeed Khatibzadeh, foreign ministry spokesman
 *     direct quotation · stated: “said”
 *     002, line 9
 */
export function quotationTooltip(
  folder: FolderSnapshot,
  { article, quotation }: QuotedPlace,
): string {
  const view = { article, folder };
  const { speaker } = quotation;
  const role = speaker ? speakerRole(view, speaker) : undefined;
  return [
    shownWords(view, quotation, (words) => shorten(words, 600)),
    [whoWords(folder, article, quotation), ...(role === undefined ? [] : [role])].join(", "),
    evidenceWords(view, quotation),
    lineOfPlace(folder, { article: article.uri, span: quotation.outer }),
  ].join("\n");
}

const icons: Readonly<Record<QuotationKind, string>> = {
  direct: "quote",
  mixed: "comment-draft",
  fragment: "whole-word",
  reported: "comment",
};

function whoWords(folder: FolderSnapshot, article: ReadArticle, { speaker }: Quotation): string {
  return speaker ? speakerName({ article, folder }, speaker) : "no speaker found";
}

/** The cue that states the speaker, or that it is inferred. */
function sureWords(article: ReadArticle, { confidence, cue }: Quotation): readonly string[] {
  if (confidence === "none") return [];
  if (confidence === "inferred") return ["inferred"];
  return [cue ? quoted(shorten(textOf(article.document.getText(), cue), 30)) : "stated"];
}

/** Room enough to tell one quotation from another, and to leave some to what stands behind it. */
const longestLabel = 44;
/** More of a quotation than this is not looked through for the words of a filter. */
const mostSearched = 4000;

/** The beginning of what is said, or the words around what the filter found further on. */
function labelOf(article: ReadArticle, quotation: Quotation, filter: string): string {
  const searched = toSearchWords(filter);
  return shownWords({ article }, quotation, (words) => {
    const start = shorten(words, longestLabel);
    if (searched.length === 0 || findSearchWords(start, searched).length > 0) return start;
    const said = words.slice(0, mostSearched);
    const [found] = findSearchWords(said, searched);
    if (!found) return start;
    const from = said.lastIndexOf(" ", Math.max(0, found[0] - 16)) + 1;
    return `…${shorten(said.slice(from), longestLabel)}`;
  });
}
