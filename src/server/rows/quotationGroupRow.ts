import type { Row } from "../../protocol/rows";
import { headlineFor } from "../cards/placeWords";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { findSearchWords, toSearchWords } from "../text/searchText";
import { shorten } from "../text/shorten";
import { actorKindWords, count, quoted } from "../text/wording";
import type { Page } from "./pages";
import { quotationsOf, type SpeakerEntry } from "./quotationDirectory";
import { toRowId, type RowReference, type SpeakerGroup } from "./rowId";

/** In a folder of at most this many articles the groups stand open from the start. */
const smallFolder = 30;
/** So few quotations stand open under a filter, which was typed to see them. */
const fewQuotations = 20;

const groupNames: Readonly<Record<SpeakerGroup, string>> = {
  named: "Named speakers",
  unnamed: "Speakers without a name",
  none: "No speaker found",
};

/** `Named speakers   14 · 61 quotations`; null where there is none. */
export function speakerGroupRow(
  folder: FolderSnapshot,
  group: SpeakerGroup,
  filter: string,
): Row | null {
  const directory = quotationsOf(folder);
  const entries = directory.matching(filter).byGroup[group];
  const [shown, all] = [entries, directory.all.byGroup[group]].map(countSaid);
  if (shown === undefined || all === undefined || entries.length === 0) return null;
  const filtered = filter !== "";
  const said = filtered ? `${number(shown)} of ${count(all, "quotation")}` : quotations(shown);
  const description = group === "none" ? said : `${number(entries.length)} · ${said}`;
  const label = groupNames[group];
  return {
    id: toRowId({ kind: "speakers", group, page: null, filtered }),
    kind: "speakerGroup",
    label,
    description,
    tooltip: "",
    accessibleLabel: `${label}, ${description.replace(" · ", ", ")}.`,
    children: filtered || folder.articles.length <= smallFolder ? "expanded" : "collapsed",
    target: null,
    compare: null,
  };
}

/** `Saeed Khatibzadeh   4 quotations · foreign ministry spokesman` */
export function speakerRow(folder: FolderSnapshot, entry: SpeakerEntry, filter: string): Row {
  const { key, actor, group, label, quotations: said } = entry;
  const { all } = quotationsOf(folder);
  const role = actor?.roles[0]?.text;
  const isVague = said.some(({ quotation }) => quotation.speaker?.vague === true);
  const about = [
    ...(role === undefined ? [] : [shorten(role, 80)]),
    ...(isVague && group === "unnamed" ? ["nobody is named"] : []),
  ];
  const counted = shareOf(said.length, all.byKey.get(key)?.quotations.length ?? said.length);
  const kind = actor ? [actorKindWords[actor.kind]] : [];
  return {
    id: toRowId({ kind: "speaker", speaker: key, page: null, filtered: filter !== "" }),
    kind: "speaker",
    label: actor ? label : quoted(label),
    description: [counted, ...about].join(" · "),
    tooltip: [
      ...[actor ? label : quoted(label), ...kind].join(", "),
      "\n",
      [counted, ...about].join("\n"),
    ].join(""),
    accessibleLabel: `${[label, ...kind, counted, ...about].join(", ")}.`,
    children: isOpen(folder, filter) ? "expanded" : "collapsed",
    target: null,
    compare: null,
    ...(actor && { actor: { id: actor.id, name: actor.name } }),
    highlights: actor ? findSearchWords(label, toSearchWords(filter)) : [],
  };
}

/** `Iran Must Pivot to China…   001 · 4 quotations` */
export function quotedArticleRow(folder: FolderSnapshot, uri: string, filter: string): Row | null {
  const directory = quotationsOf(folder);
  const said = directory.matching(filter).byArticle.get(uri)?.length ?? 0;
  if (said === 0) return null;
  const label = headlineFor(folder, uri);
  const name = folder.nameOf(uri);
  const counted = shareOf(said, directory.all.byArticle.get(uri)?.length ?? said);
  return {
    id: toRowId({ kind: "quotedArticle", uri, page: null, filtered: filter !== "" }),
    kind: "quotedArticle",
    label,
    description: `${name} · ${counted}`,
    tooltip: `${folder.article(uri)?.facts.headline ?? name}\n${name}, ${counted}`,
    accessibleLabel: `Article ${name}: ${label}, ${counted}.`,
    children: isOpen(folder, filter) ? "expanded" : "collapsed",
    target: null,
    compare: null,
    highlights: findSearchWords(label, toSearchWords(filter)),
  };
}

/** `201–400   speakers` */
export function quotationPageRow(
  reference: RowReference,
  what: "speakers" | "articles" | "quotations",
  { first, last }: Page,
): Row {
  return {
    id: toRowId(reference),
    kind: "speakerGroup",
    label: `${number(first)}–${number(last)}`,
    description: what,
    tooltip: "",
    accessibleLabel: `${what.charAt(0).toUpperCase()}${what.slice(1)} ${number(first)} to ${number(last)}.`,
    children: "collapsed",
    target: null,
    compare: null,
  };
}

function isOpen(folder: FolderSnapshot, filter: string): boolean {
  return filter !== "" && quotationsOf(folder).matching(filter).all.length <= fewQuotations;
}

function countSaid(entries: readonly SpeakerEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.quotations.length, 0);
}

/** `7 quotations`, or `3 of 7 quotations` under a filter that hides some. */
function shareOf(shown: number, all: number): string {
  return shown === all ? quotations(all) : `${number(shown)} of ${quotations(all)}`;
}

function quotations(value: number): string {
  return `${number(value)} ${value === 1 ? "quotation" : "quotations"}`;
}

/** `4,120` */
function number(value: number): string {
  return value.toLocaleString("en");
}
