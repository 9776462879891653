import { legislatures } from "./organizationsLegislatures";
import { partiesOfTheBalkans } from "./organizationsPartiesBalkans";
import { partiesOfEasternEurope } from "./organizationsPartiesEastEurope";
import { partiesOfNorthernEurope } from "./organizationsPartiesNorthEurope";
import { partiesOfManyCountries } from "./organizationsPartiesShared";
import { partiesOfSouthernEurope } from "./organizationsPartiesSouthEurope";
import { partiesOfWesternEurope } from "./organizationsPartiesWestEurope";

/**
 * The organisations of the world that a newspaper names without saying what they are, by table.
 * Each entry is a name, or an acronym with the names it is short for, parted by ` = `.
 */
export const organizationsByName = {
  legislatures,
  partiesOfManyCountries,
  partiesOfNorthernEurope,
  partiesOfWesternEurope,
  partiesOfSouthernEurope,
  partiesOfEasternEurope,
  partiesOfTheBalkans,
} as const;
