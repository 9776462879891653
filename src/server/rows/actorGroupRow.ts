import type { Actor, ActorKind } from "../../analysis/index";
import type { Row } from "../../protocol/rows";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { count } from "../text/wording";
import { directoryOf } from "./actorDirectory";
import type { Page } from "./pages";
import { toRowId } from "./rowId";

/** In a folder of at most this many articles the kinds stand open from the start. */
const smallFolder = 30;

const groupNames: Readonly<Record<ActorKind, string>> = {
  person: "People",
  organization: "Organisations",
  place: "Places",
};

/** `People   41`, or `People   3 of 41` under a filter; null where there is none. */
export function actorGroupRow(
  folder: FolderSnapshot,
  actorKind: ActorKind,
  filter: string,
): Row | null {
  const directory = directoryOf(folder);
  const shown = directory.ofKind(actorKind, filter).length;
  if (shown === 0) return null;
  const filtered = filter !== "";
  const all = directory.ofKind(actorKind, "").length;
  const label = groupNames[actorKind];
  return {
    id: toRowId({ kind: "actors", actorKind, page: null, filtered }),
    kind: "actorGroup",
    label,
    description: filtered ? `${number(shown)} of ${number(all)}` : number(all),
    tooltip: "",
    accessibleLabel: filtered
      ? `${label}, ${number(shown)} of ${number(all)} match the filter.`
      : `${label}, ${number(all)} named.`,
    children: filtered || folder.articles.length <= smallFolder ? "expanded" : "collapsed",
    target: null,
    compare: null,
  };
}

/** `201–400   in 3 to 2 articles` */
export function actorPageRow(
  actors: readonly Actor[],
  actorKind: ActorKind,
  { index, first, last }: Page,
  filter: string,
): Row {
  const widths = actors.slice(first - 1, last).map(({ articles }) => articles.length);
  const [most, fewest] = [Math.max(...widths), Math.min(...widths)];
  const articles = count(fewest, "article");
  const width = most === fewest ? `in ${articles} each` : `in ${String(most)} to ${articles}`;
  const range = [number(first), number(last)] as const;
  return {
    id: toRowId({ kind: "actors", actorKind, page: index, filtered: filter !== "" }),
    kind: "actorGroup",
    label: range.join("–"),
    description: width,
    tooltip: "",
    accessibleLabel: `${groupNames[actorKind]} ${range.join(" to ")}, ${width}.`,
    children: "collapsed",
    target: null,
    compare: null,
  };
}

/** `4,120` */
function number(value: number): string {
  return value.toLocaleString("en");
}
