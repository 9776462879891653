import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { quoteLongNumbers, readPassimLine } from "../../src/cli/passim/passimLine";
import { placeFinder } from "../../src/cli/passim/placeFinder";
import { useCommandLine, useTemporaryFolder, writeFiles } from "./support/commandLine";

const commandLine = useCommandLine();

/** Too few words for Seed Reader to take them for a copy by itself. */
const shared = "Nobody on the quay 😀 was hurt";

const articles = {
  "a.seed": `---\noutlet: Harbour Herald\ndate: 2031-05-12\n---\n\nStorm 😀\n\n${shared}.`,
  "b.seed": `---\nurl: https://www.Island-News.example/storm\n---\n\nBoats are late 🚢🚢. ${shared}!`,
  "old/c.seed": `Weather\n\nIt is dry & <b>hot</b>. ${shared}, they say.`,
};

function folderOf(files: Readonly<Record<string, string>> = articles): string {
  return writeFiles(useTemporaryFolder(), files);
}

interface Exported {
  readonly id: string;
  readonly series: string;
  readonly date?: string;
  readonly text: string;
}

async function exported(folder: string): Promise<Exported[]> {
  const { out } = await commandLine.run(["export", "--format", "passim", folder]);
  const lines = out.split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line) as Exported);
}

// ---- what passim would write ---------------------------------------------------------------------

/** Numbers of documents need more digits than a JavaScript number holds; alike but for the last. */
const uids: Readonly<Record<string, string>> = {
  "a.seed": "-6207265213443372021",
  "b.seed": "-6207265213443372022",
  "old/c.seed": "8207265213443372023",
  "gone.seed": "207265213443372024",
};

/** Where some words begin and end in code points. */
function codePoints(text: string, words: string): { begin: number; end: number } {
  const at = text.indexOf(words);
  const begin = [...text.slice(0, at)].length;
  return { begin, end: begin + [...words].length };
}

type Version = 1 | 2;

/** A line of `out.json`. Version 2 repeats the words from one character before them. */
function passage(version: Version, cluster: string, { id, series, text }: Exported): string {
  const { begin, end } = codePoints(text, shared);
  const early = version === 2 ? 1 : 0;
  const echoed = [...text].slice(begin - early, end - early).join("");
  const uid = uids[id] ?? "1";
  const own =
    version === 1
      ? `"uid":${uid},"cluster":${cluster},"size":3,"bw":10,"ew":16,"cc":1,"gid":-7011223344556677889`
      : `"uid":${uid},"cluster":${cluster},"size":3,"pboiler":0.0,"boiler":false,"src":[{"uid":${uid},"begin":0,"end":4}]`;
  const echo = JSON.stringify({ begin, end, id, series, text: echoed }).slice(1);
  return `{${own},${echo}`;
}

/** A line of `align.json`; hyphens fill what the other side has more. */
function pair(a: Exported, b: Exported, more: object = {}): string {
  const [from, to] = [codePoints(a.text, shared), codePoints(b.text, shared)];
  const rest = JSON.stringify({
    begin: from.begin,
    end: from.end,
    begin2: to.begin,
    end2: to.end,
    s1: `${shared.slice(0, 6)}-${shared.slice(6)}`,
    s2: `${shared}-`,
    matches: 28,
    id: a.id,
    id2: b.id,
    ...more,
  });
  return `{"uid":${uids[a.id] ?? "1"},"uid2":${uids[b.id] ?? "1"},${rest.slice(1)}`;
}

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

function imported(folder: string): unknown[] | null {
  const file = join(folder, ".seeds", "passim.jsonl");
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as unknown);
}

/** The imported places as the words that stand there. */
function words(folder: string): string[][] {
  const lines = (imported(folder) ?? []) as { places?: [string, number, number][] }[];
  return lines.flatMap(({ places }) =>
    places === undefined
      ? []
      : [
          places.map(([path, start, end]) => {
            const text = articles[path as keyof typeof articles].slice(start, end);
            return `${path}: ${text}`;
          }),
        ],
  );
}

const three = ["a.seed", "b.seed", "old/c.seed"].map((path) => `${path}: ${shared}`);

