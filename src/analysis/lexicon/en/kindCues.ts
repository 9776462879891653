import { wordList } from "../wordList";

/**
 * What a body is called: `the bank`, `drone firm Velmo`, `Velmo, a Dutch subsidiary of …`. Lower
 * case; words that may also be said of a place or a crowd (`office`, `party`, `team`) are left out.
 */
export const bodyNouns = wordList(`
  company companies firm firms corporation corporations conglomerate conglomerates subsidiary
  subsidiaries manufacturer manufacturers maker makers automaker automakers carmaker carmakers
  chipmaker chipmakers drugmaker drugmakers producer producers retailer retailers wholesaler
  supplier suppliers contractor contractors developer developers operator operators provider
  providers insurer insurers lender lenders bank banks brokerage brokerages airline airlines
  carrier carriers utility utilities startup startups multinational multinationals consultancy
  consultancies shipbuilder shipbuilders shipowner brewer brewers broadcaster broadcasters
  newspaper newspapers magazine magazines daily tabloid weekly publisher publishers website
  websites platform platforms agency agencies charity charities nonprofit nonprofits ngo ngos
  organisation organisations organization organizations foundation foundations association
  associations union unions federation federations institute institutes university universities
  college colleges hospital hospitals regulator regulators watchdog watchdogs ministry ministries
  brand brands chain label labels band bands quartet orchestra club clubs league militia militias
  franchise consortium fund funds exchange
`);

/** Of these one is seldom a body by itself in `the …`, which takes up what was named before. Lower case. */
export const takenUpBodies = wordList(`
  company firm corporation conglomerate subsidiary manufacturer maker automaker carmaker
  chipmaker drugmaker producer retailer supplier contractor developer operator provider insurer
  lender bank brokerage airline carrier utility startup multinational consultancy shipbuilder
  brewer broadcaster newspaper magazine publisher agency charity nonprofit ngo organisation
  organization foundation association union federation
`);

/** Offices that only a body has: `chief executive of Velmo`, `Velmo’s shareholders`. Lower case. */
export const bodyOffices = wordList(`
  ceo cfo cto coo co-founder cofounder executive shareholder shareholders stockholders subsidiary
  subsidiaries affiliate affiliates headquarters spokesperson employee employees staffer staffers
  board
`);

/** What follows the name of a body and never that of a person: `Velmo shares`. Lower case. */
export const bodyBelongings = wordList(`
  shares stock shareholders stockholders shareholder customers employees executives executive
  headquarters subsidiary subsidiaries affiliate ceo spokesperson newspaper daily magazine
  website platform app bank airline airlines
`);

/** What a body belongs to or has, after its possessive: `Velmo’s subsidiary`. Lower case. */
export const bodyPossessions = wordList(`
  shares shareholders stockholders customers subsidiary subsidiaries headquarters ceo cfo
  spokesperson employees executives board stores factory plants fleet products revenue revenues
  profits profit sales earnings management operations workforce members website platform app
  newsroom
`);

/** What a place is called: `the village of Velm`, `Velm, a port in …`, `Velm district`. Lower case. */
export const placeKinds = wordList(`
  city town village hamlet suburb neighbourhood neighborhood district province region county
  canton municipality prefecture governorate island islands archipelago peninsula port harbour
  river lake mountain mountains valley bay strait canal desert forest volcano airport resort
  enclave township settlement commune parish borough dam reservoir highway junction
`);

/** Verbs with which something is reported to have been said. Lower case. */
export const reportedBy = wordList(`
  said says announced announces confirmed confirms told added adds claimed claims stated states
  insisted insists denied denies
`);

/** What places have: `the mayor of Velm`, `on the outskirts of Velm`. Lower case. */
export const ofPlaces = wordList(`
  mayor mayors residents inhabitants outskirts streets north south east west coast shores
`);
