import { wordList } from "../wordList";

/** What companies write behind their name and newspapers leave out: `Velmo Inc`. Lower case. */
export const companySuffixes = wordList(`
  inc inc. corp corp. corporation ltd ltd. limited llc plc co co. company group ag sa nv gmbh spa
  s.a. n.v. holdings holding
`);

/** A country that its newspapers leave out before its bodies: `U.S. Supreme Court`. Lower case. */
export const countryPrefixes = wordList(`
  u.s. us
`);
