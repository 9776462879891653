import { afterEach, describe, expect, it } from "vitest";
import { filesChangedNotification } from "../../../src/protocol/files";
import { undoCorrectionRequest } from "../../../src/protocol/corrections";
import {
  groupThemesAnewRequest,
  themeChoicesRequest,
  type ThemeChoice,
} from "../../../src/protocol/themes";
import { bridge, herring, lighthouse } from "../../analysis/themes/invented";
import { Reader, uriOf, type ReaderOptions } from "../support/reader";
import { FakeFolder } from "../support/fakeHost";

let reader: Reader;
afterEach(() => reader.dispose());

/** Opens a folder with articles by their names, and settles its themes. */
async function open(
  articles: Readonly<Record<string, string>>,
  options: ReaderOptions = {},
): Promise<readonly ThemeChoice[]> {
  const folder = new FakeFolder();
  for (const [name, text] of Object.entries(articles))
    folder.files.set(uriOf(`${name}.seed`), text);
  reader = await Reader.openFolder(folder, { clientFiles: true, themes: null, ...options });
  return themes();
}

async function themes(): Promise<readonly ThemeChoice[]> {
  const choices = await reader.ask(themeChoicesRequest, null);
  for (let round = 0; round < 5; round++) await reader.settle();
  return choices;
}

async function add(name: string, text: string): Promise<void> {
  const uri = uriOf(`${name}.seed`);
  reader.folder.files.set(uri, text);
  await reader.notify(filesChangedNotification, { changed: [uri], deleted: [] });
  await reader.settle();
}

async function rename(from: string, to: string, order = "goes first"): Promise<void> {
  const [old, uri] = [uriOf(`${from}.seed`), uriOf(`${to}.seed`)];
  reader.folder.files.set(uri, reader.folder.files.get(old) ?? "");
  if (order === "comes first") await tellOf([uri], []);
  reader.folder.files.delete(old);
  await tellOf(order === "comes first" ? [] : [uri], [old]);
}

async function tellOf(changed: readonly string[], deleted: readonly string[]): Promise<void> {
  await reader.notify(filesChangedNotification, { changed, deleted });
  await reader.settle();
}

/** Ids and sizes: what a reader would miss if it changed. */
function shown(choices: readonly ThemeChoice[]): string[] {
  return choices.map(({ id, label, description }) => `${id}: ${label}, ${description}`);
}

const lens =
  "Museum polishes a lens\n\nVolunteers of the museum polished the glass lens of the lighthouse " +
  "again, all winter.";
const quay = "Quay gates\n\nThe quay gates of the dock were painted green by the lock keeper.";

describe("the themes of a workspace", () => {
  it("are told to whoever keeps them, and are the same at the next start", async () => {
    const first = await open({ ...bridge, ...herring });
    await add("bridge-4", `${bridge["bridge-3"]}\n\nThe mayor wants neither.`);
    const joined = shown(await themes());
    const kept = JSON.parse(JSON.stringify(reader.keptThemes)) as unknown;
    reader.dispose();
    const again = await open(
      { ...bridge, ...herring, "bridge-4": `${bridge["bridge-3"]}\n\nThe mayor wants neither.` },
      { themes: kept },
    );
    expect(shown(again)).toEqual(joined);
    expect(again.map(({ id }) => id).toSorted()).toEqual(first.map(({ id }) => id).toSorted());
  });

  it("are kept where nobody asks for them to be kept, but told to nobody", async () => {
    const folder = new FakeFolder();
    for (const [name, text] of Object.entries(bridge))
      folder.files.set(uriOf(`${name}.seed`), text);
    reader = await Reader.openFolder(folder, { clientFiles: true });
    await themes();
    expect(reader.keptThemes).toBeNull();
  });

  it.each([
    ["damaged", { version: 1, folders: [], themes: "gone" }],
    ["of another version", { version: 99 }],
    ["no object at all", "…"],
  ])("are made anew where what was kept is %s, with a line in the log", async (_, kept) => {
    const choices = await open({ ...bridge, ...herring }, { themes: kept });
    expect(choices).toHaveLength(2);
    expect(reader.logged.join("\n")).toContain("themes that were kept cannot be read");
  });

  it("stay as they are when a file comes that fits nowhere", async () => {
    const before = await open({ ...bridge, ...herring });
    await add("quay", quay);
    expect(shown(await themes())).toEqual(shown(before));
  });
});

describe("a renamed file", () => {
  it("keeps its theme, whether it comes before or after the old one goes", async () => {
    const before = await open({ ...bridge, ...herring, quay });
    await rename("bridge-2", "b2");
    expect(shown(await themes())).toEqual(shown(before));
    await rename("herring-3", "h3", "comes first");
    expect(shown(await themes())).toEqual(shown(before));
    await rename("quay", "q1");
    expect(shown(await themes())).toEqual(shown(before));
  });

  it("keeps its theme where it was renamed while nobody looked", async () => {
    const { "bridge-2": second, "herring-3": third, ...others } = { ...bridge, ...herring };
    const before = await open({ ...others, "bridge-2": second, "herring-3": third, quay });
    const kept = JSON.parse(JSON.stringify(reader.keptThemes)) as unknown;
    reader.dispose();
    const renamed = { ...others, b2: second, h3: third, q1: quay };
    expect(shown(await open(renamed, { themes: kept }))).toEqual(shown(before));
  });
});

describe("grouping anew", () => {
  it("says what has changed, and is taken back by an undo", async () => {
    const before = await open({ ...bridge, ...herring, ...lighthouse });
    await add("lens-2", lens);
    expect(shown(await themes())).toEqual(shown(before));
    const result = await reader.ask(groupThemesAnewRequest, null);
    expect(result).toEqual({
      outcome: "done",
      message: "Themes grouped anew: 1 is new, 2 articles moved.",
      file: null,
    });
    const after = shown(await themes());
    expect(after).toHaveLength(3);
    expect(after).toEqual(expect.arrayContaining(shown(before)));
    const undone = await reader.ask(undoCorrectionRequest, null);
    expect(undone.message).toBe("The themes are grouped as before.");
    expect(shown(await themes())).toEqual(shown(before));
  });

  it("says so when nothing has changed", async () => {
    const before = await open({ ...bridge, ...herring });
    const result = await reader.ask(groupThemesAnewRequest, null);
    expect(result).toMatchObject({ outcome: "nothing" });
    expect(shown(await themes())).toEqual(shown(before));
  });
});
