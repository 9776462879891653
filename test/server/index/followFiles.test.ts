import { afterEach, describe, expect, test } from "vitest";
import { rowsRequest } from "../../../src/protocol/messages";
import { filesNotification } from "../../../src/protocol/files";
import { cancelIndexingNotification, rebuildRequest } from "../../../src/protocol/indexing";
import { stepRequest, type StepResult } from "../../../src/protocol/moving";
import { FakeFolder } from "../support/fakeHost";
import { Reader, uriOf } from "../support/reader";

let reader: Reader;
afterEach(() => reader.dispose());

/** Long enough to be found as a copy. */
const shared =
  "The old stone bridge over the river Nore was closed to all heavy carts last winter, " +
  "and nobody in the lower town has been told when it will be opened again.";
const other = "A new bakery opened in the upper town on Friday with bread from three valleys.";

function folderOf(files: Readonly<Record<string, string>>): FakeFolder {
  const folder = new FakeFolder();
  for (const [name, text] of Object.entries(files)) folder.files.set(uriOf(name), text);
  return folder;
}

/** Whether the server knows that the first file holds a copy, and where. */
async function copyOf(name: string): Promise<string> {
  const place = { uri: uriOf(name), position: { line: 0, character: 0 } };
  const params = { ...place, kind: "copy", direction: "previous" } as const;
  const step: StepResult = await reader.ask(stepRequest, params);
  return step.message;
}

describe.each([true, false])("client lists files: %s", (clientFiles) => {
  test("files that are added, changed and deleted", async () => {
    const folder = folderOf({ "a.seed": shared, "b.seed": other });
    reader = await Reader.openFolder(folder, { clientFiles });
    expect(await copyOf("a.seed")).toBe("No copied passages in this folder");

    await reader.write("c.seed", shared);
    await reader.until(({ copies }) => copies === 1);
    expect(await copyOf("a.seed")).toContain("in c");

    await reader.write("c.seed", other.toUpperCase().slice(0, 30));
    await reader.until(({ copies, articles }) => copies === 0 && articles === 3);

    await reader.delete("c.seed");
    await reader.until(({ articles, total }) => articles === 2 && total === 2);
  });

  test("a renamed file is the old one gone and a new one", async () => {
    reader = await Reader.openFolder(folderOf({ "a.seed": shared, "b.seed": shared }), {
      clientFiles,
    });
    await reader.delete("b.seed");
    await reader.write("z.seed", shared);
    await reader.until(({ copies, total }) => copies === 1 && total === 2);
    expect(await copyOf("a.seed")).toContain("in z");
  });
});

test("a new list of files adds and forgets", async () => {
  const folder = folderOf({ "a.seed": shared, "b.seed": other });
  reader = await Reader.openFolder(folder, { clientFiles: true });
  folder.files.set(uriOf("c.txt"), shared);
  await reader.notify(filesNotification, { uris: [uriOf("a.seed"), uriOf("c.txt")] });
  await reader.until(({ copies }) => copies === 1);
  expect((await reader.status()).total).toBe(2);
});

test("the same list again reads nothing and says nothing", async () => {
  const folder = folderOf({ "a.seed": shared, "b.seed": other });
  reader = await Reader.openFolder(folder, { clientFiles: true });
  await reader.settle();
  const { reads } = folder;
  const { changes } = reader;
  await reader.notify(filesNotification, { uris: reader.uris });
  await reader.write("a.seed", shared);
  await reader.settle();
  expect(folder.reads).toBe(reads + 1);
  expect(reader.changes).toBe(changes);
});

test("progress is told, and the end of it", async () => {
  const files = Array.from({ length: 60 }, (_, index) => [`${index}.seed`, `${other} ${index}`]);
  reader = await Reader.openFolder(folderOf(Object.fromEntries(files) as Record<string, string>));
  await reader.settle();
  const { statuses } = reader;
  expect(statuses.filter(({ state }) => state === "indexing").length).toBeGreaterThan(0);
  expect(statuses.at(-1)).toMatchObject({ done: 60, total: 60, articles: 60 });
  const done = statuses.map((status) => status.done);
  expect(done).toEqual([...done].sort((a, b) => a - b));
});

