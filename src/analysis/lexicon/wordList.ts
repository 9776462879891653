/** Words of a table written as running text: separated by white space. */
export function wordList(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** Phrases of a table: separated by commas or line ends, with single spaces inside. */
export function phraseList(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

/**
 * The phrases of a table that is kept by country or by field, in the order of its groups. An entry
 * may pair the acronym of a name with its forms: `SPÖ = Social Democratic Party of Austria`.
 */
export function namesByGroup(groups: Readonly<Record<string, string>>): readonly string[] {
  return Object.values(groups).flatMap(phraseList);
}
