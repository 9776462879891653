/**
 * Prints what was measured, ours first.
 * @param {string} title
 * @param {import("./measure.mjs").Measured[]} results
 * @param {[name: string, amount: number, digits: number][]} speeds what is done in a second: its
 *   unit, how much of it one run does, and how many digits are shown
 * @param {(result: import("./measure.mjs").Measured) => string[]} [more] further cells of a row
 * @param {string[]} [moreNames]
 */
export function printTable(title, results, speeds, more = () => [], moreNames = []) {
  const own = results[0];
  const names = [
    ...moreNames,
    ...speeds.flatMap(([name]) => [`${name}, middle`, `${name}, best`]),
    "time, ours = 1",
  ];
  console.log(`## ${title}\n`);
  console.log(`| | ${names.join(" | ")} |`);
  console.log(`|---|${names.map(() => "---:|").join("")}`);
  for (const result of results) {
    const cells = speeds.flatMap(([, amount, digits]) => [
      perSecond(amount / result.seconds, digits),
      perSecond(amount / result.least, digits),
    ]);
    const ratio = (result.least / own.least).toFixed(2);
    console.log(`| ${[result.name, ...more(result), ...cells, ratio].join(" | ")} |`);
  }
  console.log("");
}

function perSecond(amount, digits) {
  return amount.toLocaleString("en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
