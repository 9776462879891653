import { expect, test } from "vitest";
import type {
  CodeAction,
  Diagnostic,
  FullDocumentDiagnosticReport,
} from "vscode-languageserver-protocol";
import { highlightsRequest } from "../../../src/protocol/messages";
import { countsRequest } from "../../../src/protocol/indexing";
import { asRead, hoverMarkdown } from "../support/hover";
import { Reader, uriOf, type ReaderOptions } from "../support/reader";

const town = `=== a.seed
Many analysts say the quay is safe. Clara Holt told Tide & Co that it is not.

According to a study of the river, it rose. A report by Harbour Wire agreed, Holt said.

Harbour Wire +1

The vote came in May, after a long night of talks between the two councils.
=== b.seed
Market watchers shrugged. Residents said the quay is safe.`;

interface TownOptions extends ReaderOptions {
  readonly run: (reader: Reader) => Promise<void>;
}

/** Opens the town, runs a test in it and closes it again. */
async function inTown({ run, ...options }: TownOptions): Promise<void> {
  const reader = await Reader.open(town, options);
  try {
    await run(reader);
  } finally {
    reader.dispose();
  }
}

/** The problems of an article: `code: words`. */
async function problemsOf(
  reader: Reader,
  name: string,
  text = textOf(reader, name),
): Promise<string[]> {
  return (await diagnosticsOf(reader, name)).map(
    ({ code, range }) => `${String(code)}: ${slice(text, range)}`,
  );
}

async function diagnosticsOf(reader: Reader, name: string): Promise<readonly Diagnostic[]> {
  const report = await reader.request<FullDocumentDiagnosticReport>("textDocument/diagnostic", {
    textDocument: { uri: uriOf(name) },
  });
  return report.items;
}

function textOf(reader: Reader, name: string): string {
  return reader.excerpt.files.get(name) ?? "";
}

function slice(text: string, { start, end }: Diagnostic["range"]): string {
  return (text.split("\n")[start.line] ?? "").slice(start.character, end.character);
}

/** The titles of the quick fixes of each problem of an article. */
async function fixesOf(reader: Reader, name: string): Promise<readonly CodeAction[]> {
  const diagnostics = await diagnosticsOf(reader, name);
  const [first] = diagnostics;
  return reader.request("textDocument/codeAction", {
    textDocument: { uri: uriOf(name) },
    range: first?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics, only: ["quickfix"] },
  });
}

const on = { diagnostics: true };

test("vague and claimed sources are problems only for those who ask", async () => {
  await inTown({
    run: async (reader) => {
      expect(await problemsOf(reader, "a.seed")).toEqual([]);
      await reader.configure(on);
      expect(await problemsOf(reader, "a.seed")).toEqual([
        "vague-source: Many analysts say",
        "claimed-source: Harbour Wire",
      ]);
      expect(await problemsOf(reader, "b.seed")).toEqual(["vague-source: Residents said"]);
      await reader.settle();
      expect(reader.diagnosticRefreshes).toBeGreaterThan(0);
    },
  });
});

test("a problem says why it is one, and is no warning", async () => {
  await inTown({
    sourcing: on,
    run: async (reader) => {
      const [vague, claimed] = await diagnosticsOf(reader, "a.seed");
      expect(vague?.message).toBe(
        "Vague source “Many analysts say”: nobody in particular says it.",
      );
      expect(vague?.severity).toBe(3);
      expect(claimed?.message).toMatch(/^“Harbour Wire” is claimed as a source without a link: /);
    },
  });
});

test("a card says why it is one and what may be done", async () => {
  const card = async (text: string): Promise<string | null> => {
    const markdown = await hoverMarkdown(`=== a.seed\n${text}`, { commandLinks: true });
    return markdown && asRead(markdown);
  };
  expect(await card("Many ana‸lysts say the quay is safe.")).toBe(
    "Vague source · Many analysts say\nnobody in particular says it\nLook for this claim · Not vague",
  );
  expect(await card("Clara Holt told Reu‸ters that the quay is safe.")).toContain(
    "Source: an outlet · Reuters\nan outlet after “told”\nAll mentions",
  );
});

test("quick fixes in a collected article never change it", async () => {
  await inTown({
    sourcing: on,
    commandLinks: true,
    run: async (reader) => {
      const fixes = await fixesOf(reader, "a.seed");
      expect(fixes.map(({ title }) => title)).toEqual([
        "Look for this claim in other articles",
        "Set speaker…",
        "Do not count “Many analysts say” as vague",
        "Show all mentions of “Harbour Wire”",
        "Search all files for “Harbour Wire”",
      ]);
      expect(fixes.filter(({ edit }) => edit)).toEqual([]);
      expect(fixes.every(({ diagnostics }) => diagnostics?.length === 1)).toBe(true);
    },
  });
});

