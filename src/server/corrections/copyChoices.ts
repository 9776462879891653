import type { Overlap } from "../../analysis/index";
import { textOf } from "../../base/span";
import type { CopyChoice, CorrectableCopy } from "../../protocol/copyCorrections";
import type { CorrectedName } from "../../protocol/corrections";
import { headlineFor, lineOfPlace } from "../cards/placeWords";
import { carriersAt, type Carrier } from "../find/carriersAt";
import { fromRange, toLocation } from "../convert";
import type { ArticleView } from "../requests";
import { startOf } from "../rows/articleRow";
import { oneLine, shorten } from "../text/shorten";
import { count, percent } from "../text/wording";
import { holds, mostChoices } from "./choices";
import { copyMeant } from "./copyMeant";
import { furnitureAt } from "./furnitureMeant";

/** What can be said about the copies at a place. */
export function correctableCopy(
  view: ArticleView,
  folder: string,
  asked: CorrectedName,
): CorrectableCopy {
  const { article } = view;
  const text = article.document.getText();
  const meant = copyMeant(view, asked);
  const isIn = holds(folder);
  const carriers = meant ? carriersAt(view.folder, article, meant.here.start) : [];
  const others = carriers.filter(
    ({ passage, there }) => passage === meant?.passage && isIn(there.article),
  );
  const [furniture] = furnitureAt(article, fromRange(article.document, asked.range)).words;
  return {
    passage: meant && shorten(oneLine(textOf(text, meant.here)), 60),
    places: others.flatMap((other) => toPlace(view, other) ?? []),
    furniture: furniture === undefined ? null : shorten(furniture, 60),
    story: storyOf(view).map((uri) => view.folder.nameOf(uri)),
  };
}

function toPlace({ folder }: ArticleView, { pair, there }: Carrier): CopyChoice | undefined {
  const article = folder.article(there.article);
  if (!article) return undefined;
  const changed = pair?.changedWords ?? 0;
  const likeness = changed === 0 ? "identical" : count(changed, "word changed", "words changed");
  return {
    short: folder.nameOf(there.article),
    label: headlineFor(folder, there.article),
    description: [lineOfPlace(folder, there), ...(pair ? [likeness] : [])].join(" · "),
    name: toLocation(article, there.span),
  };
}

function storyOf({ article, folder }: ArticleView): readonly string[] {
  const story = folder.findings.stories.find(({ articles }) => articles.includes(article.uri));
  return story?.articles.filter((uri) => uri !== article.uri) ?? [];
}

/** Articles that may be the same story: those that hold most of each other first, then by theme. */
export function storyChoices(view: ArticleView, folder: string): readonly CopyChoice[] {
  const { article, folder: snapshot } = view;
  if (!snapshot.holds(article)) return [];
  const told = new Set([article.uri, ...storyOf(view)]);
  const isIn = holds(folder);
  const themes = new Set(snapshot.themesOf(article.uri).filter(({ rest }) => !rest));
  return snapshot.articles
    .filter(({ uri }) => !told.has(uri) && isIn(uri))
    .map((other) => {
      const overlap = snapshot.overlapOf(article.uri, other.uri);
      const shared = snapshot.themesOf(other.uri).filter((theme) => themes.has(theme));
      const rank = overlap ? 1 + Math.max(overlap.ofA, overlap.ofB) : shared.length > 0 ? 1 : 0;
      const why = overlap ? heldWords(overlap, other.uri) : (shared.at(-1)?.label ?? "");
      return { other, rank, why };
    })
    .sort((x, y) => y.rank - x.rank)
    .slice(0, mostChoices)
    .map(({ other, why }) => ({
      short: snapshot.nameOf(other.uri),
      label: headlineFor(snapshot, other.uri),
      description: [snapshot.nameOf(other.uri), ...(why === "" ? [] : [why])].join(" · "),
      name: toLocation(other, startOf(other)),
    }));
}

/** `98 % of it stands here` */
function heldWords({ a, ofA, ofB }: Overlap, other: string): string {
  return `${percent(a === other ? ofA : ofB)} of it stands here`;
}
