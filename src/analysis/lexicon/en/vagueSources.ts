import { wordList } from "../wordList";

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
export const vaguePerson = wordList(
  "source official insider observer analyst expert diplomat aide",
);

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
  speculated seen regarded considered held accepted feared estimated suspected
`);
