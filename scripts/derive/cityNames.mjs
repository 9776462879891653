// @ts-check

/** Smaller towns share their names with too many other things. */
const leastPeople = 15_000;

/**
 * Cities by their names as the tokens of an article spell them, in lower case: 1 town, 2 city,
 * 3 large city; and how many parts the longest name has that begins with a word.
 * @param {readonly { name: string, population: number }[]} cities
 */
export function listCities(cities) {
  /** @type {Map<string, number>} */
  const sizes = new Map();
  /** @type {Map<string, number>} */
  const longest = new Map();
  for (const { name, population } of cities) {
    if (population < leastPeople) continue;
    const size = population >= 300_000 ? 3 : population >= 60_000 ? 2 : 1;
    for (const form of [name, name.normalize("NFD").replace(/\p{M}/gu, "")]) {
      const key = toKey(form);
      const [first = "", ...others] = key.split(" ");
      sizes.set(key, Math.max(sizes.get(key) ?? 0, size));
      longest.set(first, Math.max(longest.get(first) ?? 0, Math.min(1 + others.length, 9)));
    }
  }
  return { sizes, longest };
}

/** @param {string} name */
function toKey(name) {
  return name
    .replace(/-/g, " - ")
    .replace(/[’']s\b/g, " 's")
    .replace(/’/g, "'")
    .toLowerCase();
}
