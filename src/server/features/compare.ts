import type { Disposable } from "vscode-languageserver";
import {
  compareArticlesRequest,
  compareRequest,
  copiesRequest,
  type CompareChoice,
} from "../../protocol/copies";
import { copyFacts } from "../cards/copyCard";
import { comparePair } from "../cards/links";
import { headlineFor, lineOfPlace } from "../cards/placeWords";
import { toLocation, toOffset } from "../convert";
import { carriersAt, type Carrier } from "../find/carriersAt";
import type { CopySide } from "../index/copySides";
import type { ArticleView, Requests } from "../requests";
import { percent } from "../text/wording";

const ofPlace = { uriOf: ({ uri }: { readonly uri: string }) => uri, otherwise: [] };

/** What can be laid beside the passage at a place or beside its article, and where else it stands. */
export function registerCompare(requests: Requests): readonly Disposable[] {
  return [
    requests.onArticle(compareRequest, ofPlace, (view, { position }) => {
      const offset = toOffset(view.article.document, position);
      return carriersAt(view.folder, view.article, offset).flatMap((carrier) =>
        passageChoice(view, carrier),
      );
    }),
    requests.onArticle(compareArticlesRequest, ofPlace, (view, { position }) => {
      return articleChoices(view, toOffset(view.article.document, position));
    }),
    requests.onArticle(copiesRequest, ofPlace, ({ article, folder }, { position }) => {
      const carriers = carriersAt(folder, article, toOffset(article.document, position));
      const places = carriers.map(({ there }) => there);
      const [best] = carriers;
      return [...(best ? [best.here] : []), ...places].flatMap((place) => {
        const other = folder.article(place.article);
        return other ? [toLocation(other, place.span)] : [];
      });
    }),
  ];
}

function passageChoice(view: ArticleView, carrier: Carrier): readonly CompareChoice[] {
  const { folder } = view;
  const pair = comparePair(folder, carrier.here, carrier.there);
  if (!pair) return [];
  return [
    {
      ...pair,
      label: lineOfPlace(folder, carrier.there),
      description: copyFacts(view, carrier).join(" · "),
      detail: headlineFor(folder, carrier.there.article),
    },
  ];
}

/** Those that carry the passage at the place; without one there, all that share any. */
function articleChoices(view: ArticleView, offset: number): readonly CompareChoice[] {
  const { article, folder } = view;
  const carriers = carriersAt(folder, article, offset);
  const found = carriers.length > 0 ? carriers : longestPerArticle(folder.copiesOf(article));
  const seen = new Set<string>([article.uri]);
  return found.flatMap((carrier) => {
    const { article: other } = carrier.there;
    if (seen.has(other)) return [];
    seen.add(other);
    return articleChoice(view, carrier);
  });
}

function longestPerArticle(sides: readonly CopySide[]): readonly CopySide[] {
  const longest = new Map<string, CopySide>();
  for (const side of sides) {
    const known = longest.get(side.there.article);
    if (!known || side.pair.matchedWords > known.pair.matchedWords) {
      longest.set(side.there.article, side);
    }
  }
  return [...longest.values()].sort((x, y) => y.pair.matchedWords - x.pair.matchedWords);
}

function articleChoice(
  { article, folder }: ArticleView,
  { here, there }: Pick<Carrier, "here" | "there">,
): readonly CompareChoice[] {
  const pair = comparePair(folder, here, there);
  if (!pair) return [];
  const overlap = folder.overlapOf(article.uri, there.article);
  const [ofThis, ofThat] =
    overlap?.a === article.uri ? [overlap.ofA, overlap.ofB] : [overlap?.ofB, overlap?.ofA];
  const shares = [
    ...(ofThat === undefined ? [] : [`${percent(ofThat)} of it stands here`]),
    ...(ofThis === undefined ? [] : [`${percent(ofThis)} of this article there`]),
  ];
  const name = folder.nameOf(there.article);
  return [
    {
      ...pair,
      title: `${folder.nameOf(article.uri)} ↔ ${name}`,
      label: name,
      description: shares.join(" · "),
      detail: headlineFor(folder, there.article),
    },
  ];
}
