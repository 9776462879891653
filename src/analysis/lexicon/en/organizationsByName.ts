import { agenciesOfTheAmericas } from "./organizationsAgenciesAmericas";
import { agenciesOfAsiaAndAfrica } from "./organizationsAgenciesAsia";
import { agenciesOfEurope } from "./organizationsAgenciesEurope";
import { armedGroupsOfAfricaAndLatinAmerica } from "./organizationsArmedAfrica";
import { armedGroupsOfAsia } from "./organizationsArmedAsia";
import { armedGroupsOfTheWest } from "./organizationsArmedWest";
import { companiesThatMake } from "./organizationsCompaniesMakers";
import { companiesThatServe } from "./organizationsCompaniesServices";
import { internationalBodies } from "./organizationsInternational";
import { learning } from "./organizationsLearning";
import { legislatures } from "./organizationsLegislatures";
import { newsOutlets } from "./organizationsNews";
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
import { sport } from "./organizationsSport";
import { thinkTanksAndCampaigns } from "./organizationsThinkTanks";
import { unionsAndChurches } from "./organizationsUnionsAndChurches";

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
  internationalBodies,
  thinkTanksAndCampaigns,
  unionsAndChurches,
  newsOutlets,
  companiesThatMake,
  companiesThatServe,
  sport,
  learning,
} as const;
