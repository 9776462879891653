import type { Hover, Range, WorkspaceEdit, WorkspaceSymbol } from "vscode-languageserver-protocol";
import { afterEach, describe, expect, test } from "vitest";
import { asRead } from "../support/hover";
import { Reader, uriOf, type ReaderOptions } from "../support/reader";

let reader: Reader;
afterEach(() => reader.dispose());

const harbour = `=== a.seed
Mayor Ada Lund opened the bridge. L‸und waved at a Greek ship.
=== b.seed
Ada Lund left for Greece.
`;

async function open(text = harbour, options: ReaderOptions = {}): Promise<void> {
  reader = await Reader.open(text, { clientFiles: true, commandLinks: true, ...options });
}

async function rename(newName: string): Promise<WorkspaceEdit | null> {
  const edit = await reader.askHere<WorkspaceEdit | null>("textDocument/rename", { newName });
  await reader.settle();
  return edit;
}

async function cardTitle(): Promise<string | undefined> {
  const hover = await reader.askHere<Hover>("textDocument/hover");
  const { contents } = hover;
  const value = typeof contents === "object" && "value" in contents ? contents.value : "";
  return asRead(value).split("\n")[0];
}

describe("before an actor is renamed", () => {
  test("its whole name is taken, and its shown name offered", async () => {
    await open();
    const found = await reader.askHere<{ range: Range; placeholder: string }>(
      "textDocument/prepareRename",
    );
    expect(reader.show({ uri: uriOf("a.seed"), range: found.range })).toBe("a.seed:1 Lund");
    expect(found.placeholder).toBe("Ada Lund");
  });

  test.each([
    ["words that name nobody", "=== a.seed\nThe br‸idge is open.\n", /Nobody is named here/],
    ["a demonym", "=== a.seed\nA Gr‸eek ship left Greece.\n", /Rename Greece where/],
  ])("%s are refused with a reason", async (_, text, reason) => {
    await open(text);
    await expect(reader.askHere("textDocument/prepareRename")).rejects.toThrow(reason);
    expect(reader.logged).toEqual([]);
  });
});

describe("a renamed actor", () => {
  test.each([
    ["in VS Code", {}],
    ["in an editor that leaves files to the server", { clientFiles: false }],
  ])("is shown by its new name everywhere, and no article is touched: %s", async (_, options) => {
    await open(harbour, options);
    const before = new Map([...reader.folder.files].filter(([uri]) => uri.endsWith(".seed")));
    expect(await rename("  Ada   Lund-Berg ")).toEqual({ changes: {} });
    expect(await cardTitle()).toBe("Ada Lund-Berg · person");
    const symbols = await reader.ask<{ query: string }, WorkspaceSymbol[]>(
      { method: "workspace/symbol" },
      { query: "Lund-Berg" },
    );
    expect(symbols.map(({ name }) => name)).toEqual(["Ada Lund-Berg"]);
    const after = [...reader.folder.files].filter(([uri]) => uri.endsWith(".seed"));
    expect(new Map(after)).toEqual(before);
  });

  test("is written down as the reader's correction", async () => {
    await open();
    await rename("Ada Lund-Berg");
    const file: unknown = reader.folder.files.get(uriOf(".seeds/corrections.json"));
    const text = typeof file === "string" ? file : new TextDecoder().decode(file as Uint8Array);
    expect(JSON.parse(text)).toMatchObject({
      corrections: [expect.objectContaining({ shown: "Ada Lund-Berg" })],
    });
  });

  test("is still found and introduced by the name in the articles", async () => {
    await open();
    await rename("The Mayor");
    const found =
      await reader.askHere<readonly { uri: string; range: Range }[]>("textDocument/definition");
    expect(found.map((location) => reader.show(location))).toEqual(["a.seed:1 Ada Lund"]);
    const symbols = await reader.ask<{ query: string }, WorkspaceSymbol[]>(
      { method: "workspace/symbol" },
      { query: "lund" },
    );
    expect(symbols[0]?.name).toMatch(/Lund \(The Mayor\)$/);
  });

  test.each([
    ["nothing", "   ", /Type a name/],
    ["marks alone", "…!", /Type a name/],
    ["a whole page", "Lund ".repeat(100), /shorter name/],
  ])("keeps its name where %s is typed", async (_, typed, reason) => {
    await open();
    await expect(rename(typed)).rejects.toThrow(reason);
    expect(await cardTitle()).toBe("Ada Lund · person");
    expect(reader.folder.files.has(uriOf(".seeds/corrections.json"))).toBe(false);
  });

  test("that has this name already stays as it is", async () => {
    await open();
    expect(await rename("Ada Lund")).toEqual({ changes: {} });
    expect(reader.folder.files.has(uriOf(".seeds/corrections.json"))).toBe(false);
  });
});
