import { wordList } from "../wordList";

/**
 * Nouns for something said. After a possessive they put marked words in somebody's mouth: `Doe’s
 * warning of a “…”`; with "that" they report: `his claim that …`.
 */
export const speechNouns = wordList(`
  statement statements claim claims allegation allegations warning warnings assertion assertions
  remark remarks comment comments announcement promise promises vow vows pledge pledges argument
  suggestion admission acknowledgement acknowledgment prediction predictions accusation accusations
  contention insistence description characterization characterisation framing phrase words
  declaration complaint complaints testimony estimate estimates tweet tweets message quote
`);

/** Nouns of what somebody binds himself to: `his vow to …`. */
export const bindingNouns = wordList("vow vows promise promises pledge pledges");

/** Places and means of speech: a name right after one begins what is said. */
export const speechPlaces = wordList(`
  statement interview interviews tweet speech letter email e-mail memo conference briefing report
  post rally event debate hearing call message release article essay testimony
`);

/** Those spoken to: a name right after one begins what is said. */
export const speechHearers = wordList(`
  reporters people journalists lawmakers audience crowd supporters voters viewers officials police
`);

/** Small words after `…, he said,` that lead away from what he said: `… after the vote`. */
export const asideOpeners = wordList(`
  after when while as who which citing and but according though although before in at during with
`);

/** Behind a comma after a whole reported clause: what follows is the article's own. */
export const asideWords = wordList("a an compared despite");

/** Small words that set one statement against another: `…, while Doe said …`. */
export const contrastWords = wordList("while whereas although though");

/** Small words that begin a phrase in which a clause may stand, so that it is not read over. */
export const clausalPrepositions = wordList("as than like despite without until since unlike");

/** After `said`, these say nothing: `said so`. */
export const emptyObjects = wordList(`
  so nothing no little less much more something anything it as yes them this what
`);

/** Verbs of which things are the subject as well: `it suggests that …` is nobody's speech. */
export const showingVerbs = wordList("suggest indicate reveal confirm stress");

/** Subjects that are things. */
export const thingSubjects = wordList("it this that which these all");

/** Before a verb of speech in -ing: `by saying that`. */
export const gerundLeads = wordList("after before by when while");

/** Before "to say" they only tell how: `continued to say`. */
export const infinitiveLeads = wordList("continued continues hastened seemed appeared used");

/** Nouns and participles of reporting before the name of an outlet: `a report by Al Noor`. */
export const reportLeads = wordList(`
  report reports story article dispatch investigation reported published
`);

/** Words right before the name of an outlet that is leaned on: `told Reuters`. */
export const outletLeads = wordList("to told by with via per citing tells from");

/** Labels of turns in an interview that name nobody. */
export const turnLabels = wordList("q a question answer interviewer");
/** Those of them that answer. */
export const answerLabels = wordList("a answer");

/** Things on which words are written that nobody says: `the sign said “No Entry”`. */
export const signNouns = wordList(`
  sign signs banner banners placard placards poster posters sticker stickers t-shirt t-shirts shirt
  shirts cap caps hat hats caption captions plaque billboard billboards graffiti inscription tattoo
  button buttons
`);

/** Works and programmes whose titles stand in marks: `the film “Long Winter”`. */
export const workNouns = wordList(`
  book memoir memoirs novel biography autobiography bestseller trilogy film movie documentary sequel
  drama comedy thriller sitcom musical opera play song single album hit anthem ballad poem show series
  podcast programme program broadcast newscast magazine painting exhibition sculpture game ad
  commercial slogan motto mantra hashtag headline
`);

/** Participles before a title. */
export const titleVerbs = wordList("titled entitled subtitled headlined nicknamed named");
