import { agenciesOfTheAmericas } from "./organizationsAgenciesAmericas";
import { agenciesOfAsiaAndAfrica } from "./organizationsAgenciesAsia";
import { agenciesOfEurope } from "./organizationsAgenciesEurope";
import { armedGroupsOfAfricaAndLatinAmerica } from "./organizationsArmedAfrica";
import { armedGroupsOfAsia } from "./organizationsArmedAsia";
import { armedGroupsOfTheWest } from "./organizationsArmedWest";
import { legislatures } from "./organizationsLegislatures";
import { partiesOfTheBalkans } from "./organizationsPartiesBalkans";
import { partiesOfEasternAsia } from "./organizationsPartiesEastAsia";
import { partiesOfEasternEurope } from "./organizationsPartiesEastEurope";
import { partiesOfLatinAmerica } from "./organizationsPartiesLatinAmerica";
import { partiesOfTheMiddleEast } from "./organizationsPartiesMiddleEast";
import { partiesOfNorthernAmerica } from "./organizationsPartiesNorthAmerica";
import { partiesOfNorthernEurope } from "./organizationsPartiesNorthEurope";
import { partiesOfOceania } from "./organizationsPartiesOceania";
import { partiesOfManyCountries } from "./organizationsPartiesShared";
import { partiesOfSouthernAfrica } from "./organizationsPartiesSouthAfrica";
import { partiesOfSouthernAsia } from "./organizationsPartiesSouthAsia";
import { partiesOfSouthernEurope } from "./organizationsPartiesSouthEurope";
import { partiesOfWesternAfrica } from "./organizationsPartiesWestAfrica";
import { partiesOfWesternEurope } from "./organizationsPartiesWestEurope";

/**
 * The organisations of the world that a newspaper names without saying what they are, by table.
 * Each entry is a name, or an acronym with the names it is short for, parted by ` = `.
 */
export const organizationsByName = {
  partiesOfManyCountries,
  partiesOfNorthernEurope,
  partiesOfWesternEurope,
  partiesOfSouthernEurope,
  partiesOfEasternEurope,
  partiesOfTheBalkans,
  partiesOfSouthernAsia,
  partiesOfEasternAsia,
  partiesOfOceania,
  partiesOfTheMiddleEast,
  partiesOfWesternAfrica,
  partiesOfSouthernAfrica,
  partiesOfNorthernAmerica,
  partiesOfLatinAmerica,
  legislatures,
  armedGroupsOfAsia,
  armedGroupsOfAfricaAndLatinAmerica,
  armedGroupsOfTheWest,
  agenciesOfTheAmericas,
  agenciesOfEurope,
  agenciesOfAsiaAndAfrica,
} as const;
