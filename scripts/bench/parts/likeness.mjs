import { performance } from "node:perf_hooks";

/** How many quotations of at least so many words are looked for. */
const most = 150;
const lengths = [
  [5, 7],
  [8, 14],
  [15, 40],
];

/** A word that no article has, a new one each time. */
let unknown = 0;
const otherWord = () => `qx${(unknown++).toString(26).replace(/[0-9]/g, "z")}`;

const everyNth = (nth) => (words) =>
  words.map((word, at) => (at % nth === nth - 1 ? otherWord() : word));

/** Known ways to change the words of a quotation. */
const changes = {
  unchanged: (words) => words,
  "upper case, no marks": (words) =>
    words.map((word) => word.toUpperCase().replace(/[.,;:?!]/g, "")),
  "the third word another": (words) => words.with(2, otherWord()),
  "every 8th word another": everyNth(8),
  "every 5th word another": everyNth(5),
  "every 4th word another": everyNth(4),
  "a word left out": (words) => words.toSpliced(words.length >> 1, 1),
  "a word added": (words) => words.toSpliced(words.length >> 1, 0, otherWord()),
  "two words exchanged": (words) => words.with(1, words[2]).with(2, words[1]),
  "the middle third left out, openly": (words) => cut(words, "…"),
  "the middle third left out, silently": (words) => cut(words),
  "the first half": (words) => words.slice(0, Math.ceil(words.length / 2)),
};

function cut(words, ...mark) {
  const third = Math.floor(words.length / 3);
  return [...words.slice(0, third), ...mark, ...words.slice(2 * third)];
}

/**
 * How many quotations *Who Said This…* finds again after known changes: among the places, and first.
 * By how many words a quotation has.
 */
export function benchLikeness({ engine, few }) {
  const corpus = engine.createCorpus();
  few.forEach((text, index) => corpus.update(String(index), engine.analyzeArticle(text)));
  for (const [least, longest] of lengths) {
    const sample = quotationsOf(engine, few, least, longest);
    console.log(`## ${sample.length} quotations of ${least} to ${longest} words, changed\n`);
    console.log("| change | found | first | ms |\n|---|---:|---:|---:|");
    for (const [name, change] of Object.entries(changes)) {
      const started = performance.now();
      const ranks = sample.map((one) => rankOf(engine, corpus, one, change));
      const time = (performance.now() - started) / Math.max(1, sample.length);
      const found = percent(ranks.filter((rank) => rank >= 0).length, ranks.length);
      const first = percent(ranks.filter((rank) => rank === 0).length, ranks.length);
      console.log(`| ${name} | ${found} | ${first} | ${time.toFixed(1)} |`);
    }
    console.log("");
  }
}

/** Direct quotations in one piece, spread over the articles. */
function quotationsOf(engine, texts, least, longest) {
  const all = texts.flatMap((text, index) =>
    engine.analyzeArticle(text).quotations.flatMap(({ kind, spans }) => {
      if (kind !== "direct" || spans.length !== 1) return [];
      const words = text.slice(spans[0].start, spans[0].end).split(/\s+/);
      const fits = words.length >= least && words.length <= longest;
      return fits ? [{ article: String(index), span: spans[0], words }] : [];
    }),
  );
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, index) => index % step === 0).slice(0, most);
}

/** Which of the places is the quotation's own; -1 for none. */
function rankOf(engine, corpus, { article, span, words }, change) {
  const wording = engine.readWording(change(words).join(" "));
  const isOwn = (place) =>
    place.article === article && place.span.start < span.end && span.start < place.span.end;
  return corpus.findWords(wording).places.findIndex(isOwn);
}

function percent(part, all) {
  return all === 0 ? "–" : `${((100 * part) / all).toFixed(1)} %`;
}
