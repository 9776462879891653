import { wordList } from "../wordList";

/**
 * The small words that hold English sentences together, by what they do. Enough to tell where a
 * noun phrase or a clause begins and ends; a word may stand in several lists.
 */
export const grammarWords = {
  /** Begins a noun phrase. */
  determiner: wordList(`
    a an the this that these those his her its their our my your some any each every no another
    many several few both all most such one two three four five six seven eight nine ten dozens
    hundreds thousands much more other whatever which whose either neither half
  `),
  /** Is a whole subject by itself. */
  pronoun: wordList(`
    he she they it i we you who one someone somebody everyone everybody nobody anyone others
    some many most several both another these those this there none all few half two three four
    five six seven eight nine ten either neither
  `),
  /** Stands for somebody named before. */
  personal: wordList("he she they it i we you"),
  /** Is an object and so never the subject of the verb after it. */
  object: wordList(`
    him her them us me himself herself themselves itself ourselves myself yourself
  `),
  preposition: wordList(`
    of in on at to for from with by about against between among into onto over under after before
    during since until through throughout across along around behind beyond near inside outside
    within without toward towards upon via per despite amid amidst as than off above below beside
    besides except like unlike concerning regarding following including
  `),
  /** Ties a phrase to the noun before it: `the head of`, `a spokesman for`. */
  nounTie: wordList("of for at from with in to on behind against within near between among about"),
  conjunction: wordList("and but or nor yet so plus"),
  /** Begins a clause that hangs on another. */
  subordinator: wordList(`
    because although while when if as since after before until unless though whereas once where
    whether why how what whenever wherever lest even than
  `),
  relative: wordList("who which whom whose that"),
  question: wordList("whether if why how what when where who which whom whose"),
  /** Stands before a main verb. */
  auxiliary: wordList(`
    is are was were be been being am has have had having do does did will would can could may
    might must shall should isn't aren't wasn't weren't hasn't haven't hadn't don't
    doesn't didn't won't wouldn't can't cannot couldn't mayn't mightn't mustn't shan't shouldn't
  `),
  /** Makes the participle after it a passive. */
  being: wordList("is are was were be been being am isn't aren't wasn't weren't"),
  /** Only might be said. */
  possible: wordList(
    "could may might must should can couldn't mightn't mustn't shouldn't can't cannot",
  ),
  negation: wordList(`
    not never hardly barely isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't
    won't wouldn't can't cannot couldn't mightn't mustn't shouldn't
  `),
  /** Adverbs that do not end in -ly. */
  adverb: wordList(`
    also again once then now later often still even just ever always sometimes instead too first
    further thus therefore however meanwhile moreover indeed perhaps rather quite soon twice
    already yet back there here almost long far since nonetheless nevertheless
    afterward afterwards alike aloud anew apart elsewhere forth hence likewise maybe otherwise
    outright somehow somewhat together
  `),
  /** Says when, alone or after a small word: `on Monday`, `last week`. */
  time: wordList(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december today yesterday tomorrow tonight morning
    afternoon evening night week weekend month year day hour minute weeks months years days hours
    minutes weeknight midnight noon ago earlier recently later jan feb mar apr
    aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun moments shortly a.m p.m
    a.m. p.m. gmt est edt
  `),
} as const;

/** Words in -ly that are no adverbs. */
export const nounsInLy = wordList(`
  ally anomaly assembly belly bully butterfly daily elderly family fly friendly homily jelly lily
  melancholy monopoly monthly motherly rally reply supply tally underbelly weekly yearly
`);

/** Units of time: `two weeks ago`, `last year`. */
export const timeUnits = wordList(`
  week weeks month months year years day days hour hours minutes night morning afternoon evening
  weekend summer winter spring fall
`);

/** Before a time: `last week`, `early Monday`. */
export const nearTimes = wordList("last next early late earlier later");

/** Between a small word and a unit of time: `a few weeks`. */
export const looseNumbers = wordList("few couple several last next past");

/** Before a number: `over 300 boats`. */
export const countOpeners = wordList("about almost around nearly over roughly some under");

/** Small words inside names, with a capital after them: `Jane van der Doe`. */
export const nameParts = wordList("al bin ibn da de del della den der di dos du el la le van von");

/** Words that begin with an apostrophe for letters left out: `’til`, `’em`. */
export const clippedWords = wordList(`
  em til twas tis cause bout round n nother ere s t re ll ve d m
`);

export type GrammarClass = keyof typeof grammarWords;
