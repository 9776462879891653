import { phraseList } from "../wordList";

/**
 * Words for peoples that lead to no country: those of two countries, of a people within countries or
 * across them, of a state that is no more, and those that are first of all something else. As
 * written, separated by commas.
 */
export const demonymsWithoutCountry: readonly string[] = phraseList(`
  Korean, Koreans, Dominican, Dominicans, Central African, Central Africans, Basque, Basques
  Catalan, Catalans, Chechen, Chechens, Soviet, Soviets, Israelite, Israelites, Anglo, Anglos
  Kiwi, Kiwis, Maori, Maoris, Māori, Māoris, Hellenic, Finn, Pole, Brit
`);

/** Demonyms that a package gives to the wrong country, by ISO 3166-1 alpha-2 code. */
export const demonymsOfOthers: Readonly<Record<string, readonly string[]>> = { WF: ["Welsh"] };

/** Demonyms that no other table has, by ISO 3166-1 alpha-2 code. */
export const demonymsBeyond: Readonly<Record<string, readonly string[]>> = {
  CG: ["Congolese"],
  CZ: ["Czechs"],
  DE: ["Germans"],
  DJ: phraseList("Djiboutian, Djiboutians"),
  FO: ["Faroese"],
  GL: phraseList("Greenlandic, Greenlander, Greenlanders"),
  HK: phraseList("Hong Konger, Hong Kongers, Hongkonger, Hongkongers"),
  IS: phraseList("Icelander, Icelanders"),
  MC: phraseList("Monegasque, Monégasque"),
  PR: phraseList("Puerto Rican, Puerto Ricans"),
  SS: ["South Sudanese"],
  TM: ["Turkmens"],
  TT: phraseList("Trinidadian, Trinidadians"),
};
