/**
 * Makes the themes of a folder without its first article, then of all of it, as an editor does when
 * one article comes.
 * @returns seconds of the processor for either, and the number of themes
 */
export function themesOfFolder(engine, { articles, actors, overlaps }) {
  const settle = function* (some, kept) {
    const pool = yield* engine.poolTermsInSteps(some, actors);
    const wordCounts = some.map(({ facts }) => facts.words.count);
    return yield* engine.settleThemesInSteps({ pool, wordCounts, overlaps, scopes: [], kept });
  };
  const before = measure(() => settle(articles.slice(1), null));
  const after = measure(() => settle(articles, before.value.kept));
  return {
    seconds: before.seconds,
    themes: before.value.themes.length,
    secondsOfOneMore: after.seconds,
  };
}

/** Goes through the steps of a piece of work, in seconds of the processor. */
function measure(work) {
  const started = process.cpuUsage();
  const steps = work();
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    const { user, system } = process.cpuUsage(started);
    return { value: step.value, seconds: (user + system) / 1e6 };
  }
}
