import { afterEach, describe, expect, it } from "vitest";
import { undoCorrectionRequest, type CorrectResult } from "../../../src/protocol/corrections";
import { filesChangedNotification } from "../../../src/protocol/files";
import {
  correctThemesRequest,
  ignoredWordsRequest,
  themeChoicesRequest,
  type ThemeChoice,
  type ThemeCorrectParams,
} from "../../../src/protocol/themes";
import { rowsRequest } from "../../../src/protocol/messages";
import { bridge, herring, lighthouse } from "../../analysis/themes/invented";
import { FakeFolder } from "../support/fakeHost";
import { Reader, uriOf } from "../support/reader";

const file = uriOf(".seeds/corrections.json");

let reader: Reader;
afterEach(() => reader.dispose());

async function open(
  articles: Readonly<Record<string, string>> = { ...bridge, ...herring, ...lighthouse },
  at: (name: string) => string = (name) => uriOf(`${name}.seed`),
): Promise<void> {
  const folder = new FakeFolder();
  for (const [name, text] of Object.entries(articles)) folder.files.set(at(name), text);
  reader = await Reader.openFolder(folder, { clientFiles: true, themes: null });
}

/** The theme that a label begins with. */
async function theme(label: string): Promise<ThemeChoice> {
  const choices = await reader.ask(themeChoicesRequest, null);
  const found = choices.find((choice) => choice.label.toLowerCase().includes(label));
  if (!found) throw new Error(`No theme ${label} among ${choices.map((one) => one.label).join()}`);
  return found;
}

async function say(params: ThemeCorrectParams): Promise<CorrectResult> {
  const result = await reader.ask(correctThemesRequest, params);
  await settle();
  return result;
}

async function undo(): Promise<CorrectResult> {
  const result = await reader.ask(undoCorrectionRequest, null);
  await settle();
  return result;
}

async function settle(): Promise<void> {
  for (let round = 0; round < 5; round++) await reader.settle();
}

function written(uri = file): unknown {
  const text = reader.folder.files.get(uri);
  return text === undefined
    ? undefined
    : (JSON.parse(String(text)) as { corrections: unknown }).corrections;
}

/** Rows of the view Themes, the articles of a theme below it. */
async function rows(): Promise<string[]> {
  const top = await reader.ask(rowsRequest, { view: "themes" });
  const lines = await Promise.all(
    top.map(async ({ id, label }) => {
      const below = await reader.ask(rowsRequest, { view: "themes", parent: id });
      const names = below.map(({ target }) => target?.uri.replace(/^.*\/|\.seed$/g, "") ?? "");
      return `${label}: ${names.sort().join(" ")}`;
    }),
  );
  return lines;
}

const paths = (...names: string[]): string[] => names.map((name) => `${name}.seed`);

