import { wordList } from "../wordList";

/**
 * Abbreviations that keep their full stop, written without it.
 *
 * - `title`: stands before a name, so it never ends a sentence (`Gen. Smith`).
 * - `closing`: may end a sentence (`Acme Inc.`); it does when a word that begins sentences follows.
 * - `numbered`: an abbreviation only before a number (`No. 5`, `Mar. 3`), else a plain word.
 */
export type AbbreviationUse = "title" | "closing" | "numbered";

/** Case matters, except that a word all in capitals (`GEN.`) counts too. */
export const abbreviations: Readonly<Record<AbbreviationUse, readonly string[]>> = {
  title: wordList(`
  Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Fr Hon St Ste Mt Ft Gen Lt Col Maj Capt Cpt Cmdr Sgt Cpl Pvt
  Adm Brig Cdr Det Insp Supt Sen Rep Gov Pres Amb Atty Msgr Mme Mlle Sra vs cf viz approx ca
  incl esp Eq Univ Dept Assn Natl Intl
`),
  closing: wordList(`
  Inc Corp Ltd Co Cos Bros Plc Pty Jr Sr etc al Esq Ave Blvd Rd Hwy Bldg Apt est dept govt Govt ft lb
  lbs oz hr hrs min mins sec Jan Feb Apr Aug Sept Sep Oct Nov Dec Calif Fla Ariz Colo Conn Del Ga
  Ill Ind Kan Ky Md Mich Minn Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wis Wyo
`),
  numbered: wordList(`
  No Nos no nos p pp Art Arts Fig Figs Sec Vol Ch Mar Jun Jul art fig vol ch Op Reg par para
`),
};

/**
 * Words that begin a sentence when they are capitalised after an abbreviation or an initial:
 * `… in the U.S. The deal …` but `U.S. Treasury`.
 */
export const sentenceStarters: readonly string[] = wordList(`
  A After Although An And Another As At Because Before But By Despite During Each Even Every For
  From He Her Here His How However I If In It Its Last Many Meanwhile More Moreover Most My No Not
  Now On One Only Or Other Our She Since So Some Still Such That The Their Then There These They
  This Those Though Through To Under Until We Well What When Where Whether Which While Who Why
  With Without Yes Yet You Your
`);
