/** A mention with the chain it belongs to; `at` says where it stands, the same on both sides. */
export interface ChainMention {
  readonly at: string;
  readonly chain: string;
}

/** Shares from 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface ChainScores {
  /** How well the places themselves are found, whatever their chain. */
  readonly mentions: Score;
  /** Joining alone: only mentions that stand on both sides. */
  readonly matched: Score;
  /** End to end: a mention without a twin on the other side is there a chain of its own. */
  readonly all: Score;
  /** End to end and strict: a mention without a twin earns nothing. */
  readonly strict: Score;
}

/**
 * B³ (Bagga and Baldwin 1998): for each mention, which share of its chain is right, and which share
 * of its true chain is there. Mentions without a twin are handled in three ways: left out
 * (`matched`), kept as chains of one (`all`, Stoyanov et al. 2009), and counted as wrong (`strict`,
 * as the reference scorer of Pradhan et al. 2014 does).
 */
export function scoreChains(
  gold: readonly ChainMention[],
  system: readonly ChainMention[],
): ChainScores {
  const chainsAt = { gold: toChainsAt(gold), system: toChainsAt(system) };
  const matchedGold = gold.filter(({ at }) => chainsAt.system.has(at));
  const matchedSystem = system.filter(({ at }) => chainsAt.gold.has(at));
  const found = matchedGold.length;
  return {
    mentions: toScore(share(found, system.length), share(found, gold.length)),
    matched: toScore(
      bCubed(matchedSystem, chainsAt.gold, "nothing"),
      bCubed(matchedGold, chainsAt.system, "nothing"),
    ),
    all: toScore(bCubed(system, chainsAt.gold, "itself"), bCubed(gold, chainsAt.system, "itself")),
    strict: toScore(
      bCubed(system, chainsAt.gold, "nothing"),
      bCubed(gold, chainsAt.system, "nothing"),
    ),
  };
}

/** The mean, over `mentions`, of the share of its chain that is one chain on the other side, too. */
function bCubed(
  mentions: readonly ChainMention[],
  others: ReadonlyMap<string, string>,
  withoutTwin: "nothing" | "itself",
): number {
  const size = new Map<string, number>();
  const common = new Map<string, number>();
  const pairOf = ({ at, chain }: ChainMention): string => `${chain}\n${others.get(at) ?? ""}`;
  for (const mention of mentions) {
    size.set(mention.chain, (size.get(mention.chain) ?? 0) + 1);
    common.set(pairOf(mention), (common.get(pairOf(mention)) ?? 0) + 1);
  }
  let sum = 0;
  for (const mention of mentions) {
    const alone = withoutTwin === "itself" ? 1 : 0;
    const shared = others.has(mention.at) ? (common.get(pairOf(mention)) ?? 0) : alone;
    sum += shared / (size.get(mention.chain) ?? 1);
  }
  return share(sum, mentions.length);
}

function toChainsAt(mentions: readonly ChainMention[]): ReadonlyMap<string, string> {
  return new Map(mentions.map(({ at, chain }) => [at, chain]));
}

/** Of nothing everything is right. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function toScore(precision: number, recall: number): Score {
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
