import { scoreActors, textsWithActors } from "../actorGold.mjs";
import { measure } from "../measure.mjs";
import { nameWithCompromise } from "../peers.mjs";
import { printTable } from "../table.mjs";
import { countWords } from "../texts.mjs";

/** Who is named, from raw text, tokenising included: how well and how fast on the same texts. */
export async function benchActors({ engine }) {
  const { texts: gold, from } = textsWithActors(60_000);
  const texts = repeatUpTo(
    gold.map(({ text }) => text),
    5_000,
  );
  const finders = new Map([
    ["Seed Reader", (text) => mentionsIn(engine, text)],
    ["compromise", nameWithCompromise],
  ]);
  const scores = new Map(
    [...finders].map(([name, find]) => {
      const { precision, recall, f1 } = scoreActors(gold, find);
      return [name, [precision, recall, f1].map((share) => (share * 100).toFixed(1))];
    }),
  );
  const results = await measure([
    ...[...finders].map(([name, find]) => ({ name, run: () => texts.forEach(find) })),
    {
      name: "Seed Reader, tokens and sentences alone",
      run: () => texts.forEach(engine.readArticle),
    },
  ]);
  printTable(
    `Actors: people, organisations and places in ${from}`,
    results,
    [["words/s", countWords(texts), 0]],
    ({ name }) => scores.get(name) ?? ["", "", ""],
    ["precision", "recall", "F1"],
  );
}

function mentionsIn({ readArticle, findActors }, text) {
  return findActors(readArticle(text))
    .mentions.filter(({ form }) => form !== "pronoun")
    .map(({ span, kind }) => ({ ...span, kind }));
}

/** Few texts again and again: a run must take long enough to be measured. */
function repeatUpTo(texts, words) {
  const times = Math.ceil(words / countWords(texts));
  return Array.from({ length: times }, () => texts).flat();
}
