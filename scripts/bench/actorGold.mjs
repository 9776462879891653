import { existsSync, readFileSync } from "node:fs";

const newswire = new URL("../../../shared/data/actors/dev/worldwide-a.jsonl", import.meta.url);

/**
 * Texts with hand-marked names: development data where it is at hand, else invented ones.
 * @param {number} words about how many
 */
export function textsWithActors(words) {
  if (!existsSync(newswire)) return { texts: invented.map(fromMarks), from: "invented sentences" };
  const lines = readFileSync(newswire, "utf8").split("\n").filter(Boolean);
  const texts = [];
  let left = words;
  for (const line of lines) {
    const { text, mentions } = JSON.parse(line);
    texts.push({ text, mentions });
    left -= text.split(" ").length;
    if (left <= 0) break;
  }
  return { texts, from: "worldwide-a (newswire of the world)" };
}

/**
 * Exact span and kind, micro-averaged, as in percent.
 * @param {{ text: string, mentions: { start: number, end: number, kind: string }[] }[]} gold
 * @param {(text: string) => { start: number, end: number, kind: string }[]} find
 */
export function scoreActors(gold, find) {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const { text, mentions } of gold) {
    const kinds = new Map(mentions.map(({ start, end, kind }) => [`${start}-${end}`, kind]));
    wanted += kinds.size;
    const given = new Map(find(text).map((mention) => [bareSpan(text, mention), mention.kind]));
    found += given.size;
    for (const [span, kind] of given) if (kinds.get(span)?.split("|").includes(kind)) right++;
  }
  const precision = right / (found || 1);
  const recall = right / (wanted || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** Without marks around and without a possessive ending, as the gold has it. */
function bareSpan(text, { start, end }) {
  while (start < end && /[^\p{L}\p{N}]/u.test(text[start])) start++;
  while (end > start && /[^\p{L}\p{N}.]/u.test(text[end - 1])) end--;
  if (/['’]s$/.test(text.slice(start, end))) end -= 2;
  return `${start}-${end}`;
}

/** `[Ada Lund]person left.` → the text, and where its names stand. */
function fromMarks(marked) {
  const mentions = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/\[([^\]]+)\](person|organization|place)/g)) {
    text += marked.slice(at, match.index);
    mentions.push({ start: text.length, end: text.length + match[1].length, kind: match[2] });
    text += match[1];
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), mentions };
}

const invented = [
  "Harbour Minister [Clara Holt]person flew to [Nairobi]place on Monday. [Holt]person met officials of the [Kenya Ports Authority]organization, who asked [Norway]place for two tugs.",
  "“We will sign,” said [Tarn Velmo]person, a lawyer for the [Dockers’ Union]organization in [Gdansk]place. [Velmo]person said [Poland]place had waited long enough.",
  "The [University of Bergen]organization named [Ingrid Aasen]person its rector. [Aasen]person, 54, grew up in [Tromsø]place and taught in [Canada]place.",
  "[Jonas Brandt]person of the [Green Party]organization lost to Mayor [Lena Okafor]person in [Leipzig]place, where the [Free Voters]organization came third.",
  "Prices in [Lisbon]place rose again, the [Bank of Portugal]organization said. [Rui Teles]person, who runs a bakery, blamed fuel from [Spain]place.",
  "Police in [Jakarta]place arrested [Budi Santoso]person on Friday. The [Ministry of Fisheries]organization said [Santoso]person had sold licences to [Velmo Holdings Ltd]organization.",
];
