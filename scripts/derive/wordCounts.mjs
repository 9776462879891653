// @ts-check

/**
 * @typedef {{
 *   words: string[],            the commonest words, as written
 *   counts: number[],           their uses
 *   tokens: Int32Array,         all texts as indexes into `words`, -1 where a sentence begins, -2 for a rarer word
 *   capitalShares: Map<string, number>
 * }} Counted
 */

/** Uses after another word that a word must have to be judged. */
const leastUses = 6;

/**
 * Reads all texts, without page furniture.
 * @param {any} engine
 * @param {readonly string[]} texts
 * @param {number} wordsKept
 * @returns {Counted}
 */
export function countWords(engine, texts, wordsKept) {
  /** @type {Map<string, number>} */
  const ids = new Map();
  /** @type {string[]} */
  const names = [];
  /** @type {number[]} */
  const stream = [];
  const capitals = new CapitalCount();
  for (const text of texts) {
    const article = engine.readArticle(text);
    const words = new engine.ArticleWords(article);
    for (const sentence of article.sentences) {
      if (article.blocks[sentence.block]?.kind === "furniture") continue;
      stream.push(-1);
      for (let at = sentence.firstToken; at < sentence.endToken; at++) {
        const word = toWord(words.text(at), words.kind(at));
        const id = ids.get(word) ?? ids.size;
        if (id === ids.size) {
          ids.set(word, id);
          names.push(word);
        }
        stream.push(id);
      }
      capitals.add(words, sentence);
    }
  }
  return keepCommon(names, Int32Array.from(stream), wordsKept, capitals.shares());
}

/** Numbers are one word for each of their lengths. @param {string} text @param {number} kind */
function toWord(text, kind) {
  return kind === 1 ? text.replace(/\d/g, "0").slice(0, 8) : text;
}

/**
 * @param {string[]} names
 * @param {Int32Array} stream
 * @param {number} wordsKept
 * @param {Map<string, number>} capitalShares
 * @returns {Counted}
 */
function keepCommon(names, stream, wordsKept, capitalShares) {
  const uses = new Int32Array(names.length);
  for (const id of stream) if (id >= 0) uses[id]++;
  const order = names.map((_, id) => id);
  order.sort((a, b) => uses[b] - uses[a] || ((names[a] ?? "") < (names[b] ?? "") ? -1 : 1));
  order.length = Math.min(order.length, wordsKept);
  const ranks = new Int32Array(names.length).fill(-2);
  order.forEach((id, rank) => (ranks[id] = rank));
  return {
    words: order.map((id) => names[id] ?? ""),
    counts: order.map((id) => uses[id]),
    tokens: stream.map((id) => (id < 0 ? -1 : ranks[id])),
    capitalShares,
  };
}

/** Counts how words are written inside sentences that are no headings. */
class CapitalCount {
  constructor() {
    /** @type {Map<string, { lower: number, capital: number }>} */
    this.uses = new Map();
  }

  /** @param {any} words @param {{ firstToken: number, endToken: number }} sentence */
  add(words, { firstToken, endToken }) {
    let all = 0;
    let capitals = 0;
    for (let at = firstToken; at < endToken; at++) {
      if (words.kind(at) !== 0) continue;
      all++;
      if (words.isCapital(at)) capitals++;
    }
    if (all < 5 || capitals > 0.6 * all) return;
    for (let at = firstToken + 1; at < endToken; at++) {
      if (words.kind(at) !== 0 || words.kind(at - 1) !== 0) continue;
      const lower = words.lower(at);
      const uses = this.uses.get(lower) ?? { lower: 0, capital: 0 };
      this.uses.set(lower, uses);
      if (words.text(at) === lower) uses.lower++;
      else uses.capital++;
    }
  }

  /** 0 hardly ever with a capital, 1 seldom, 2 half of the time, 3 mostly, 4 always. */
  shares() {
    /** @type {Map<string, number>} */
    const shares = new Map();
    for (const [word, { lower, capital }] of this.uses) {
      const all = lower + capital;
      if (all < leastUses || word.length < 2) continue;
      const share = capital / all;
      shares.set(word, [0.02, 0.2, 0.6, 0.9].filter((bound) => share >= bound).length);
    }
    return shares;
  }
}
