import { phraseList, wordList } from "../wordList";

/** Phrases whose object is the speaker: `according to X`. */
export const sourcePhrases = phraseList(`
  according to, in the words of, as told by
`);

/**
 * Nouns for something said. After a possessive or with "of" they put marked words in somebody's
 * mouth: `Burns’ warning of a “…”`; with that they report: `his claim that …`.
 */
export const speechNouns = wordList(`
  statement statements claim claims allegation allegations warning warnings assertion assertions
  remark remarks comment comments announcement promise promises vow vows pledge pledges argument
  suggestion admission acknowledgement acknowledgment prediction predictions accusation accusations
  contention insistence description characterization characterisation framing phrase words
  declaration complaint complaints testimony estimate estimates tweet tweets message quote
`);

/** Before marks, these make a name or a distance, not speech: `so-called “…”`, `entitled “…”`. */
export const namingWords = wordList(`
  called titled entitled named nicknamed dubbed known so-called termed labelled labeled headlined
  captioned marked reading
`);

/** Kinds of works and texts whose names stand in marks. */
export const workNouns = wordList(`
  book books novel film films movie movies song songs album albums series show shows programme
  program episode play poem essay article column op-ed report paper documentary opera painting
  magazine journal newspaper podcast game campaign operation project initiative plan act bill law
  treaty agreement pact accord doctrine policy strategy award prize theme hashtag slogan sign signs
  banner banners poster posters headline section chapter single track video ad ads spot musical
  memoir exhibition conference summit forum partnership
`);
