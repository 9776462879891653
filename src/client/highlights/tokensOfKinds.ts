/** Numbers of a semantic token: lines down, characters on, length, type, modifiers. */
const tokenLength = 5;

/**
 * Semantic tokens without those of some types, in the editor's encoding, in which each token stands
 * relative to the one before.
 * @param types numbers of the legend to leave out.
 */
export function withoutTypes(data: Uint32Array, types: ReadonlySet<number>): Uint32Array {
  if (types.size === 0) return data;
  const kept: number[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at + tokenLength <= data.length; at += tokenLength) {
    const [down = 0, on = 0, length = 0, type = 0, modifiers = 0] = data.subarray(at);
    line += down;
    character = down > 0 ? on : character + on;
    if (types.has(type)) continue;
    kept.push(line, character, length, type, modifiers);
  }
  return new Uint32Array(toRelative(kept));
}

function toRelative(tokens: readonly number[]): number[] {
  const relative: number[] = [];
  let before = { line: 0, character: 0 };
  for (let at = 0; at < tokens.length; at += tokenLength) {
    const [line = 0, character = 0, ...rest] = tokens.slice(at, at + tokenLength);
    const down = line - before.line;
    relative.push(down, down > 0 ? character : character - before.character, ...rest);
    before = { line, character };
  }
  return relative;
}
