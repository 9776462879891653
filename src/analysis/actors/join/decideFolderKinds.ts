import type { Steps } from "../../../base/steps";
import type { ActorKind, ArticleActor } from "../../model/actor";
import { Capital, capitalFlagsOf } from "../recognise/wordFlags";
import type { NameKeys } from "./memberNames";

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
  /** Articles in which words beside the name say what it is. */
  evident: number;
}

type Ballot = Partial<Record<ActorKind, Votes>>;

/**
 * The kind of each member, decided for the folder: a name that is a person in nine articles and a
 * body in one is a person there, too, unless the folder shows that two actors have that name. An
 * article that says what it is (`the operator, Tarnwing,`) outweighs some that leave it to be
 * guessed.
 */
export function* decideFolderKinds(
  members: readonly KindWitness[],
  names: NameKeys,
): Steps<readonly ActorKind[]> {
  const ballots = new Map<string, Ballot>();
  for (const member of members) {
    vote(ballots, names.fold(member.own.name), member);
    // A family name speaks for the person where another article writes nothing more.
    const aliases = member.own.kind === "person" ? member.own.aliases : [];
    for (const alias of aliases) vote(ballots, names.fold(alias), member);
    yield;
  }
  const kinds: ActorKind[] = [];
  for (const { own, told } of members) {
    const key = names.fold(own.name);
    const ballot = ballots.get(key);
    kinds.push(own.known !== null || told || !ballot ? own.kind : decide(ballot, own, key));
    yield;
  }
  return kinds;
}

function vote(ballots: Map<string, Ballot>, key: string, member: KindWitness): void {
  const ballot = ballots.get(key) ?? {};
  ballots.set(key, ballot);
  const votes = (ballot[member.own.kind] ??= { articles: 0, mentions: 0, certain: 0, evident: 0 });
  votes.articles += 1;
  votes.mentions += member.mentions;
  votes.certain += member.certain;
  if (member.own.evident) votes.evident += 1;
}

const kinds = ["person", "organization", "place"] as const;
/** How many times more articles outweigh what may be another actor of the same name. */
const farMore = 3;
/** An article that says what a name is counts for as many as leave it to be guessed. */
const plainWord = 4;

function decide(ballot: Ballot, own: ArticleActor, key: string): ActorKind {
  const mine = ballot[own.kind];
  if (!mine) return own.kind;
  let best = own.kind;
  for (const kind of kinds) if (isMore(ballot[kind], ballot[best])) best = kind;
  const most = ballot[best];
  if (best === own.kind || !most) return own.kind;
  return mayYield(own, mine, most, key) ? best : own.kind;
}

/** Whether what an article takes a name for may yield to what others take it for. */
function mayYield(own: ArticleActor, mine: Votes, most: Votes, key: string): boolean {
  const plainly = weightOf(most) >= farMore * weightOf(mine);
  const outweighed = most.articles >= farMore * mine.articles && most.articles >= farMore;
  if (outweighed && (plainly || !own.evident)) return true;
  // A name of several words is hardly ever that of two actors.
  if (/[ -]/.test(key)) return plainly || !own.evident;
  if (own.evident) return false;
  const doubtful = mine.certain === 0 && most.certain > 0 && most.articles > mine.articles;
  const isPersonal = own.kind === "person" && isListedName(own.name);
  return doubtful || (plainly && most.evident > 0 && !isPersonal);
}

/** Many people bear such a name, whatever else is called by it: `Victoria`, `Jordan`. */
function isListedName(name: string): boolean {
  return (capitalFlagsOf(name) & (Capital.given | Capital.surname)) !== 0;
}

function weightOf({ articles, evident }: Votes): number {
  return articles + (plainWord - 1) * evident;
}

function isMore(a: Votes | undefined, b: Votes | undefined): boolean {
  if (!a || !b) return a !== undefined && b === undefined;
  return (weightOf(a) - weightOf(b) || a.certain - b.certain || a.mentions - b.mentions) > 0;
}