describe("export for passim", () => {
  it("writes a line for each article: path, outlet, date and the text as it is", async () => {
    const [a, b, c] = await exported(folderOf());
    expect(a).toEqual({
      id: "a.seed",
      series: "Harbour Herald",
      date: "2031-05-12",
      text: articles["a.seed"],
    });
    expect([b?.series, c?.series]).toEqual(["island-news.example", "old/c.seed"]);
    expect(c?.text).toBe(articles["old/c.seed"]);
  });

  it("packs what ends in .gz, and leaves nothing half written", async () => {
    const folder = folderOf();
    const home = useTemporaryFolder();
    const file = join(home, "articles.json.gz");
    const { status, out } = await commandLine.run(["export", folder, "--out", file]);
    expect([status, out]).toEqual([0, ""]);
    expect(gunzipSync(readFileSync(file)).toString().trim().split("\n")).toHaveLength(3);
    const nowhere = join(home, "no", "articles.json");
    const refused = await commandLine.run(["export", folder, "--out", nowhere]);
    expect([refused.status, refused.errors]).toEqual([
      2,
      expect.stringContaining("there is no such folder"),
    ]);
    expect(readdirSync(home)).toEqual(["articles.json.gz"]);
  });

  it("tells what cannot be read, and goes on", async () => {
    const folder = folderOf();
    writeFileSync(join(folder, "z.seed"), Buffer.from([0, 1, 2, 3, 0, 0, 9, 8]));
    const { status, out, errors } = await commandLine.run(["export", folder]);
    expect([status, out.trim().split("\n").length]).toEqual([1, 3]);
    expect(errors).toMatch(/^z\.seed: The file is not text/);
  });
});

describe("import from passim", () => {
  it.each([1, 2] as const)(
    "reads the clusters of version %i, back to the same words",
    async (version) => {
      const folder = folderOf();
      const documents = await exported(folder);
      const lines = documents.map((one) => passage(version, "8589934592123456789", one));
      const output = write(useTemporaryFolder(), {
        "out.json/part-00000-1f.json": `${lines.slice(0, 1).join("\n")}\n`,
        "out.json/part-00001-1f.json.gz": gzipSync(lines.slice(1).join("\n")),
        "out.json/_SUCCESS": "",
        "out.json/._SUCCESS.crc": "crc",
        "out.json/.part-00000-1f.json.crc": "crc",
      });
      const { status, errors } = await commandLine.run([
        "import",
        "passim",
        output,
        "--into",
        folder,
      ]);
      expect(status).toBe(0);
      expect(errors).toMatch(/^1 passage in 3 articles of .* imported from /);
      expect(words(folder)).toEqual([three]);
      const report = await commandLine.run(["analyze", "--only", "copies", folder]);
      const { passages } = JSON.parse(report.out) as { passages: unknown[] };
      expect(passages).toMatchObject([{ kind: "identical", passim: "alone" }]);
      const without = await commandLine.run([
        "analyze",
        "--only",
        "copies",
        "--no-imported",
        folder,
      ]);
      expect(JSON.parse(without.out)).toMatchObject({ passages: [] });
    },
  );

  it("reads alignments, by id or by the uid that clusters tell", async () => {
    const folder = folderOf();
    const [a, b, c] = await exported(folder);
    if (!a || !b || !c) throw new Error("three articles");
    const clusters = [a, b].map((one, index) => passage(1, `99${String(index)}`, one)).join("\n");
    const output = write(useTemporaryFolder(), {
      "align.json/part-00000.json": pair(b, c),
      "align.json/_SUCCESS": "",
    });
    const args = ["import", "passim", join(output, "align.json"), "--into", folder];
    expect((await commandLine.run(args)).status).toBe(0);
    expect(words(folder)).toEqual([three.slice(1)]);
    write(output, {
      "out.json/part-00000.json": clusters,
      "align.json/part-00000.json": pair(a, b, { id: undefined, id2: undefined }),
    });
    const whole = ["import", "passim", output, "--into", folder];
    expect((await commandLine.run(whole)).status).toBe(0);
    expect(words(folder)).toEqual([three.slice(0, 2)]);
  });

  it("keeps apart clusters and documents whose numbers differ in the last digit", async () => {
    const folder = folderOf();
    const [a, b, c] = await exported(folder);
    if (!a || !b || !c) throw new Error("three articles");
    const lines = [
      passage(2, "8589934592123456789", a),
      passage(2, "8589934592123456788", b),
      passage(2, "8589934592123456789", c),
    ];
    const output = write(useTemporaryFolder(), { "out.json": lines.join("\n") });
    await commandLine.run(["import", "passim", output, "--into", folder]);
    expect(words(folder)).toEqual([[three[0], three[2]]]);
  });

  it("leaves out other documents, and places whose words have changed, and says so", async () => {
    const folder = folderOf();
    const documents = await exported(folder);
    const gone = { id: "gone.seed", series: "x", text: `Far away. ${shared}` };
    const lines = [...documents, gone].map((one) => passage(2, "5", one));
    const output = write(useTemporaryFolder(), { "out.json/part-0.json": lines.join("\n") });
    write(folder, { "old/c.seed": `Well: ${articles["old/c.seed"]}` });
    const { status, errors } = await commandLine.run([
      "import",
      "passim",
      output,
      "--into",
      folder,
    ]);
    expect(status).toBe(1);
    expect(errors).toContain("1 document of passim are not in");
    expect(errors).toMatch(/1 place left out, .*: old\/c\.seed\./);
    expect(errors).toContain("has no _SUCCESS");
    expect(words(folder)).toEqual([three.slice(0, 2)]);
  });

  it("writes the same bytes whatever the order of lines", async () => {
    const folder = folderOf();
    const documents = await exported(folder);
    const lines = documents.map((one) => passage(1, "5", one));
    const output = write(useTemporaryFolder(), { "out.json": lines.join("\n") });
    await commandLine.run(["import", "passim", output, "--into", folder]);
    const first = imported(folder);
    write(output, { "out.json": [...lines, ...lines].reverse().join("\n") });
    await commandLine.run(["import", "passim", output, "--into", folder]);
    expect(imported(folder)).toEqual(first);
  });

  it("tells articles that have changed since the import", async () => {
    const folder = folderOf();
    const documents = await exported(folder);
    const lines = documents.map((one) => passage(2, "5", one));
    const output = write(useTemporaryFolder(), { "out.json": lines.join("\n") });
    await commandLine.run(["import", "passim", output, "--into", folder]);
    write(folder, { "a.seed": `${articles["a.seed"]} Later.` });
    const { errors } = await commandLine.run(["analyze", "--only", "copies", folder]);
    expect(errors).toBe(
      "Imported passages do not hold in articles that have changed since: a.seed.\n",
    );
    write(folder, { ".seeds/passim.jsonl": '{"format":"seed' });
    const broken = await commandLine.run(["analyze", "--only", "copies", folder]);
    expect(broken.status).toBe(1);
    expect(broken.errors).toMatch(
      /passim\.jsonl: Line 1: This is not valid JSON: is it half written/,
    );
  });
});

