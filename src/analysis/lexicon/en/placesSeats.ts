import { phraseList, wordList } from "../wordList";

/**
 * Buildings and streets that news names for the government inside, with what that government is
 * known as. The same goes for Brussels and the European Union.
 */
export const seatsOfPower: Readonly<Record<string, string>> = {
  Kremlin: "country:RU",
  "White House": "country:US",
  "Downing Street": "country:GB",
  Whitehall: "country:GB",
  Élysée: "country:FR",
  Elysée: "country:FR",
  Elysee: "country:FR",
  "Élysée Palace": "country:FR",
  "Elysee Palace": "country:FR",
  "Blue House": "country:KR",
  "Cheong Wa Dae": "country:KR",
  Zhongnanhai: "country:CN",
  Planalto: "country:BR",
  "Casa Rosada": "country:AR",
  Malacañang: "country:PH",
  Malacanang: "country:PH",
};

/** Cities that stand for a body which is no country. */
export const seatsOfBodies: Readonly<Record<string, string>> = { Brussels: "organization:eu" };

/** Verbs before a capital that one does to a government: `urged Pyongyang to …`. Lower case. */
export const addressingVerbs = wordList(`
  told tell tells telling asked asks asking urged urges urge urging warned warns warn warning
  accused accuses accuse accusing pressed presses pressing pressured pressuring pushed pushes
  persuaded persuade convince convinced allow allows allowed allowing force forces forced forcing
  led leads leave prompted prompts demanded demands demand demanding insisted blamed blames blame
  blaming criticized criticised criticizes criticises criticizing criticising condemned condemns
  accuses infuriated infuriates angered angers anger angering irritate irritated irritates
  reassured reassure reassures embarrassed embarrass alarmed alarms alarm worried worries worry
  threatened threatens threaten threatening isolate isolated isolating punish punished punishing
  sanction sanctioned help helps helped helping supported supports support backed backs defied
  defy defies defying ordered orders obliges oblige obliged requires require required enabled
  enables enable gave gives give giving offered offers offer offering notified notify informed
  provoke provokes provoked provoking challenge challenged challenges challenging trust trusts
  trusted distrust distrusts suspect suspects suspected deter deters deterred confront confronted
  invited invites
`);

/** Nouns before "from" a capital that a government sends: `a warning from Moscow`. Lower case. */
export const sentByGovernments = wordList(`
  warning warnings threat threats pressure aid support assistance statement statements reaction
  response responses order orders permission approval officials official message messages demand
  demands sanctions help funding money weapons arms shipment shipments supplies backing denial
  criticism diplomats envoys invitation guarantee guarantees assurances concessions retaliation
  interference influence independence orders signals signal letter reply instructions protests
  condemnation anger
`);

/** Words before "to" a capital by which one turns to its government: `ties to Moscow`. Lower case. */
export const turnedToGovernments = wordList(`
  ties links loyal loyalty message messages sold sell sells selling deliver delivered letter letters
  written wrote write writes send sends sent sending concessions threat allegiance appeal appeals
  appealed supportive friendly gave give gives given offered close closer closest warning warnings
  important unacceptable acceptable response reply demands ambassador envoy envoys aid weapons arms
  sympathetic hostile opposed beholden handed transferred challenge answer answers according
  alternative proposal offer known clear complained
`);

/** What rules from a capital: `the regime in Tehran`. Lower case. */
export const rulersInCapitals = wordList(`
  regime government governments leaders leadership rulers policymakers policymaker authorities
  prominence elite elites establishment administration masters patrons bosses allies friends
  powers
`);

/** What may follow a capital and a hyphen where its government is meant: `Moscow-backed`. */
export const doneByGovernments = wordList(`
  backed led controlled friendly aligned sponsored supported appointed run ordered imposed funded
  installed approved allied leaning dominated
`);

/** After "has", "will" and the like: what cities do, not governments. Lower case. */
export const doneByCities = wordList(`
  been seen become grown hosted host be see experienced remained remain fallen suffered suffer
  witnessed changed come had
`);

/** Past tenses without -ed that governments do, as the subject of a clause. Lower case. */
export const irregularPasts = wordList(`
  set gave took made held kept cut put told knew thought got won lost began chose spent built sold
  bought drew broke fought felt led paid sent said stood threw struck sought swore wrote brought
  meant let did went came saw
`);

/** Endings in -ed and the like after a city that are no verb of it. Lower case. */
export const notDoneByGovernments = wordList(`
  based located situated need bed red dated named called related
`);

/** Motion among several places: `shuttling between Cairo and Paris`. Lower case. */
export const motionBetween = wordList(`
  shuttled shuttling shuttles shuttle flights flight flying flew train trains travel travelled
  traveled travelling traveling route road distance halfway commuted commuting moving moved
`);

/** Spellings and names of one place, parted by ` = `; the first stands for all. */
export const placeSpellings = phraseList(`
  Kyiv = Kiev = Kyyiv, Kharkiv = Kharkov, Lviv = Lvov, Odesa = Odessa, Luhansk = Lugansk
  Dnipro = Dnipropetrovsk, Donbas = Donbass, Beijing = Peking, Mumbai = Bombay
  Kolkata = Calcutta, Chennai = Madras, Bengaluru = Bangalore, Yangon = Rangoon
  New York = New York City = NYC
  Washington = Washington DC = Washington D.C. = DC = D.C. = District of Columbia
  Saint Petersburg = St. Petersburg = St Petersburg, Mecca = Makkah, Sanaa = Sana'a
  Fallujah = Falluja, Marrakesh = Marrakech, Astana = Nur-Sultan, Latakia = Lattakia
  Hodeidah = Hodeida, Rio de Janeiro = Rio, Persian Gulf = Arabian Gulf
`);

/** States as datelines shorten them, with their names. */
export const stateAbbreviations = phraseList(`
  Ala. = Alabama, Ariz. = Arizona, Ark. = Arkansas, Calif. = California, Colo. = Colorado
  Conn. = Connecticut, Del. = Delaware, Fla. = Florida, Ill. = Illinois, Ind. = Indiana
  Kan. = Kansas, Ky. = Kentucky, Md. = Maryland, Mass. = Massachusetts, Mich. = Michigan
  Minn. = Minnesota, Miss. = Mississippi, Mo. = Missouri, Mont. = Montana, Neb. = Nebraska
  Nev. = Nevada, N.H. = New Hampshire, N.J. = New Jersey, N.M. = New Mexico
  N.Y. = New York State, N.C. = North Carolina, N.D. = North Dakota, Okla. = Oklahoma
  Ore. = Oregon, Pa. = Pennsylvania, R.I. = Rhode Island, S.C. = South Carolina
  S.D. = South Dakota, Tenn. = Tennessee, Va. = Virginia, Vt. = Vermont
  Wash. = Washington State, W.Va. = West Virginia, Wis. = Wisconsin, Wyo. = Wyoming
`);
