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
