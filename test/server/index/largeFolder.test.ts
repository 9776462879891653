import { afterEach, describe, expect, test } from "vitest";
import { rowsRequest } from "../../../src/protocol/messages";
import { stepRequest } from "../../../src/protocol/moving";
import { FakeFolder } from "../support/fakeHost";
import { Reader, uriOf } from "../support/reader";

let reader: Reader;
afterEach(() => reader.dispose());

const shared =
  "The old stone bridge over the river Nore was closed to all heavy carts last winter, " +
  "and nobody in the lower town has been told when it will be opened again.";

/** More articles than are looked at while a question waits, two of them to be played with. */
function largeFolder(a: string, b: string): FakeFolder {
  const folder = new FakeFolder();
  folder.files.set(uriOf("a.seed"), a);
  folder.files.set(uriOf("b.seed"), b);
  for (let at = 0; at < 150; at++) folder.files.set(uriOf(`n${String(at)}.seed`), `Bread ${at}.`);
  return folder;
}

/** Whether the server knows that the first file holds a copy, and where. */
async function copyOf(name: string): Promise<string> {
  const place = { uri: uriOf(name), position: { line: 0, character: 0 } };
  const step = await reader.ask(stepRequest, { ...place, kind: "copy", direction: "previous" });
  return step.message;
}

describe("a large folder", () => {
  test("is known altogether when it has been read", async () => {
    reader = await Reader.openFolder(largeFolder(shared, shared));
    expect(await reader.status()).toMatchObject({ state: "ready", articles: 152, copies: 1 });
    expect(await copyOf("a.seed")).toContain("in b");
    expect(await reader.ask(rowsRequest, { view: "themes" })).not.toEqual([]);
  });

  test("answers from what it knew until it has been looked at anew, and tells when it was", async () => {
    reader = await Reader.openFolder(largeFolder(shared, "Nothing new."));
    await reader.openDocument("b.seed", "Nothing new.");
    await reader.settle();
    const before = reader.changes;
    await reader.edit("b.seed", shared);
    expect(await copyOf("a.seed")).toBe("No copied passages in this folder");
    await reader.until(({ copies }) => copies === 1);
    await reader.settle();
    expect(await copyOf("a.seed")).toContain("in b");
    expect(reader.changes).toBeGreaterThan(before);
  });

  test("is looked at as it is in the end when changes follow each other", async () => {
    reader = await Reader.openFolder(largeFolder(shared, "Nothing new."));
    await reader.write("b.seed", shared);
    await reader.delete("a.seed");
    await reader.write("c.seed", shared);
    await reader.until(({ copies, articles }) => copies === 1 && articles === 152);
    expect(await copyOf("b.seed")).toContain("in c");
    await reader.delete("c.seed");
    await reader.until(({ copies }) => copies === 0);
    expect(await copyOf("b.seed")).toBe("No copied passages in this folder");
  });
});
