import type { ActorKind, ArticleActor } from "../../model/actor";
import { NameKeys } from "./memberNames";

/** An article’s actor with what its article knows of its kind. */
export interface KindWitness {
  readonly own: ArticleActor;
  /** Counted mentions. */
  readonly mentions: number;
  /** How many of these are certain. */
  readonly certain: number;
  /** Whether the reader has said what it is; nothing overrules that. */
  readonly told: boolean;
}

/** How often a name is of one kind. */
interface Votes {
  articles: number;
  mentions: number;
  certain: number;
}

type Ballot = Partial<Record<ActorKind, Votes>>;

/**
 * The kind of each member, decided for the folder: a name that is a person in nine articles and a
 * body in one is a person there, too, unless the folder shows that two actors have that name.
 */
export function decideFolderKinds(members: readonly KindWitness[]): readonly ActorKind[] {
  const names = new NameKeys();
  const keys = members.map(({ own }) => names.fold(own.name));
  const ballots = new Map<string, Ballot>();
  members.forEach((member, index) => {
    vote(ballots, keys[index] ?? "", member);
    // A family name speaks for the person where another article writes nothing more.
    if (member.own.kind !== "person") return;
    for (const alias of member.own.aliases) vote(ballots, names.fold(alias), member);
  });
  return members.map(({ own, told }, index) => {
    const ballot = ballots.get(keys[index] ?? "");
    if (own.known !== null || told || !ballot) return own.kind;
    return decide(ballot, own.kind, keys[index] ?? "");
  });
}

function vote(ballots: Map<string, Ballot>, key: string, member: KindWitness): void {
  const ballot = ballots.get(key) ?? {};
  ballots.set(key, ballot);
  const votes = (ballot[member.own.kind] ??= { articles: 0, mentions: 0, certain: 0 });
  votes.articles += 1;
  votes.mentions += member.mentions;
  votes.certain += member.certain;
}

const kinds = ["person", "organization", "place"] as const;
/** How many times more articles outweigh what may be another actor of the same name. */
const farMore = 3;

function decide(ballot: Ballot, own: ActorKind, key: string): ActorKind {
  const mine = ballot[own];
  if (!mine) return own;
  let best = own;
  for (const kind of kinds) if (isMore(ballot[kind], ballot[best])) best = kind;
  const most = ballot[best];
  if (best === own || !most) return own;
  const isOneName = /[ -]/.test(key) && mine.articles < 2;
  const outweighed = most.articles >= farMore * mine.articles && most.articles >= farMore;
  const doubtful = mine.certain === 0 && most.certain > 0 && most.articles > mine.articles;
  return isOneName || outweighed || doubtful ? best : own;
}

function isMore(a: Votes | undefined, b: Votes | undefined): boolean {
  if (!a || !b) return a !== undefined && b === undefined;
  return (a.articles - b.articles || a.certain - b.certain || a.mentions - b.mentions) > 0;
}