describe("output that cannot be imported", () => {
  it.each([
    [
      "half a line",
      '{"uid":1,"clus',
      /out\.json\/part-0\.json:2: this is not valid JSON: is it half/,
    ],
    ["a foreign line", '{"name":"Ada"}', /part-0\.json:2: this is no line that passim writes/],
    [
      "offsets that are none",
      '{"uid":1,"cluster":1,"begin":9,"end":2,"id":"a"}',
      /:2: this is no line/,
    ],
    ["linewise output", '{"wid":"a","begin":1}', /:2: this is docwise or linewise output/],
  ])("with %s is told with file and line, and loses nothing", async (_, line, message) => {
    const folder = folderOf();
    const before = '{"format":"seed-reader-passages","version":1,"from":"passim"}\n';
    write(folder, { ".seeds/passim.jsonl": before });
    const documents = await exported(folder);
    const good = documents.map((one) => passage(2, "5", one)).slice(0, 1);
    const output = write(useTemporaryFolder(), {
      "out.json/part-0.json": `${good.join("\n")}\n${line}`,
    });
    const { status, errors } = await commandLine.run([
      "import",
      "passim",
      output,
      "--into",
      folder,
    ]);
    expect(status).toBe(2);
    expect(errors).toMatch(message);
    expect(errors).toContain("Nothing was imported.");
    expect(readFileSync(join(folder, ".seeds", "passim.jsonl"), "utf8")).toBe(before);
    expect(readdirSync(join(folder, ".seeds"))).toEqual(["passim.jsonl"]);
  });

  it.each<[string, Readonly<Record<string, string | Uint8Array>>, RegExp]>([
    [
      "packed data that ends early",
      { "out.json/p.json.gz": gzipSync("{}{}{}{}").subarray(0, 12) },
      /p\.json\.gz: it ends within its packed data/,
    ],
    [
      "what is not packed",
      { "out.json/p.json.gz": "no gzip at all" },
      /this is not packed with gzip/,
    ],
    ["parts that are still written", { "out.json/_temporary/0": "" }, /passim is still writing/],
    ["Parquet", { "out.parquet/part-0.parquet": "PAR1" }, /run passim with --output-format json/],
    ["nothing of passim", { "notes.txt": "hello" }, /there is no out\.json/],
    ["bzip2", { "out.json/part-0.json.bz2": "BZh" }, /only gzip can be unpacked/],
    [
      "other articles alone",
      { "out.json": '{"cluster":1,"begin":0,"end":2,"id":"x","uid":1}' },
      /no passage is about an article of/,
    ],
  ])("%s says so", async (_, files, message) => {
    const folder = folderOf();
    const output = write(useTemporaryFolder(), files);
    const { status, errors } = await commandLine.run([
      "import",
      "passim",
      output,
      "--into",
      folder,
    ]);
    expect([status, errors]).toEqual([2, expect.stringMatching(message)]);
    expect(imported(folder)).toBeNull();
  });

  it("is a wrong call where there is no such folder or program", async () => {
    expect((await commandLine.run(["import", "passim", "/no/such/place"])).status).toBe(2);
    expect((await commandLine.run(["import", "other", "."])).status).toBe(2);
  });
});

