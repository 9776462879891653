import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { useCommandLine, useTemporaryFolder, writeFiles } from "./support/commandLine";

const commandLine = useCommandLine();
const examples = readdirSync("examples").filter((name) => name !== "LICENSE");
const contents = examples.map((name) => [name, readFileSync(join("examples", name))] as const);

async function printed(...args: readonly string[]): Promise<string> {
  const { status, out } = await commandLine.run(["analyze", ...args]);
  expect(status).toBe(0);
  return out;
}

/** The report of the examples, read by one thread without a cache. */
let plain: string;
/** A cache that one thread has filled with them. */
const sound = useTemporaryFolder();
beforeAll(async () => {
  plain = await printed("examples", "--jobs", "1");
  await printed("examples", "--jobs", "1", "--cache", sound);
});

describe("the same articles give the same bytes", () => {
  it("whatever the number of threads", async () => {
    expect(plain.length).toBeGreaterThan(10_000);
    expect(await printed("examples", "--jobs", "2")).toBe(plain);
    expect(await printed("examples", "--jobs", "7")).toBe(plain);
  });

  it("whatever the order in which they were written", async () => {
    const there = writeFiles(useTemporaryFolder(), Object.fromEntries(contents));
    const back = writeFiles(useTemporaryFolder(), Object.fromEntries(contents.toReversed()));
    expect(await printed(back)).toBe(await printed(there));
  });

  it("in every format", async () => {
    for (const format of ["jsonl", "csv", "markdown"]) {
      const one = await printed("examples", "--format", format, "--jobs", "1", "--cache", sound);
      expect(await printed("examples", "--format", format, "--jobs", "2")).toBe(one);
    }
  });
});

describe("--cache", () => {
  const cachedFiles = (cache: string): readonly string[] =>
    readdirSync(cache, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".facts"))
      .map((name) => join(cache, name));

  it("keeps one file an article and changes nothing in what is printed", async () => {
    const cache = join(useTemporaryFolder(), "made/on/demand");
    expect(await printed("examples", "--cache", cache)).toBe(plain);
    expect(cachedFiles(cache)).toHaveLength(examples.length);
    expect(await printed("examples", "--cache", cache)).toBe(plain);
    expect(await printed("examples", "--cache", cache, "--jobs", "2")).toBe(plain);
  });

  it("is really read: what it says is printed", async () => {
    const cache = useTemporaryFolder();
    const folder = writeFiles(useTemporaryFolder(), {
      "a.txt": "One headline\n\nAnd a sentence.\n",
    });
    const other = writeFiles(useTemporaryFolder(), {
      "a.txt": "Two headline\n\nAnd a sentence.\n",
    });
    await printed(folder, "--cache", cache);
    const [one = ""] = cachedFiles(cache);
    await printed(other, "--cache", cache);
    const two = cachedFiles(cache).find((file) => file !== one) ?? "";
    writeFileSync(two, readFileSync(one));
    expect(await printed(other, "--cache", cache)).toContain('"headline":"One headline"');
  });

  it.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ["empty", () => Buffer.alloc(0)],
    ["another program's", () => Buffer.from("not a cache at all")],
    ["damaged in one bit", (bytes: Buffer) => flipped(bytes)],
  ])("computes again and writes anew what is %s", async (_name, damage) => {
    const cache = useTemporaryFolder();
    cpSync(sound, cache, { recursive: true });
    const kept = new Map(cachedFiles(cache).map((file) => [file, readFileSync(file)]));
    expect(kept.size).toBe(examples.length);
    for (const [file, bytes] of kept) writeFileSync(file, damage(bytes));
    expect(await printed("examples", "--cache", cache)).toBe(plain);
    for (const [file, bytes] of kept) expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it("takes nothing that another build has kept", async () => {
    const cache = useTemporaryFolder();
    const foreign = writeFiles(join(cache, "facts-0.0.1-0123456789ab"), { "x.facts": "old" });
    expect(await printed("examples", "--cache", cache)).toBe(plain);
    expect(readFileSync(join(foreign, "x.facts"), "utf8")).toBe("old");
  });

  it("leaves no half-written files behind", async () => {
    const cache = useTemporaryFolder();
    await printed("examples", "--cache", cache, "--jobs", "2");
    const names = readdirSync(cache, { recursive: true, encoding: "utf8" });
    expect(names.filter((name) => /facts\./.test(name))).toEqual([]);
  });
});

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const middle = copy.length >> 1;
  copy.writeUInt8(copy.readUInt8(middle) ^ 1, middle);
  return copy;
}
