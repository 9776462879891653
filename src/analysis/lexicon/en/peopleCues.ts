import { wordList } from "../wordList";

/** Particles inside names: `Ursula von der Leyen`, `Mohammed bin Salman`. Lower case. */
export const nameParticles = wordList(`
  de da di do del della dela der den des dos das du la le van von vom zu zur ten ter bin bint ibn
  al el ul ur af av y e abu ben
`);

/** Particles that begin a surname when it stands alone: `de Klerk said`. Lower case. */
export const leadingParticles = wordList(`
  de da di del van von der bin ibn al el dos du ten ter
`);

/** Words after which a name is a person's: `his wife Maren`. Lower case. */
export const kinship = wordList(`
  wife husband son daughter brother sister mother father widow widower partner girlfriend
  boyfriend fiancé fiancée fiance fiancee uncle aunt nephew niece cousin grandson granddaughter
  grandfather grandmother friend colleague successor predecessor named
`);

/** Verbs of speech and mind that people and offices do; after a name they show an actor. Lower case. */
export const speechVerbs = wordList(`
  said says say saying told tells added adds noted notes explained explains argued argues warned
  warns stated states claimed claims announced announces insisted insists admitted admits
  acknowledged acknowledges recalled recalls replied replies tweeted wrote writes believes
  believed thinks thought hopes hoped urged urges vowed vows pledged promised denied denies
  stressed stresses emphasized emphasised concluded concludes commented remarked confirmed
  confirms testified declared declares asked asks answered continued suggested suggests expressed
  complained joked asserted asserts reiterated underlined underscored accused accuses condemned
  condemns criticized criticised praised thanked apologized apologised resigned laughed smiled
  recounted quipped opined
`);

/** Verbs of a life: what only a person does. Lower case. */
export const personVerbs = wordList(`
  born married died graduated studied retired resigned smiled laughed cried grew lived starred
  sang joined apologized apologised tweeted nodded shrugged grinned recalled quipped pleaded
  testified scored
`);

/** Verbs that governments do; after a capital they show that its government is meant. Lower case. */
export const governmentVerbs = wordList(`
  accuse accused accuses agree agreed agrees aim aims announce announced announces approve
  approved ask asked back backed backs ban banned believe believed believes call called calls
  claim claimed claims condemn condemned condemns consider considered considers continue continued
  continues decide decided decides deepen deepened deepens demand demanded demands denied denies
  deny deploy deployed deploys desire desired desires dismiss dismissed dismisses expect expected
  expects fear feared fears find finds hope hoped hopes impose imposed imposes insist insisted
  insists intend intended intends invade invaded launch launched need needs negotiate negotiated
  oppose opposed opposes pledge pledged pledges prepare prepared pursue pursued pursues push
  pushed pushes recognise recognised recognize recognized refuse refused refuses reject rejected
  rejects request requested requests respond responded responds retaliate retaliated say says said
  seek seeks sees send sends sent sanction sanctioned sign signed signs struggle struggles
  struggling suspect suspected support supported supports threaten threatened threatens treat
  treated treats urge urged urges view viewed views vow vowed vows want wanted wants warn warned
  warns worry worried worries withdraw withdrew wishes wished drawing seeking trying standing
  stands stood stand
`);

/** What governments have: after a capital’s possessive they show its government. Lower case. */
export const governmentNouns = wordList(`
  hesitancy influence caution desire policy policies government ambassador ambassadors envoy
  stance position allies ally alliance interests interest power role nuclear forces troops army
  military war invasion demands demand claims claim decision decisions response refusal
  willingness support backing threats threat sanctions aggression ambitions ambition aims goals
  goal strategy strategic foreign defence defense security diplomats diplomat diplomatic relations
  relationship ties proposal proposals offer plan plans missile missiles program programme
  intentions intention rhetoric leaders leadership regime rulers readiness rejection opposition
  reaction commitment commitments efforts effort attempt attempts view views concerns concern
  fears hopes message partnership partners partner proxies intelligence sovereignty pressure
  rivals enemies adversaries
`);

/** Prepositions after which a bare capital leans towards its government. Lower case. */
export const governmentPrepositions = wordList(`
  with between against by for beyond provoking toward towards
`);

/** Verbs that help others; between a subject and what it does. Lower case. */
export const auxiliaries = wordList(`
  has have had is was will would could should may might can must does did do not also never now
  still formally already repeatedly been
`);

/** Titles and roles that tell whether "he" or "she" may be meant. Lower case. */
export const mensTitles = wordList(`
  mr mr. sir lord king prince duke baron emperor sultan emir pope cardinal archbishop bishop imam
  ayatollah sheikh father spokesman chairman congressman councilman alderman businessman actor
  monsieur señor herr husband son brother uncle nephew grandfather boyfriend widower
`);

export const womensTitles = wordList(`
  mrs mrs. ms ms. miss dame lady madam queen princess duchess baroness empress sheikha spokeswoman
  chairwoman congresswoman councilwoman businesswoman actress mme señora frau wife daughter sister
  aunt niece grandmother mother girlfriend widow
`);

/** What follows a family name. As written. */
export const nameSuffixes = wordList(`
  Jr Jr. Sr Sr. II III IV PhD Ph.D. MD M.D. QC KC
`);

/** Letters after a person’s name that tell an office or honour and are no part of it. As written. */
export const postNominals = wordList(`
  MP MPs MEP MSP MLA MPP MNA MHA MLC TD CBE OBE MBE GBE DBE KBE CMG KCMG GCMG DSO PC FRS FBA SC
`);
