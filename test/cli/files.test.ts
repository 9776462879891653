import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../src/cli/files/listFiles";
import { useTemporaryFolder, writeFiles } from "./support/commandLine";

const paths = (...inputs: string[]): readonly string[] =>
  listFiles(inputs).files.map(({ path }) => path);

describe("the files of a folder", () => {
  it("are those with an article's ending, in code-unit order, with all folders", () => {
    const folder = writeFiles(useTemporaryFolder(), {
      "b.seed": "",
      "a/z.txt": "",
      "a-1.md": "",
      "A.TXT": "",
      "notes.seed.txt": "",
      "picture.png": "",
      "page.html": "",
      ".hidden.txt": "",
      ".seeds/corrections.txt": "",
      "node_modules/x/readme.md": "",
    });
    expect(paths(folder)).toEqual(["A.TXT", "a-1.md", "a/z.txt", "b.seed", "notes.seed.txt"]);
  });

  it("leave out what symbolic links lead to", () => {
    const outside = writeFiles(useTemporaryFolder(), { "secret.txt": "", "deep/more.txt": "" });
    const folder = writeFiles(useTemporaryFolder(), { "own.txt": "" });
    symlinkSync(join(outside, "secret.txt"), join(folder, "link.txt"));
    symlinkSync(join(outside, "deep"), join(folder, "linked"));
    symlinkSync(folder, join(folder, "circle"));
    expect(paths(folder)).toEqual(["own.txt"]);
  });

  it("are found through a link that the call itself names", () => {
    const folder = writeFiles(useTemporaryFolder(), { "own.txt": "" });
    const link = join(useTemporaryFolder(), "link");
    symlinkSync(folder, link);
    expect(paths(link)).toEqual(["own.txt"]);
  });
});

describe("several inputs", () => {
  it("take a named file of any ending", () => {
    const folder = writeFiles(useTemporaryFolder(), { "page.html": "", "a.txt": "" });
    expect(paths(join(folder, "page.html"))).toEqual(["page.html"]);
  });

  it("list a file once that two of them lead to", () => {
    const folder = writeFiles(useTemporaryFolder(), { "a.txt": "", "in/b.txt": "" });
    expect(paths(folder, join(folder, "a.txt"), folder)).toEqual(["a.txt", "in/b.txt"]);
  });

  it("keep apart files that would have the same path", () => {
    const folder = useTemporaryFolder();
    writeFiles(folder, { "one/a.txt": "1", "two/a.txt": "2" });
    const [one, two] = [join(folder, "one"), join(folder, "two")];
    expect(paths(one, `${two}/`)).toEqual([`${one}/a.txt`, `${two}/a.txt`]);
  });

  it("may hold nothing", () => {
    const folder = useTemporaryFolder();
    mkdirSync(join(folder, "empty"));
    expect(listFiles([folder])).toEqual({ files: [], problems: [] });
  });
});
