import { wordList } from "../wordList";

/**
 * What may follow a verb of speech.
 *
 * - `quote`: words in marks, before or after it: `“…,” she quipped`.
 * - `that`: a clause with that: `noted that …`.
 * - `bare`: a clause without that: `said it was …`.
 * - `question`: `asked whether …`.
 * - `to`: what somebody binds himself to: `vowed to …`.
 * - `hearer`: the one spoken to comes first: `told reporters that …`.
 * - `object`: a noun with what hangs on it, for a clause: `acknowledged difficulties in the talks`.
 * - `naming`: marked words as a name or judgement: `called it “…”`, `described by X as “…”`.
 */
export type SpeechFrame =
  "quote" | "that" | "bare" | "question" | "to" | "hearer" | "object" | "naming";

export interface SpeechVerb {
  readonly base: string;
  /** Past tense, then the participle where it differs; regular where absent. */
  readonly past?: readonly string[];
  /** A word that must follow: `point` with `out`. */
  readonly particle?: string;
  readonly frames: readonly SpeechFrame[];
}

const statement: readonly SpeechFrame[] = ["quote", "that", "bare"];

/** Verbs that put words in somebody's mouth, with what may follow each. */
export const speechVerbs: readonly SpeechVerb[] = [
  { base: "say", past: ["said"], frames: ["quote", "that", "bare", "question"] },
  { base: "tell", past: ["told"], frames: ["quote", "that", "bare", "question", "hearer"] },
  { base: "write", past: ["wrote", "written"], frames: statement },
  { base: "admit", past: ["admitted"], frames: statement },
  { base: "quip", past: ["quipped"], frames: statement },
  { base: "brag", past: ["bragged"], frames: statement },
  { base: "point", particle: "out", frames: statement },
  { base: "put", past: ["put"], particle: "it", frames: ["quote", "bare"] },
  { base: "go", past: ["went", "gone"], particle: "on", frames: ["quote"] },
  { base: "shoot", past: ["shot"], particle: "back", frames: ["quote"] },
  { base: "fire", particle: "back", frames: ["quote"] },
  { base: "hit", past: ["hit"], particle: "back", frames: ["quote"] },
  { base: "chime", particle: "in", frames: ["quote"] },
  { base: "make", past: ["made"], particle: "clear", frames: ["that"] },
  { base: "read", past: ["read"], frames: ["quote"] },
  { base: "begin", past: ["began", "begun"], frames: ["quote"] },
  { base: "swear", past: ["swore", "sworn"], frames: ["quote", "that", "to"] },
  { base: "foresee", past: ["foresaw", "foreseen"], frames: ["that"] },
  { base: "ask", frames: ["quote", "question", "hearer"] },
  { base: "urge", frames: ["quote", "hearer"] },
  { base: "warn", frames: ["quote", "that", "bare", "hearer"] },
  { base: "promise", frames: ["quote", "that", "bare", "to", "hearer"] },
  { base: "refer", past: ["referred"], particle: "to", frames: ["naming"] },
  { base: "call", frames: ["naming"] },
  ...verbs(
    statement,
    `add argue insist claim suggest declare conclude
    confirm maintain assert contend concede predict state report reply respond tweet
    retweet joke estimate allege indicate observe remark boast reiterate repeat counter caution lament complain testify theorize post affirm
    speculate surmise opine fret relay imply attest posit profess gripe hypothesize`,
  ),
  ...verbs(["quote", "that", "bare", "question"], "explain recall recount note clarify"),
  ...verbs(
    ["quote", "that", "bare", "question", "object"],
    "announce reveal disclose acknowledge stress emphasize emphasise",
  ),
  ...verbs(["quote", "that", "bare", "to"], "vow pledge threaten"),
  ...verbs(["quote", "that", "bare", "hearer"], "remind assure inform advise notify"),
  ...verbs(
    ["quote", "that"],
    "deny proclaim underline underscore protest object propose demand recommend",
  ),
  ...verbs(
    ["quote"],
    `continue shout cry exclaim yell scream answer laugh muse sigh whisper intone chant thunder
    boom bark mutter murmur groan scoff snap sneer gush fume marvel implore plead deadpan interject
    retort rejoin crow beam wonder inquire enquire blurt recite roar volunteer grumble rail confess
    confide bellow pronounce tease vent shrug gasp crack ponder elaborate exhort beg gloat grouse
    moan whine cackle chuckle croak drawl hiss howl stammer`,
  ),
  ...verbs(
    ["naming"],
    `label dub brand describe characterize characterise deem denounce dismiss decry deride blast
    slam mock ridicule condemn criticize criticise praise hail portray depict tout cite quote
    accuse bemoan lambaste blame champion defend cast question attack welcome thank applaud assail
    castigate chide commend denigrate disavow disparage excoriate extol herald laud liken
    malign rebuke repudiate salute scold vilify`,
  ),
];

/** Forms of speech verbs that are nouns as often: `claims`, `a report`. */
export const nounsLikeSpeechVerbs: readonly string[] = wordList(`
  claim claims note notes report reports state states remark remarks promise promises estimate
  estimates vow vows pledge pledges post posts tweet tweets answer answers reply replies quote
  quotes demand demands joke jokes question questions caution counter counters boast boasts lament
  protest protests object objects read reads cry cries shout laugh laughs stress point points call
  calls label labels brand brands attack attacks blast praise cast blame champion champions welcome
  mock urge thunder boom bark wonder wonders snap sigh whisper scream vent chant chants roar groan
  yell rebuke rebukes salute salutes herald heralds warning saying writing posting reading calling thanks
`);

/** Verbs, some with their preposition, that ask for something: `to` where somebody is to do it. */
export const appealVerbs: readonly (readonly [string, "to" | "noun"])[] = [
  ["urge", "to"],
  ["exhort", "to"],
  ["implore", "to"],
  ["beg", "to"],
  ["call on", "to"],
  ["call for", "noun"],
  ["warn against", "noun"],
];

/** Of these in -ing, nouns even where a clause or another noun follows: `a warning that`. */
export const nounsBeforeObjects: readonly string[] = wordList("warning writing posting reading");

function verbs(frames: readonly SpeechFrame[], list: string): readonly SpeechVerb[] {
  return wordList(list).map((base) => ({ base, frames }));
}