describe("what a reader says of a theme", () => {
  it("renames it, in the file by its label, its id and its articles, and undo brings it back", async () => {
    await open();
    const before = await rows();
    const found = await theme("bridge");
    const result = await say({ kind: "themeName", theme: found.id, shown: " The old bridge " });
    expect(result).toMatchObject({
      outcome: "done",
      message: `Theme “${found.label}” is shown as “The old bridge”.`,
      file,
    });
    expect(await rows()).toContain("The old bridge: bridge-1 bridge-2 bridge-3");
    expect(written()).toEqual([
      {
        kind: "themeName",
        theme: {
          label: found.label,
          id: found.id,
          articles: paths("bridge-1", "bridge-2", "bridge-3"),
        },
        shown: "The old bridge",
      },
    ]);
    await say({ kind: "themeName", theme: found.id, shown: "Bridge" });
    expect(written()).toHaveLength(1);
    await say({ kind: "themeName", theme: found.id, shown: "" });
    expect(written()).toEqual([]);
    expect(await rows()).toEqual(before);
    await undo();
    expect(await rows()).toContain("Bridge: bridge-1 bridge-2 bridge-3");
  });

  it("makes one of two, and one undo parts them", async () => {
    await open();
    const before = await rows();
    const [one, other] = [await theme("bridge"), await theme("herring")];
    await say({ kind: "sameTheme", theme: one.id, also: [other.id] });
    expect(await rows()).toEqual([
      `${one.label}: bridge-1 bridge-2 bridge-3 herring-1 herring-2 herring-3`,
      "Other articles: lens-1",
    ]);
    await undo();
    expect(await rows()).toEqual(before);
  });

  it("moves articles to another theme, to none and to a new one, each in one step", async () => {
    await open();
    const before = await rows();
    const found = await theme("bridge");
    const result = await say({
      kind: "inTheme",
      articles: [uriOf("herring-1.seed"), uriOf("lens-1.seed")],
      to: { kind: "theme", theme: found.id },
    });
    expect(result.message).toBe(`2 articles belong to the theme “${found.label}”.`);
    expect(await rows()).toContain(`${found.label}: bridge-1 bridge-2 bridge-3 herring-1 lens-1`);
    await say({ kind: "inTheme", articles: [uriOf("bridge-2.seed")], to: { kind: "rest" } });
    expect(await rows()).toContain("Other articles: bridge-2");
    const to = { kind: "new", name: "To read" } as const;
    await say({ kind: "inTheme", articles: [uriOf("herring-2.seed")], to });
    await say({
      kind: "inTheme",
      articles: [uriOf("lens-1.seed")],
      to: { kind: "theme", theme: (await theme("to read")).id },
    });
    expect(await rows()).toContain("To read: herring-2 lens-1");
    expect(written()).toContainEqual({
      kind: "ownTheme",
      name: "To read",
      articles: paths("herring-2", "lens-1"),
    });
    for (let step = 0; step < 4; step++) await undo();
    expect(await rows()).toEqual(before);
  });

  it("moves the copies that a row stands for together with their article", async () => {
    await open({ ...bridge, "bridge-9": bridge["bridge-1"], ...herring });
    const found = await theme("herring");
    const to = { kind: "theme", theme: found.id } as const;
    await say({ kind: "inTheme", articles: [uriOf("bridge-1.seed")], to });
    expect(written()).toHaveLength(2);
    expect((await theme("herring")).description).toBe("5 articles");
  });

  it("renames a theme of the reader's own in its own entry", async () => {
    await open();
    const to = { kind: "new", name: "To read" } as const;
    await say({ kind: "inTheme", articles: [uriOf("lens-1.seed")], to });
    const own = await theme("to read");
    await say({ kind: "themeName", theme: own.id, shown: "Done" });
    expect(written()).toEqual([{ kind: "ownTheme", name: "Done", articles: paths("lens-1") }]);
    expect(await rows()).toContain("Done: lens-1");
  });

  it("pins it, and takes the pin away", async () => {
    await open();
    const before = await rows();
    const last = await theme(before.at(-2)?.slice(0, 5).toLowerCase() ?? "");
    await say({ kind: "pinnedTheme", theme: last.id, pinned: true });
    expect((await rows())[0]).toBe(before.at(-2));
    const [first] = await reader.ask(rowsRequest, { view: "themes" });
    expect(first).toMatchObject({ icon: "pinned", theme: { pinned: true } });
    expect(first?.accessibleLabel).toMatch(/^Theme .*, 3 articles, pinned\.$/);
    expect((await theme(last.label.toLowerCase())).pinned).toBe(true);
    await say({ kind: "pinnedTheme", theme: last.id, pinned: false });
    expect(await rows()).toEqual(before);
    expect(written()).toEqual([]);
  });

  it("ignores a word, lists it, and hears it again", async () => {
    await open();
    const { id } = await theme("bridge");
    await say({ kind: "ignoredWord", word: "bridge", ignored: true, theme: id });
    expect(await reader.ask(ignoredWordsRequest, null)).toEqual(["bridge"]);
    const labels = (await reader.ask(themeChoicesRequest, null)).map(({ label }) => label);
    expect(labels.join().toLowerCase()).not.toContain("swing bridge");
    const { words } = (await reader.ask(themeChoicesRequest, null))[0] ?? { words: [] };
    expect(words.join().toLowerCase()).not.toContain("bridge");
    await say({ kind: "ignoredWord", word: "Bridge", ignored: false, theme: null });
    expect(await reader.ask(ignoredWordsRequest, null)).toEqual([]);
    expect(written()).toEqual([]);
  });

  it("about a theme that is no more does nothing", async () => {
    await open();
    const result = await say({ kind: "pinnedTheme", theme: "gone", pinned: true });
    expect(result).toEqual({ outcome: "nothing", message: "This theme is no more.", file: null });
    expect(written()).toBeUndefined();
  });

  it("is reported when all that it speaks of is gone", async () => {
    await open();
    const { id } = await theme("herring");
    await say({ kind: "pinnedTheme", theme: id, pinned: true });
    const deleted = ["herring-1", "herring-2", "herring-3"].map((name) => uriOf(`${name}.seed`));
    for (const uri of deleted) reader.folder.files.delete(uri);
    await reader.notify(filesChangedNotification, { changed: [], deleted });
    await settle();
    await rows();
    await settle();
    expect(reader.corrections.stale.map(({ reason }) => reason)).toEqual([
      "No theme holds most of the articles it is called by any more.",
    ]);
  });

  it("is written down where each article lies, and taken back in both places", async () => {
    // Folders outside the workspace have their own corrections.
    const at = (name: string): string =>
      `file:///${name.startsWith("bridge") ? "harbour" : "fish"}/${name}.seed`;
    await open({ ...bridge, ...herring }, at);
    const [harbour, fish] = ["harbour", "fish"].map(
      (folder) => `file:///${folder}/.seeds/corrections.json`,
    );
    const to = { kind: "new", name: "Mixed" } as const;
    await say({ kind: "inTheme", articles: [at("bridge-1"), at("herring-1")], to });
    expect(written(harbour)).toEqual([
      { kind: "ownTheme", name: "Mixed", articles: ["bridge-1.seed"] },
    ]);
    expect(written(fish)).toEqual([
      { kind: "ownTheme", name: "Mixed", articles: ["herring-1.seed"] },
    ]);
    expect(await rows()).toContain("Mixed: bridge-1 herring-1");
    await undo();
    expect([written(harbour), written(fish)]).toEqual([[], []]);
  });
});
