import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { useCommandLine, useTemporaryFolder, writeFiles } from "./support/commandLine";

const commandLine = useCommandLine();
const examples = readdirSync("examples").filter((name) => name !== "LICENSE");
const contents = examples.map((name) => [name, readFileSync(join("examples", name))] as const);

async function printed(...args: readonly string[]): Promise<string> {
  const { status, out } = await commandLine.run(["analyze", ...args]);
  expect(status).toBe(0);
  return out;
}

describe("the same articles give the same bytes", () => {
  it("whatever the number of threads", async () => {
    const one = await printed("examples", "--jobs", "1");
    expect(one.length).toBeGreaterThan(10_000);
    expect(await printed("examples", "--jobs", "2")).toBe(one);
    expect(await printed("examples", "--jobs", "7")).toBe(one);
  });

  it("whatever the order in which they were written", async () => {
    const there = writeFiles(useTemporaryFolder(), Object.fromEntries(contents));
    const back = writeFiles(useTemporaryFolder(), Object.fromEntries(contents.toReversed()));
    expect(await printed(back)).toBe(await printed(there));
  });

  it("in every format", async () => {
    for (const format of ["jsonl", "csv", "markdown"]) {
      const one = await printed("examples", "--format", format, "--jobs", "1");
      expect(await printed("examples", "--format", format, "--jobs", "3")).toBe(one);
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
    const fresh = await printed("examples");
    expect(await printed("examples", "--cache", cache)).toBe(fresh);
    expect(cachedFiles(cache)).toHaveLength(examples.length);
    expect(await printed("examples", "--cache", cache)).toBe(fresh);
    expect(await printed("examples", "--cache", cache, "--jobs", "2")).toBe(fresh);
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
    const fresh = await printed("examples", "--cache", cache);
    const sound = new Map(cachedFiles(cache).map((file) => [file, readFileSync(file)]));
    for (const [file, bytes] of sound) writeFileSync(file, damage(bytes));
    expect(await printed("examples", "--cache", cache)).toBe(fresh);
    for (const [file, bytes] of sound) expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it("takes nothing that another build has kept", async () => {
    const cache = useTemporaryFolder();
    const foreign = writeFiles(join(cache, "facts-0.0.1-0123456789ab"), { "x.facts": "old" });
    expect(await printed("examples", "--cache", cache)).toBe(await printed("examples"));
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
