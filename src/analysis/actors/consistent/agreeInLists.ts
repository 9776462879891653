import { areListed } from "../recognise/areListed";
import type { ListGap } from "../recognise/areListed";
import type { ArticleWords } from "../recognise/articleWords";
import { knownName } from "../recognise/nameTable";
import type { TaggedKind } from "../tagger/labels";
import type { TaggedName } from "../tagger/tagNames";

const kinds = ["person", "organization", "place", "other"] as const;

/** Names in a list of at least so many are mostly of one kind. */
const shortestList = 3;
/** `, and the` */
const gap: ListGap = { longest: 3, articles: new Set(["the"]) };
/** How much the other names of a list count beside a name's own look. */
const shareOfOthers = 1;
/** No name speaks more loudly than this, in natural logarithms. */
const loudest = -4;

/**
 * Gives the unsure names of a list the kind that the list as a whole has.
 *
 *     with Maren Holt, Velm Orso, Ilka Tarn and Bo Vesk
 *                      ^^^^^^^^^ unsure by itself, a person beside the others
 */
export function agreeInLists(words: ArticleWords, names: readonly TaggedName[]): TaggedName[] {
  const agreed: TaggedName[] = [];
  for (let first = 0; first < names.length;) {
    const end = endOfList(words, names, first);
    const list = names.slice(first, end);
    agreed.push(...(list.length < shortestList ? list : agree(words, list)));
    first = end;
  }
  return agreed;
}

function endOfList(words: ArticleWords, names: readonly TaggedName[], first: number): number {
  let end = first + 1;
  for (; end < names.length; end++) {
    const left = names[end - 1];
    const right = names[end];
    if (!left || !right || !areNeighbours(words, left, right)) break;
  }
  return end;
}

function areNeighbours(words: ArticleWords, left: TaggedName, right: TaggedName): boolean {
  if (words.block(left.firstToken) !== words.block(right.firstToken)) return false;
  return areListed(words, left.endToken, right.firstToken, gap);
}

function agree(words: ArticleWords, list: readonly TaggedName[]): TaggedName[] {
  const total = new Float64Array(kinds.length);
  const own = list.map((name) => {
    const weights = kinds.map((kind) => Math.max(loudest, Math.log(name.ofKinds[kind] + 1e-9)));
    weights.forEach((weight, index) => (total[index] = (total[index] ?? 0) + weight));
    return weights;
  });
  return list.map((name, index) => {
    if (knownName(words.key(name.firstToken, name.endToken))) return name;
    const weights = own[index] ?? [];
    const kind = kinds.reduce(
      (best, next) => (scoreOf(next) > scoreOf(best) ? next : best),
      name.kind,
    );
    return kind === name.kind ? name : { ...name, kind, probability: 0.5 };

    function scoreOf(kind: TaggedKind): number {
      const at = kinds.indexOf(kind);
      const others = ((total[at] ?? 0) - (weights[at] ?? 0)) / (list.length - 1);
      return (weights[at] ?? 0) + shareOfOthers * others;
    }
  });
}
