import { readdirSync, readFileSync } from "node:fs";
import type { SemanticTokens, WorkspaceSymbol } from "vscode-languageserver-protocol";
import { SymbolKind } from "vscode-languageserver-protocol";
import { afterEach, describe, expect, test } from "vitest";
import { analyzeArticle, createCorpus, type ArticleFacts } from "../../../src/analysis/index";
import { describeRequest, highlightsRequest } from "../../../src/protocol/messages";
import { tokenTypes } from "../../../src/protocol/tokens";
import type { Engine } from "../../../src/server/engine";
import { Reader, uriOf } from "../support/reader";

let reader: Reader;
afterEach(() => reader.dispose());

/** One article says what Tarnwing Marine is; the engine reads the other as if it named a person. */
const folder = `=== a.seed
The Danish company Tarnwing Marine built the bridge in May.
=== b.seed
We heard that T‸arnwing Marine was late.
`;

const engine: Engine = {
  createCorpus,
  analyzeArticle: (text, options) => {
    const facts = analyzeArticle(text, options);
    return text.startsWith("We heard") ? asGuessedPeople(facts) : facts;
  },
};

function asGuessedPeople(facts: ArticleFacts): ArticleFacts {
  const kind = "person";
  return {
    ...facts,
    actors: facts.actors.map((actor) => ({ ...actor, kind, evident: false })),
    mentions: facts.mentions.map((mention) => ({ ...mention, kind, rule: "given name first" })),
  };
}

/** The words of one layer in an article. */
async function layer(id: "person" | "organization" | "place", name: string): Promise<string[]> {
  const uri = uriOf(name);
  const highlights = await reader.ask(highlightsRequest, { uri });
  return (highlights?.layers[id] ?? []).map((range) => reader.show({ uri, range }));
}

describe("where articles disagree, the folder's kind is shown everywhere", () => {
  test("in the colours of names", async () => {
    reader = await Reader.open(folder, { engine });
    expect(await layer("organization", "b.seed")).toEqual(["b.seed:1 Tarnwing Marine"]);
    expect(await layer("person", "b.seed")).toEqual([]);
  });

  test("in the tokens for themes and other editors", async () => {
    reader = await Reader.open(folder, { engine });
    const { data } = await reader.request<SemanticTokens>("textDocument/semanticTokens/full", {
      textDocument: { uri: uriOf("b.seed") },
    });
    expect(data.slice(0, 4)).toEqual([0, 14, 15, tokenTypes.indexOf("organization")]);
    expect(data).toHaveLength(5);
  });

  test("on the card, which says that others decided it", async () => {
    reader = await Reader.open(folder, { engine });
    const cards = await reader.ask(describeRequest, reader.place);
    const lines = cards.flatMap((card) => card.lines.map(({ strong, text }) => strong + text));
    expect(lines[0]).toBe("Tarnwing Marine · organisation");
    expect(lines).toContain(
      "likely: by what other articles say; this one alone suggests a person (given name first)",
    );
  });

  test("in the list of symbols", async () => {
    reader = await Reader.open(folder, { engine });
    const symbols = await reader.request<WorkspaceSymbol[]>("workspace/symbol", { query: "tarn" });
    expect(symbols.map(({ name, kind }) => [name, kind])).toEqual([
      ["Tarnwing Marine", SymbolKind.Module],
    ]);
  });

  test("after an article is added that decides it", async () => {
    reader = await Reader.open("=== b.seed\nWe heard that Tarnwing Marine was late.\n", { engine });
    expect(await layer("person", "b.seed")).toEqual(["b.seed:1 Tarnwing Marine"]);
    await reader.write("a.seed", "The Danish company Tarnwing Marine built the bridge in May.");
    await reader.settle();
    expect(await layer("organization", "b.seed")).toEqual(["b.seed:1 Tarnwing Marine"]);
  });
});

describe("in the sample folder", () => {
  const names = readdirSync("examples").filter((name) => name !== "LICENSE");
  const excerpt = names
    .map((name) => `=== ${name}\n${readFileSync(`examples/${name}`, "utf8")}`)
    .join("\n");

  test("companies are organisations in every article that names them", async () => {
    reader = await Reader.open(excerpt);
    for (const company of ["Halvorsen Marine", "Brevna Energija"]) {
      for (const name of names) {
        if (!reader.excerpt.files.get(name)?.includes(company)) continue;
        const shown = (await layer("organization", name)).map((place) =>
          place.replace(/^.*?\d+ /, ""),
        );
        expect(shown, name).toContain(company);
        expect((await layer("person", name)).join()).not.toContain(company);
      }
    }
  });
});
