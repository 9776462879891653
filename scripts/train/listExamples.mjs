// @ts-check

/**
 * A stretch of tokens to learn from.
 * @typedef {{ features: Uint32Array[], labels: Uint8Array, opens: boolean, weight: number }} Example
 */

/**
 * The stretches of a labelled text in which a name may stand, each token with its features.
 * @param {any} engine
 * @param {any} knowledge
 * @param {import("./readConll.mjs").LabelledText} labelled
 * @param {number} weight how much its errors count.
 * @returns {Example[]}
 */
export function listExamples(engine, knowledge, { text, mentions }, weight) {
  const article = engine.readArticle(text);
  const words = new engine.ArticleWords(article);
  const readings = article.sentences.map((/** @type {any} */ sentence) =>
    engine.readingOf(article, words, sentence),
  );
  const hints = engine.hintsOf(words, engine.proposeNames(words, readings));
  const labels = labelTokens(engine, article.tokens, mentions);
  /** @type {any[]} */
  const traits = [];
  const traitsAt = (/** @type {number} */ at) =>
    (traits[words.wordId(at)] ??= engine.readTraits(
      words.text(at),
      words.lower(at),
      words.kind(at),
      knowledge,
    ));
  const whole = engine.viewArticle(words, hints, knowledge, traitsAt);
  return article.sentences.flatMap((/** @type {any} */ sentence) => {
    const view = engine.viewSentence(whole, sentence);
    return engine.listStretches(whole, sentence).map((/** @type {any} */ stretch) => ({
      features: listFeatures(engine, view, stretch),
      labels: labels.slice(stretch.firstToken, stretch.endToken),
      opens: stretch.firstToken === sentence.firstToken,
      weight,
    }));
  });
}

/**
 * @param {any} engine
 * @param {any} view
 * @param {{ firstToken: number, endToken: number }} stretch
 */
function listFeatures(engine, view, { firstToken, endToken }) {
  const all = [];
  const list = new engine.FeatureList();
  /** @type {any[]} */
  const seated = [];
  for (let at = firstToken; at < endToken; at++) {
    /** @type {number[]} */
    const features = [];
    const count = engine.listSeated(view, at, seated);
    for (let seat = 0; seat < count; seat++) {
      const { traits, key } = engine.seats[seat];
      for (const trait of seated[seat]?.[traits] ?? []) {
        features.push(engine.traitFeature(trait, key));
      }
    }
    list.count = 0;
    engine.readFeatures(view, at, list);
    all.push(Uint32Array.of(...features, ...list.keys.subarray(0, list.count)));
  }
  return all;
}

/**
 * @param {any} engine
 * @param {{ count: number, starts: Uint32Array, ends: Uint32Array }} tokens
 * @param {import("./readConll.mjs").LabelledText["mentions"]} mentions in text order.
 */
function labelTokens(engine, { count, starts, ends }, mentions) {
  const labels = new Uint8Array(count);
  let at = 0;
  for (const { start, end, kind } of mentions) {
    while (at < count && (ends[at] ?? 0) <= start) at++;
    let label = engine.beginLabel(kind);
    for (let part = at; part < count && (starts[part] ?? 0) < end; part++) {
      labels[part] = label;
      label = engine.beginLabel(kind) + 1;
    }
  }
  return labels;
}
