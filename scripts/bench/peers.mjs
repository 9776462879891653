import compromise from "compromise";

/** What compromise offers of our findings: people, places, organisations and quotations. */
export function readWithCompromise(text) {
  const document = compromise(text);
  return [
    document.people().out("array"),
    document.places().out("array"),
    document.organizations().out("array"),
    document.quotations().out("array"),
  ];
}

/** Its quotations, with the people among whom their speakers would have to be looked for. */
export function quoteWithCompromise(text) {
  const document = compromise(text);
  return [document.quotations().out("array"), document.people().out("array")];
}

/** The people, organisations and places that compromise finds, with their offsets. */
export function nameWithCompromise(text) {
  const document = compromise(text);
  return [
    ...mentionsOf(document.people(), "person"),
    ...mentionsOf(document.organizations(), "organization"),
    ...mentionsOf(document.places(), "place"),
  ];
}

function mentionsOf(view, kind) {
  return view.json({ offset: true, terms: false }).map(({ offset }) => {
    return { start: offset.start, end: offset.start + offset.length, kind };
  });
}

/** The plainest way to find copies: every run of eight words with the articles that hold it. */
export function sharedRunsOfEightWords(texts) {
  const holders = new Map();
  const pairs = new Set();
  texts.forEach((text, article) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let at = 0; at + 8 <= words.length; at++) {
      const run = words.slice(at, at + 8).join(" ");
      const first = holders.get(run);
      if (first === undefined) holders.set(run, article);
      else if (first !== article) pairs.add(first * texts.length + article);
    }
  });
  return pairs;
}
