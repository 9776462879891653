import type { ActorKind } from "../../model/actor";
import type { ArticleWords } from "../recognise/articleWords";
import type { KnownName } from "../recognise/nameTable";
import type { Clue, Sighting } from "../recognise/sighting";

/** All sightings of one written form in an article, and what they say together. */
export interface NameGroup {
  readonly key: string;
  /** The parts of the key. */
  readonly parts: readonly string[];
  readonly known: KnownName | undefined;
  readonly sightings: Sighting[];
  /** Clues that come from the rest of the article. */
  readonly shared: Clue[];
}

/** What a group’s clues add up to. */
export interface Balance {
  readonly kind: ActorKind;
  /** Weight for `kind` less the weight against any. */
  readonly score: number;
}

/** Sightings by their form, in order of first appearance. */
export function groupNames(
  words: ArticleWords,
  sightings: readonly Sighting[],
): Map<string, NameGroup> {
  const groups = new Map<string, NameGroup>();
  for (const sighting of sightings) {
    const key = toGroupKey(words, sighting);
    const group = groups.get(key);
    if (group) group.sightings.push(sighting);
    else {
      groups.set(key, {
        key,
        parts: key.split(" "),
        known: sighting.known,
        sightings: [sighting],
        shared: [],
      });
    }
  }
  return groups;
}

/** Short acronyms keep their capitals (`US` is not `us`); all else is one whatever its case. */
export function toGroupKey(
  words: ArticleWords,
  name: { firstToken: number; endToken: number },
): string {
  const key = words.key(name.firstToken, name.endToken);
  const acronym = name.endToken - name.firstToken === 1 && words.isAllCapitals(name.firstToken);
  return acronym && key.length <= 6 ? key : key.toLowerCase();
}

/** One rule counts fully once and a quarter for each of its next four uses. */
const repeatShare = 0.25;
const repeatLimit = 4;

/** Adds up the clues of a group; the kind with the most weight wins, the first on a tie. */
export function weigh(group: NameGroup): Balance {
  const total = { person: 0, organization: 0, place: 0, nothing: 0 };
  const rules: RuleUses[] = [];
  const count = (clue: Clue): void => {
    const before = usesBefore(rules, clue);
    if (before <= repeatLimit) total[clue.kind] += clue.weight * (before === 0 ? 1 : repeatShare);
  };
  for (const sighting of group.sightings) sighting.clues.forEach(count);
  group.shared.forEach(count);
  const kinds = ["person", "organization", "place"] as const;
  const kind = kinds.reduce((best, next) => (total[next] > total[best] ? next : best));
  return { kind, score: total[kind] - total.nothing };
}

/** How often a rule has spoken for a kind. */
interface RuleUses {
  readonly kind: Clue["kind"];
  readonly rule: string;
  uses: number;
}

/** Notes one more use of a clue's rule. Rules are so few that looking them through beats a map. */
function usesBefore(rules: RuleUses[], { kind, rule }: Clue): number {
  const known = rules.find((other) => other.rule === rule && other.kind === kind);
  if (known) return known.uses++;
  rules.push({ kind, rule, uses: 1 });
  return 0;
}
