import { wordList } from "../wordList";

/**
 * Bodies that an article names once in full and then by their noun: `the Tide Ministry … the
 * ministry said`. Only nouns that rarely mean another body in the same article.
 */
export const bodyNouns = wordList(`
  ministry agency commission committee council department bureau bank fund university institute
  union association federation foundation authority secretariat
`);

/** What the holder of an office no longer is or not yet: `the former president` is nobody else. */
export const formerWords = wordList("former ex late acting interim incoming outgoing deputy vice");

/** Singular people that no list of offices holds, for a name set beside them: `A neighbour, Ina Vell,`. */
export const personNouns = wordList(`
  man woman boy girl person witness neighbour neighbor student worker survivor victim suspect
  defendant plaintiff protester protestor demonstrator passenger customer patient voter candidate
  contender nominee incumbent narrator announcer questioner moderator programmer designer
  consultant organiser organizer volunteer supporter ally rival opponent critic insider source
  diplomat aide observer expert politician premier politico pollster teenager teen youth toddler
  guy lady gentleman driver resident attacker gunman shooter prisoner inmate detainee soldier
  farmer caller visitor tourist refugee migrant immigrant owner landlord tenant colleague friend
  stranger successor predecessor
`);

/** Those of them that are only men or only women, for whom "he" and "she" may stand. */
export const maleNouns = wordList("man boy guy gentleman");
export const femaleNouns = wordList("woman girl lady");