test("in a draft they mark that a source is needed, in any editor", async () => {
  const draft = "Many analysts say the quay is safe.";
  await inTown({
    sourcing: on,
    run: async (reader) => {
      await reader.openDocument("draft.md", draft);
      await reader.settle();
      const [fix, ...others] = await fixesOf(reader, "draft.md");
      expect(others).toEqual([]);
      expect(fix?.title).toBe("Write [source needed] after it");
      expect(fix?.edit?.changes?.[uriOf("draft.md")]).toEqual([
        {
          range: { start: { line: 0, character: 17 }, end: { line: 0, character: 17 } },
          newText: " [source needed]",
        },
      ]);
    },
  });
});

test("selected words can be counted as a vague source or an outlet", async () => {
  await inTown({
    commandLinks: true,
    run: async (reader) => {
      const titles = async (start: number, end: number): Promise<string[]> => {
        const line = { start: { line: 0, character: start }, end: { line: 0, character: end } };
        const actions = await reader.request<CodeAction[]>("textDocument/codeAction", {
          textDocument: { uri: uriOf("b.seed") },
          range: line,
          context: { diagnostics: [] },
        });
        return actions.map(({ title }) => title);
      };
      expect(await titles(0, 15)).toEqual(
        expect.arrayContaining([
          "Always count “Market watchers” as a vague source",
          "“Market watchers” is an outlet",
        ]),
      );
      expect((await titles(3, 3)).filter((title) => title.includes("outlet"))).toEqual([]);
    },
  });
});

test("terms in the settings hold at the start and as soon as they change", async () => {
  const counts = async (reader: Reader): Promise<unknown> => {
    const uri = uriOf("b.seed");
    return (await reader.ask(countsRequest, { uri }))?.vagueSources;
  };
  await inTown({
    sourcing: { vagueTerms: ["market watchers"] },
    run: async (reader) => {
      expect(await counts(reader)).toBe(2);
      const { changes } = reader;
      await reader.configure({ vagueTerms: [], allowedTerms: ["residents"] });
      await reader.settle();
      expect(await counts(reader)).toBe(0);
      expect(reader.changes).toBeGreaterThan(changes);
    },
  });
});

test("an open document and a folder of files are read again; the same terms again cost nothing", async () => {
  await inTown({
    run: async (reader) => {
      await reader.openDocument("a.seed");
      await reader.openDocument("draft.md", "Harbour Wire reported it.");
      await reader.configure({ outlets: ["Tide & Co", "Harbour Wire"] });
      await reader.settle();
      const outlets = async (name: string): Promise<string[] | undefined> =>
        (await reader.ask(highlightsRequest, { uri: uriOf(name) }))?.layers.outlet.map((range) =>
          slice(name === "draft.md" ? "Harbour Wire reported it." : textOf(reader, name), range),
        );
      expect(await outlets("a.seed")).toEqual(["Tide & Co", "Harbour Wire"]);
      expect(await outlets("draft.md")).toEqual(["Harbour Wire"]);
      const { reads } = reader.folder;
      await reader.configure({ outlets: ["Tide & Co", "Harbour Wire"], vagueTerms: [] });
      await reader.settle();
      expect(reader.folder.reads).toBe(reads);
    },
  });
});

test("settings of another shape are left out", async () => {
  await inTown({
    sourcing: { vagueTerms: "market watchers", outlets: [1, null, " "], diagnostics: "yes" },
    run: async (reader) => {
      expect(await problemsOf(reader, "b.seed")).toEqual([]);
      expect((await reader.ask(countsRequest, { uri: uriOf("b.seed") }))?.vagueSources).toBe(1);
      await reader.configure(null);
      expect((await reader.ask(countsRequest, { uri: uriOf("b.seed") }))?.vagueSources).toBe(1);
    },
  });
});

test("outlets and reports have a look of their own, and are counted", async () => {
  await inTown({
    run: async (reader) => {
      const uri = uriOf("a.seed");
      const layers = (await reader.ask(highlightsRequest, { uri }))?.layers;
      const words = (ranges: readonly Diagnostic["range"][] = []): string[] =>
        ranges.map((range) => slice(textOf(reader, "a.seed"), range));
      expect(words(layers?.report)).toEqual(["a study of the river"]);
      expect(words(layers?.outlet)).toEqual(["Harbour Wire"]);
      expect(await reader.ask(countsRequest, { uri })).toMatchObject({
        outlets: 1,
        reports: 1,
        vagueSources: 1,
        claimedSources: 1,
        kinds: { direct: 0, mixed: 0, fragment: 0 },
      });
    },
  });
});
