/** How well a name answers what a reader typed, the best first. */
export const nameMatches = ["exact", "start", "wordStart", "inside", "letters"] as const;
export type NameMatch = (typeof nameMatches)[number];

/**
 * How a name holds what was typed; both as search text. Undefined where it does not.
 *
 *     typed   exact   start      wordStart    inside      letters
 *     burns   Burns   Burnside   Bill Burns   Sideburns   Bo Urns
 */
export function matchName(name: string, typed: string): NameMatch | undefined {
  const at = name.indexOf(typed);
  if (at < 0) return holdsInOrder(name, typed) ? "letters" : undefined;
  if (at === 0) return name.length === typed.length ? "exact" : "start";
  return startsWord(name, typed, at) ? "wordStart" : "inside";
}

/** Whether the letters stand in a text in this order, whatever stands between. */
export function holdsInOrder(text: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}

/** Whether it stands at the start of a word; a name is short, so this ends soon. */
function startsWord(name: string, typed: string, first: number): boolean {
  for (let at = first; at >= 0; at = name.indexOf(typed, at + 1)) {
    if (!isInWord.test(name.charAt(at - 1))) return true;
  }
  return false;
}

const isInWord = /[\p{L}\p{N}]/u;
