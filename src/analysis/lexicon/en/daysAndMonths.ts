import { wordList } from "../wordList";

/**
 * The days of the week and the months, each in all its forms. Forms that are mostly other words are
 * left out: `may`, `sun`, `sat`, `mar`.
 */
export const daysAndMonths: readonly (readonly string[])[] = [
  "monday mon",
  "tuesday tue tues",
  "wednesday wed",
  "thursday thu thur thurs",
  "friday fri",
  "saturday",
  "sunday",
  "january jan",
  "february feb",
  "march",
  "april apr",
  "june jun",
  "july jul",
  "august aug",
  "september sept sep",
  "october oct",
  "november nov",
  "december dec",
].map(wordList);
