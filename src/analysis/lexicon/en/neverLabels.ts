import { phraseList, wordList } from "../wordList";

/**
 * Words that stand in many articles and are no matter of any: units and abbreviations of markets,
 * legal forms of companies, what is left of a page's markup, numbers. Folded, in all their forms.
 */
export const wordsNeverInLabels = wordList(`
  amp avg bln co com corp cts div dlr dlrs dozen dozens eight eighteen eighteenth eighty eleven
  eleventh fifteen fifteenth fifty forty fourteen fourteenth fullquote gt href html http https inc
  llc lt ltd mln mth mths nbsp nineteen nineteenth ninety org pct plc prior qtly qtr quickinfo quot
  revs seventeen seventeenth seventy shrs sixteen sixteenth sixty stg thirteen thirteenth thirtieth
  thirty twelfth twelve twentieth twenty url vs www yr yrs
`);

/** Agencies whose copy the articles are: their names stand in its credits, not in its matter. */
export const newsAgencies = phraseList(`
  afp, agence france-presse, ap, associated press, dpa, reuters, united press international, upi
`);
