import { expect, test } from "vitest";
import {
  analyzeArticle,
  createCorpus,
  findReadBefore,
  type ArticleFacts,
} from "../../../../src/analysis/index";
import { textOf } from "../../../../src/base/span";
import { expectLinear } from "../../../support/growth";

const quay = "The quay at Skjolvik was finished two years late and far above the sum set aside.";
const planks = "Fishermen say that the planks are already loose near the second lamp on the pier.";
const ladder = "The ladder on the northern side ends a full metre above the water at low tide.";
const council = "Nobody in the council would say on Friday which firm had been paid for the work.";
const own = "A new lamp was put up on Sunday, and it has burned every night since then.";

type Folder = Readonly<Record<string, string>>;

/** What is read before in the last article of a folder, as `[…]` in its text, and from where. */
function check(
  folder: Folder,
  read: readonly string[],
  asked = Object.keys(folder).at(-1) ?? "",
): string[] {
  const { facts, found } = look(folder, read, asked);
  const text = folder[asked] ?? "";
  const marked = found.stretches.map(
    ({ span, words, articles }) => `${textOf(text, span)} (${words}, ${articles.join(" ")})`,
  );
  return [...marked, `${found.words} of ${facts.words.count} in ${found.articles.join(", ")}`];
}

function look(
  folder: Folder,
  read: readonly string[],
  asked: string,
): { facts: ArticleFacts; found: ReturnType<typeof findReadBefore> } {
  const corpus = createCorpus();
  const all = new Map(Object.entries(folder).map(([id, text]) => [id, analyzeArticle(text)]));
  for (const [id, facts] of all) corpus.update(id, facts);
  const facts = all.get(asked);
  if (!facts) throw new Error(`No article ${asked}`);
  const stretches = corpus
    .findings()
    .copies.flatMap(({ a, b }) => [
      ...(a.article === asked ? [{ here: a.span, there: b }] : []),
      ...(b.article === asked ? [{ here: b.span, there: a }] : []),
    ]);
  const article = { id: asked, text: folder[asked] ?? "", facts };
  return { facts, found: findReadBefore(article, read, stretches, (id) => all.get(id)?.words) };
}

const two = { a: `${quay} ${planks}\n`, b: `${own}\n\n${quay} ${planks}\n` };

test("what stands in an article read before is told, sentence by sentence and as one", () => {
  expect(check(two, ["a"])).toEqual([`${quay} ${planks} (31, a)`, "31 of 47 in a"]);
});

test("what stands in an article that was not read is new", () => {
  expect(check(two, [])).toEqual(["0 of 47 in "]);
  expect(check({ ...two, c: "Nothing of this stands elsewhere.\n" }, ["c"], "b")).toEqual([
    "0 of 47 in ",
  ]);
});

test("only articles read earlier count once the article itself is read", () => {
  expect(check(two, ["a", "b"])).toEqual([`${quay} ${planks} (31, a)`, "31 of 47 in a"]);
  expect(check(two, ["b", "a"])).toEqual(["0 of 47 in "]);
});

test("a sentence in which one word was changed is new, its neighbours are not", () => {
  const changed = planks.replace("second", "third");
  const folder = { a: `${quay} ${planks} ${ladder}\n`, b: `${quay} ${changed} ${ladder}\n` };
  expect(check(folder, ["a"])).toEqual([`${quay} (16, a)`, `${ladder} (16, a)`, "32 of 47 in a"]);
});

test("a sentence that is only half copied is new as a whole", () => {
  const half = `Harbour workers who were asked on Sunday ${planks.slice("Fishermen ".length)}`;
  const folder = { a: `${quay} ${planks}\n`, b: `${quay} ${half}\n` };
  expect(check(folder, ["a"])[0]).toBe(`${quay} (16, a)`);
});

test("sentences may stand in another order, with other marks and case", () => {
  const folder = { a: `${quay} ${planks} ${ladder}\n`, b: `“${ladder}” ${quay.toUpperCase()}\n` };
  expect(check(folder, ["a"])[0]).toBe(`“${ladder}” ${quay.toUpperCase()} (32, a)`);
});

test("each stretch says where it was read first", () => {
  const folder = { a: `${quay} ${planks}\n`, b: `${quay} ${planks} ${ladder} ${council}\n` };
  const last = { ...folder, c: `${ladder} ${council}\n\n${own}\n\n${quay} ${planks}\n` };
  expect(check(last, ["a", "b"])).toEqual([
    `${ladder} ${council} (32, b)`,
    `${quay} ${planks} (31, a)`,
    "63 of 79 in a, b",
  ]);
  expect(check(last, ["b", "a"]).at(-1)).toBe("63 of 79 in b");
});

test("page furniture between two paragraphs parts what was read", () => {
  const page = `${quay}\n\nSkip to main content\n\n${planks}\n`;
  const { length } = check({ a: `${quay}\n\n${planks}\n`, b: page }, ["a"]);
  expect(length).toBe(3);
});

test("an article that is gone, and a stretch that ends beyond the text, do no harm", () => {
  const { facts } = look(two, ["a"], "b");
  const article = { id: "b", text: two.b, facts };
  const far = { start: 0, end: 1_000_000 };
  const stretches = [{ here: far, there: { article: "a", span: far } }];
  expect(findReadBefore(article, ["a"], stretches, () => undefined).words).toBe(0);
  expect(findReadBefore(article, ["a"], stretches, () => facts.words).words).toBe(47);
  expect(
    findReadBefore(article, ["a"], stretches, () => ({ ...facts.words, count: 0 })).words,
  ).toBe(0);
});

test("takes time by the length of the article, whatever is repeated in it", async () => {
  await expectLinear({
    size: 4_000,
    prepare: (size) => ({
      facts: analyzeArticle("again ".repeat(size)),
      text: "again ".repeat(size),
    }),
    work: ({ facts, text }) => {
      const all = { start: 0, end: text.length };
      const stretches = [{ here: all, there: { article: "a", span: all } }];
      return findReadBefore({ id: "b", text, facts }, ["a"], stretches, () => facts.words);
    },
  });
});
