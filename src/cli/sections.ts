/**
 * The parts of a report that `--only` can choose among; without it there are all of them.
 * - `actors`: the actors and the mentions of each article
 * - `copies`: passages, aligned pairs and overlaps
 */
export const sectionNames = [
  "actors",
  "quotations",
  "sources",
  "notes",
  "copies",
  "related",
  "themes",
] as const;
export type SectionName = (typeof sectionNames)[number];

export function isSectionName(word: string): word is SectionName {
  return (sectionNames as readonly string[]).includes(word);
}
