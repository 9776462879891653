import { CancellationTokenSource, type Hover } from "vscode-languageserver-protocol/node";
import { afterEach, expect, test } from "vitest";
import { analyzeArticle, createCorpus } from "../../src/analysis/index";
import { describeRequest, rowsRequest, statusRequest } from "../../src/protocol/messages";
import { Reader } from "./support/reader";
import { townAt } from "./support/town";

let reader: Reader;
afterEach(() => reader.dispose());

test("a cancelled question gets the protocol's answer, not an empty one", async () => {
  reader = await Reader.open(townAt("000", "Lund."));
  const source = new CancellationTokenSource();
  const answer = reader.ask(describeRequest, reader.place, source.token);
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: -32800 });
  expect(reader.logged).toEqual([]);
});

test("a question that breaks is logged with address and version, and the server goes on", async () => {
  let broken = false;
  reader = await Reader.open(townAt("000", "Lund."), {
    engine: {
      analyzeArticle,
      createCorpus() {
        const corpus = createCorpus();
        return {
          ...corpus,
          get articles() {
            return corpus.articles;
          },
          facts: (id) => corpus.facts(id),
          update: (id, facts) => corpus.update(id, facts),
          remove: (id) => corpus.remove(id),
          actorOf: (article, actor) => corpus.actorOf(article, actor),
          related: (article, span) => corpus.related(article, span),
          findings() {
            if (broken) throw new Error("broken on purpose");
            return corpus.findings();
          },
        };
      },
    },
  });
  await reader.openDocument("000_00000000000000aa.txt");
  broken = true;
  const version = await reader.edit("000_00000000000000aa.txt", "Ada Lund came to Sudvale.");
  expect(await reader.askHere<Hover | null>("textDocument/hover")).toBeNull();
  expect(reader.logged.join("\n")).toContain(
    `textDocument/hover file:///news/000_00000000000000aa.txt version ${version}: Error: broken`,
  );
  broken = false;
  expect(await reader.ask(rowsRequest, { view: "themes" })).not.toEqual([]);
});

test("a question may come without parameters", async () => {
  reader = await Reader.open(townAt("000", "Lund."));
  expect(await reader.askBare(statusRequest)).toMatchObject({ state: "ready", articles: 3 });
});

test("a hover takes a moment on an indexed folder", async () => {
  reader = await Reader.open(townAt("000", "Lund."));
  await reader.askHere("textDocument/hover");
  const times: number[] = [];
  for (let round = 0; round < 21; round++) {
    const started = performance.now();
    await reader.askHere("textDocument/hover");
    times.push(performance.now() - started);
  }
  // The best of them: a busy machine makes any other figure say more of itself than of the server.
  expect(Math.min(...times)).toBeLessThan(20);
});
