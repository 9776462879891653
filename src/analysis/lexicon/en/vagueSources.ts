import { phraseList, wordList } from "../wordList";

/** People nobody could ask: plural, without a name. */
export const vaguePeople = wordList(`
  analysts observers experts officials sources insiders critics commentators pundits scholars
  researchers scientists economists lawmakers diplomats aides supporters opponents witnesses people
  activists historians academics specialists strategists advisers advisors authorities residents
  locals politicians policymakers investors traders reporters journalists bloggers detractors
  skeptics sceptics advocates others many some most several
`);

/** Things that seem to speak by themselves. */
export const vagueThings = wordList(`
  reports rumors rumours narratives accounts stories theories whispers leaks allegations claims
  polls surveys studies estimates indications signs media outlets websites posts
`);

/** One unnamed person who is named nowhere. */
export const vaguePerson = wordList(`
  source official insider observer analyst expert diplomat aide lawmaker adviser advisor economist
`);

/** People who are vague only where words beside them hide who they are: `a person briefed on it`. */
export const hiddenPeople = wordList(`
  person people man woman individual individuals those employee employees executive executives
  banker bankers lawyer lawyers officer officers soldier soldiers minister ministers member members
  spokesperson
`);

/** Kinds of people that name nobody: `Western officials`, `a senior aide`. */
export const vagueAdjectives = wordList(`
  western eastern northern southern local foreign regional senior top high-ranking high-level
  former current military security intelligence diplomatic government independent political
  industry legal medical market financial defence defense law-enforcement administration campaign
  congressional opposition rebel party outside prominent leading influential well-placed
  well-informed informed reliable credible respected seasoned longtime
`);

/** Between the people and their words when they hide: `sources familiar with the talks`. */
export const hidingPhrases = phraseList(`
  familiar with, close to, briefed on, briefed about, with knowledge of, with direct knowledge of,
  with first-hand knowledge of, with firsthand knowledge of, with intimate knowledge of, privy to,
  in the know, aware of the matter, with access to, involved in the talks, near the talks,
  knowledgeable about, informed about, informed of
`);

/** In the clause after `who` or `speaking`: these say that somebody would not be named. */
export const hidingWords = wordList("anonymity anonymous anonymously named identified");

/** How many of them, when nobody counted. */
export const vagueQuantifiers = wordList(`
  many some most several numerous various certain multiple unnamed anonymous unidentified
  unspecified unconfirmed other few countless
`);

/** What vague sources do, with the words they are said to have said. */
export const vagueVerbs = wordList(`
  say says said saying claim claims claimed claiming suggest suggests suggested suggesting argue
  argues argued arguing believe believes believed believing point points pointed pointing warn warns
  warned warning note notes noted noting report reports reported think thinks thought fear fears
  feared expect expects expected predict predicts predicted allege alleges alleged alleging contend
  contends contended insist insists insisted speculate speculates speculated speculating maintain
  maintains maintained indicate indicates indicated indicating see sees describe describes described
  hold holds held assume assumes assumed hint hints hinted hinting assert asserts asserted
  doubt doubts doubted doubting wonder wonders wondered caution cautions cautioned cautioning
  concede concedes conceded acknowledge acknowledges acknowledged stress stresses stressed
  foresee foresees foresaw reckon reckons reckoned anticipate anticipates anticipated
  tell tells told estimate estimates estimated worry worries worried agree agrees agreed
  circulate circulated circulating swirl swirled swirling
`);

/** Talk without talkers: `speculation abounded`. */
export const talkNouns = wordList("speculation rumor rumors rumour rumours gossip talk whispers");
export const talkVerbs = wordList(`
  abound abounds abounded abounding swirl swirls swirled swirling circulate circulates circulated
  circulating mount mounts mounted mounting spread spreads spreading grow grows grew growing persist
  persists persisted rage raged is was has had suggests suggested
`);

/** `it is widely believed`: an adverb of the passive … */
export const vagueAdverbs = wordList("widely generally commonly broadly often reportedly long");
/** … and its participle. */
export const vagueParticiples = wordList(`
  believed thought said reported assumed rumored rumoured alleged understood expected known claimed
  speculated seen regarded considered held accepted feared estimated suspected suggested argued
  hinted
`);

/** `is rumoured to`, `are said to`: the participle alone hides who says it. */
export const hearsayParticiples = wordList(`
  said believed thought rumored rumoured reported alleged understood claimed reputed suspected
  speculated
`);

/** Those of them that need no verb before: `a deal rumoured to fail`. */
export const bareHearsay = wordList("rumored rumoured reputed");

/** One word that says somebody said so: `the pact has reportedly failed`. */
export const hearsayAdverbs = wordList("allegedly reportedly supposedly purportedly");

/** `there is speculation`, `there are persistent rumours`: what is in the air. */
export const airNouns = wordList(`
  speculation talk rumor rumors rumour rumours gossip whispers suggestion suggestions claims reports
  allegations suspicion suspicions chatter
`);

/** Before somebody who is quoted: `citing two officials`. */
export const citingWords = wordList("citing quoting");
