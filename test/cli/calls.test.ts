import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { useCommandLine, useTemporaryFolder, writeFiles } from "./support/commandLine";

const commandLine = useCommandLine();
const reports = useTemporaryFolder();
const folder = writeFiles(useTemporaryFolder(), {
  "ferry.txt": "The ferry to Elsvik\n\nThe ferry sails again on Monday.\n",
});

describe("a wrong call", () => {
  it.each([
    ["an unknown option", ["analyze", folder, "--speed"], "--speed"],
    ["an unknown command", ["analyse", folder], "analyse"],
    ["no folder", ["analyze"], "folder|file"],
    ["a folder that is not there", ["analyze", join(folder, "none")], "no such file or folder"],
    ["an unknown format", ["analyze", folder, "--format", "xml"], "xml"],
    ["an unknown section", ["analyze", folder, "--only", "actors,rumours"], "rumours"],
    ["no section", ["analyze", folder, "--only", ","], "--only"],
    ["no number of jobs", ["analyze", folder, "--jobs", "many"], "--jobs"],
    [
      "two tables in one csv",
      ["analyze", folder, "--format", "csv", "--only", "actors,notes"],
      "csv",
    ],
    [
      "a place it cannot write to",
      ["analyze", folder, "--out", join(folder, "no/x.json")],
      "--out",
    ],
    ["a cache in a file", ["analyze", folder, "--cache", join(folder, "ferry.txt")], "--cache"],
    ["a language server without its channel", ["lsp"], "--stdio"],
  ])("%s ends with 2, one line and the usage", async (_name, args, named) => {
    const { status, out, errors } = await commandLine.run(args);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    const [line, usage] = errors.split("\n");
    expect(line).toMatch(/^error: /);
    expect(line).toContain(named);
    expect(usage).toMatch(/^Usage: seed-reader /);
  });

  it("without a command prints the help", async () => {
    const { status, errors } = await commandLine.run([]);
    expect(status).toBe(2);
    expect(errors).toContain("analyze");
  });
});

describe("a right call", () => {
  it("prints the version of the package", async () => {
    const manifest: unknown = JSON.parse(readFileSync("package.json", "utf8"));
    const { status, out } = await commandLine.run(["--version"]);
    expect(status).toBe(0);
    expect(manifest).toMatchObject({ version: out.trim() });
  });

  it.each([[["--help"]], [["analyze", "--help"]]])(
    "%s prints help and ends with 0",
    async (args) => {
      const { status, out, errors } = await commandLine.run(args);
      expect({ status, errors }).toEqual({ status: 0, errors: "" });
      expect(out).toContain("Usage: seed-reader");
    },
  );

  it("writes to a file what it would print", async () => {
    const file = join(reports, "report.json");
    const printed = await commandLine.run(["analyze", folder]);
    const written = await commandLine.run(["analyze", folder, "--out", file]);
    expect(written).toEqual({ status: 0, out: "", errors: "" });
    expect(readFileSync(file, "utf8")).toBe(printed.out);
  });

  it("says nothing on standard error when piped", async () => {
    expect((await commandLine.run(["analyze", folder])).errors).toBe("");
  });
});

describe("lsp --stdio", () => {
  it("starts the server that is built beside it", async () => {
    writeFileSync(
      join(commandLine.home, "server.js"),
      "process.stdout.write('server ' + process.argv.slice(2).join(' '));",
    );
    const { status, out } = await commandLine.run(["lsp", "--stdio"]);
    expect({ status, out }).toEqual({ status: 0, out: "server lsp --stdio" });
  });
});
