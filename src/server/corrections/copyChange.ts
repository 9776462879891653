import { quotationWords } from "../../analysis/index";
import type { Correction } from "../../analysis/index";
import type { CopyCorrectParams } from "../../protocol/copyCorrections";
import type { CorrectedName, CorrectParams } from "../../protocol/corrections";
import { fromRange } from "../convert";
import { normalizeUri } from "../uri";
import { pathInFolder } from "./correctionFolders";
import { callWords, copyMeant } from "./copyMeant";
import { furnitureAt, noWords, type FurnitureMeant } from "./furnitureMeant";
import { adding, nothing, type PlannedChange } from "./plannedChange";
import type { CorrectionPlace } from "./correctionPlace";

export function isOfCopies(params: CorrectParams): params is CopyCorrectParams {
  const { kind } = params;
  return (
    kind === "notACopy" || kind === "sameStory" || kind === "notSameStory" || kind === "furniture"
  );
}

/** Puts what the reader says about a copy, a story or page furniture into words and paths. */
export function toCopyChange(place: CorrectionPlace, params: CopyCorrectParams): PlannedChange {
  switch (params.kind) {
    case "notACopy":
      return toNotACopy(place, params);
    case "sameStory":
      return toSameStory(place, params);
    case "notSameStory":
      return toNoStory(place);
    case "furniture":
      return toFurniture(place, params.name);
  }
}

function toNotACopy(
  place: CorrectionPlace,
  { name, of }: Extract<CopyCorrectParams, { kind: "notACopy" }>,
): PlannedChange {
  const { article } = place.view;
  const meant = copyMeant(place.view, name);
  const path = pathInFolder(place.folder, article.uri);
  if (!meant || path === undefined) return nothing("No copied passage stands here.");
  const words = callWords(article.document.getText(), meant.here);
  if (name.whole === true) return adding({ kind: "notACopy", words });
  if (of.length === 0) return adding({ kind: "notACopy", words, article: path });
  const paths = pathsOf(place, of);
  if (paths.length === 0) return nothing(elsewhere);
  return adding({ kind: "notACopy", words, article: path, of: paths });
}

function toSameStory(
  place: CorrectionPlace,
  { others }: Extract<CopyCorrectParams, { kind: "sameStory" }>,
): PlannedChange {
  const own = pathInFolder(place.folder, place.view.article.uri);
  const paths = pathsOf(place, others).filter((path) => path !== own);
  if (own === undefined || paths.length === 0) {
    return nothing(others.length === 0 ? "No other article was chosen." : elsewhere);
  }
  return adding({ kind: "sameStory", articles: [own, ...paths] });
}

const elsewhere = "That article belongs to another folder; corrections hold within one folder.";

function pathsOf({ folder }: CorrectionPlace, places: readonly CorrectedName[]): string[] {
  return [...new Set(places.flatMap(({ uri }) => pathInFolder(folder, normalizeUri(uri)) ?? []))];
}

function toNoStory({ view, folder }: CorrectionPlace): PlannedChange {
  const { uri } = view.article;
  const story = view.folder.findings.stories.find(({ articles }) => articles.includes(uri));
  if (!story) return nothing("This article is not told to be the same story as another.");
  const paths = new Set(story.articles.map((article) => pathInFolder(folder, article)));
  const isMeant = (old: Correction): boolean =>
    old.kind === "sameStory" && old.articles.some((path) => paths.has(path));
  return {
    kind: "change",
    change: (list) => ({ added: [], removed: list.filter(isMeant) }),
  };
}

/** Wordings of one passage that are written down at once; more are hardly one text. */
const mostWordings = 50;

function toFurniture(place: CorrectionPlace, name: CorrectedName): PlannedChange {
  const found = furnitureOf(place, name);
  const words = new Map(found.flatMap((one) => one.words).map((one) => [quotationWords(one), one]));
  if (words.size === 0) return nothing(found[0]?.reason ?? noWords);
  const said = [...words.values()].slice(0, mostWordings);
  return adding(...said.map((one): Correction => ({ kind: "furniture", words: one })));
}

/** The words of a selection or line, or with `whole` those of all places of a passage. */
function furnitureOf(
  { view, folder }: CorrectionPlace,
  { range, whole = false }: CorrectedName,
): readonly FurnitureMeant[] {
  const meant = whole ? copyMeant(view, { uri: view.article.uri, range }) : null;
  if (!meant) return [furnitureAt(view.article, fromRange(view.article.document, range))];
  const passage = view.folder.findings.passages.find(({ id }) => id === meant.passage);
  return (passage?.places ?? []).flatMap(({ article: uri, span }) => {
    const article = view.folder.article(uri);
    return article && pathInFolder(folder, uri) !== undefined ? furnitureAt(article, span) : [];
  });
}
