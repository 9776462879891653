import { phraseList } from "../wordList";

/** Words before the name in a byline; folded to lower case, longest first where one begins another. */
export const bylineCues: readonly string[] = phraseList(`
  article written by, written and reported by, reported and written by, opinion by, analysis by,
  story by, words by, text by, written by, reported by, reporting by, posted by, published by,
  submitted by, guest post by, report by, column by, review by, commentary by, authored by,
  author:, authors:, byline:, reporter:, writer:, by:, by
`);

/** Credits that close a wire story. */
export const creditBeginnings: readonly string[] = phraseList(`
  reporting by, additional reporting by, editing by, writing by, compiled by,
  with assistance from, contributing:, contributed by
`);

/** What the writer is, beside the name. */
export const bylineRoles: readonly string[] = phraseList(`
  analyst, senior analyst, political analyst, author, writer, staff writer, senior writer,
  contributing writer, reporter, staff reporter, senior reporter, correspondent,
  senior correspondent, foreign correspondent, political correspondent, diplomatic correspondent,
  world affairs editor, columnist, opinion columnist, editor, political editor, managing editor,
  deputy editor, news editor, senior editor, contributor, opinion contributor, guest contributor,
  contributing editor, blogger, researcher, fellow, senior fellow, professor, journalist,
  guest writer, special correspondent, staff, editor-in-chief, editor in chief, opinion, analysis,
  commentary, economist, strategist, associated press writer
`);

/** Roles that a field may stand before: `health correspondent`, `defence analyst`. */
export const rolesOfPeople: readonly string[] = phraseList(`
  analyst, writer, reporter, correspondent, editor, columnist, contributor, blogger, researcher,
  journalist, critic, photographer, producer
`);
