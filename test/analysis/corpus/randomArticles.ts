/** A small generator of numbers from a seed (mulberry32), for tests that must repeat exactly. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const people = ["Ana Ruiz", "Tomas Berg", "Ilse Vantongeren", "Omar Haddadi"];
const places = ["Porto", "Norway", "Lake Siljan", "the Azores"];
const matters = [
  "the harbour board and its swing bridge",
  "a ferry strike over night shifts",
  "herring quotas and trawler licences",
  "a museum of lighthouse lenses",
  "the tunnel boring machine under the fjord",
];

/** An article of a few made-up sentences; the same numbers give the same article. */
export function randomArticle(random: (below: number) => number): string {
  const pick = (list: readonly string[]): string => list[random(list.length)] ?? "";
  const sentences = Array.from({ length: 3 + random(4) }, () =>
    random(2) === 0
      ? `${pick(people)} said in ${pick(places)} that ${pick(matters)} would be settled before the ` +
        `regatta, whatever ${pick(people)} and the council had agreed on ${pick(matters)}.`
      : `“No vote on ${pick(matters)} is planned this month,” said ${pick(people)} in ${pick(places)}.`,
  );
  return `${pick(matters)}\n\n${sentences.join("\n\n")}\n`;
}