// Windows knows no named pipes in folders, and ends a program at once where others get Ctrl+C.
describe.skipIf(process.platform === "win32")("an import that Ctrl+C ends", () => {
  it("says so, writes nothing, and keeps what was imported before", async () => {
    const folder = folderOf();
    const before = '{"format":"seed-reader-passages","version":1,"from":"passim"}\n';
    write(folder, { ".seeds/passim.jsonl": before });
    const documents = await exported(folder);
    const output = join(useTemporaryFolder(), "out.json");
    execFileSync("mkfifo", [output]);
    const call = commandLine.start(["import", "passim", output, "--into", folder]);
    // A pipe opens for writing when somebody reads it: from then on the call is reading.
    const pipe = await open(output, "w");
    await pipe.write(documents.map((one) => `${passage(2, "5", one)}\n`).join(""));
    const ended = once(call, "close");
    const told = once(call.stderr ?? call, "data");
    call.kill("SIGINT");
    await writeUntil(ended, pipe);
    expect(String((await told)[0])).toBe("Cancelled; nothing was written.\n");
    expect(await ended).toEqual([130, null]);
    expect(readFileSync(join(folder, ".seeds", "passim.jsonl"), "utf8")).toBe(before);
    expect(readdirSync(join(folder, ".seeds"))).toEqual(["passim.jsonl"]);
  });
});

/** Who reads a pipe cannot leave while it waits for more; a file always has an end. */
async function writeUntil(ended: Promise<unknown>, pipe: FileHandle): Promise<void> {
  let isOver = false;
  void ended.then(() => (isOver = true));
  while (!isOver) {
    await pipe.write("\n").catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await pipe.close();
}

describe("a line of passim", () => {
  it("keeps long numbers whole, and leaves those in strings alone", () => {
    expect(quoteLongNumbers('{"a":-1234567890123456789,"b":[12345678901234567],"c":1.5}')).toBe(
      '{"a":"-1234567890123456789","b":["12345678901234567"],"c":1.5}',
    );
    const inString = String.raw`{"t":"no \" 1234567890123456789,","u":1}`;
    expect(quoteLongNumbers(inString)).toBe(inString);
    expect(
      readPassimLine('{"uid":-62072652134433720,"cluster":1,"begin":0,"end":1}'),
    ).toMatchObject({
      place: { uid: "-62072652134433720", id: null },
    });
  });
});

describe("a place of passim", () => {
  const text = "😀 One 🚢 two.";
  const find = placeFinder(text);
  const at = (begin: number, end: number, echo: string | null): string | null => {
    const line = JSON.stringify({
      cluster: 1,
      id: "a",
      begin,
      end,
      ...(echo !== null && { text: echo }),
    });
    const read = readPassimLine(line);
    const span = read.kind === "passage" ? find(read.place) : null;
    return span && text.slice(span.start, span.end);
  };

  it("counts code points, as its words prove", () => {
    expect(at(2, 7, "One 🚢")).toBe("One 🚢");
    expect(at(2, 7, " One ")).toBe("One 🚢");
    expect(at(2, 7, null)).toBe("One 🚢");
  });

  it("or UTF-16 units, as its words prove", () => {
    expect(at(3, 9, "One 🚢")).toBe("One 🚢");
  });

  it("is none where other words stand, or outside of the text", () => {
    expect(at(2, 7, "Two 🚢")).toBeNull();
    expect(at(2, 700, null)).toBeNull();
  });
});