test("cancelling keeps what was read; rebuilding reads it all", async () => {
  const files = Array.from({ length: 40 }, (_, index) => [`${index}.seed`, `${other} ${index}`]);
  const folder = folderOf(Object.fromEntries(files) as Record<string, string>);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  folder.beforeRead = () => (folder.reads > 20 ? held : undefined);
  reader = await Reader.openFolder(folder, { wait: false });
  await reader.until(({ articles }) => articles >= 16);
  await reader.notify(cancelIndexingNotification, null);
  const status = await reader.until(({ state }) => state === "cancelled");
  expect(status).toMatchObject({ articles: 16, done: 16, total: 40 });
  release();
  await reader.settle();
  expect(await reader.status()).toMatchObject({ state: "cancelled", articles: 16 });
  expect(await reader.ask(rowsRequest, { view: "themes" })).not.toEqual([]);

  expect(await reader.ask(rebuildRequest, null)).toMatchObject({ state: "ready", articles: 40 });
});

test("a rebuild that is cancelled answers, too", async () => {
  const folder = folderOf({ "a.seed": shared, "b.seed": other });
  reader = await Reader.openFolder(folder);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  folder.beforeRead = () => held;
  const rebuilt = reader.ask(rebuildRequest, null);
  await reader.until(({ state }) => state === "indexing");
  await reader.notify(cancelIndexingNotification, null);
  expect(await rebuilt).toMatchObject({ state: "cancelled", articles: 0 });
  release();
});

test("rebuilding finds what the server was not told about", async () => {
  const folder = folderOf({ "a.seed": shared, "b.seed": other });
  reader = await Reader.openFolder(folder);
  folder.files.set(uriOf("c.seed"), shared);
  folder.files.delete(uriOf("b.seed"));
  const status = await reader.ask(rebuildRequest, null);
  expect(status).toMatchObject({ state: "ready", articles: 2, copies: 1 });
});

test("editors that watch by glob let other text files through", async () => {
  reader = await Reader.openFolder(folderOf({ "a.seed": shared }));
  await reader.write("notes.txt", shared);
  await reader.write("b.seed", shared);
  await reader.until(({ articles }) => articles === 2);
  expect((await reader.status()).total).toBe(2);
});

describe("an open document", () => {
  test("wins over the file on disk, and gives way to it when it is closed", async () => {
    reader = await Reader.openFolder(folderOf({ "a.seed": shared, "b.seed": other }));
    await reader.openDocument("b.seed", other);
    await reader.edit("b.seed", `${other}\n\n${shared}`);
    await reader.until(({ copies }) => copies === 1);
    // Saved by nobody: the file on disk still is the old one.
    await reader.write("b.seed", other);
    await reader.settle();
    expect((await reader.status()).copies).toBe(1);
    await reader.closeDocument("b.seed");
    await reader.until(({ copies, state }) => copies === 0 && state === "ready");
  });

  test("answers at once after an edit", async () => {
    reader = await Reader.openFolder(folderOf({ "a.seed": shared, "b.seed": other }));
    await reader.openDocument("b.seed", other);
    await reader.edit("b.seed", shared);
    expect(await copyOf("b.seed")).toContain("in a");
  });

  test("that is a draft is compared with the folder until it is closed", async () => {
    reader = await Reader.openFolder(folderOf({ "a.seed": shared }));
    await reader.openDocument("draft.seed", shared);
    await reader.until(({ copies }) => copies === 1);
    await reader.closeDocument("draft.seed");
    await reader.until(({ copies, articles }) => copies === 0 && articles === 1);
  });

  test("outlives its file", async () => {
    reader = await Reader.openFolder(folderOf({ "a.seed": shared, "b.seed": shared }));
    await reader.openDocument("b.seed", shared);
    await reader.delete("b.seed");
    await reader.settle();
    expect(await reader.status()).toMatchObject({ articles: 2, total: 1, copies: 1 });
    await reader.closeDocument("b.seed");
    await reader.until(({ articles }) => articles === 1);
  });

  test("tells of its changes once, and asks for new tokens", async () => {
    reader = await Reader.openFolder(folderOf({ "a.seed": shared, "b.seed": other }));
    await reader.settle();
    await reader.openDocument("b.seed", other);
    await reader.settle();
    const { changes, refreshes } = reader;
    expect(refreshes).toBe(changes);
    await reader.edit("b.seed", `${other} It`);
    await reader.edit("b.seed", `${other} It smells`);
    await reader.edit("b.seed", `${other} It smells good.`);
    await reader.settle();
    expect(reader.changes).toBe(changes + 1);
    // The same text again changes nothing.
    await reader.edit("b.seed", `${other} It smells good.`);
    await reader.settle();
    expect(reader.changes).toBe(changes + 1);
  });
});
