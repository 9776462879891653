import { Option, type Command } from "commander";
import { seedNamesHelp } from "../files/seedNames";
import type { ExportOptions } from "./exportPassim";
import type { ImportOptions } from "./importPassim";

interface ExportFlags {
  readonly out?: string;
  readonly quiet?: boolean;
}

/** `export`: the articles of a folder, for a program that runs on many machines. */
export function addExport(
  program: Command,
  run: (options: ExportOptions) => Promise<void>,
): Command {
  return program
    .command("export")
    .description("Write the articles of a folder as passim takes them.")
    .argument("<folder>", "with all its folders; the one that you open in the editor")
    .addOption(
      new Option("--format <format>", "what is to read it").choices(["passim"]).default("passim"),
    )
    .option("--out <file>", "write there instead of to standard output; packed if it ends in .gz")
    .option("--quiet", "no progress and no hints")
    .addHelpText("after", exportHelp)
    .action((folder: string, { out, quiet }: ExportFlags) =>
      run({ folder, out: out ?? null, quiet: quiet ?? false }),
    );
}

const exportHelp = `
Files: ${seedNamesHelp}
One line of JSON an article: id (its path), series (its outlet), date, text.
Then: passim --pairwise articles.json.gz OUTPUT, and seed-reader import passim OUTPUT --into FOLDER.
Exit status: 0 done; 1 done, but some files could not be read; 2 the call is wrong; 130 Ctrl+C.`;

interface ImportFlags {
  readonly into: string;
  readonly quiet?: boolean;
}

/** `import`: what such a program has found, for the editor and for `analyze`. */
export function addImport(
  program: Command,
  run: (options: ImportOptions) => Promise<void>,
): Command {
  return program
    .command("import")
    .description("Take over the copied passages that passim has found.")
    .addArgument(program.createArgument("<program>", "what has found them").choices(["passim"]))
    .argument("<output>", "its output folder, out.json or align.json in it, or one file")
    .option("--into <folder>", "the folder that was exported", ".")
    .option("--quiet", "no progress and no hints")
    .addHelpText("after", importHelp)
    .action((_program: string, from: string, { into, quiet }: ImportFlags) =>
      run({ from, folder: into, quiet: quiet ?? false }),
    );
}

const importHelp = `
Versions 1 and 2, clusters (out.json) and alignments (align.json), parts packed with gzip or not.
They are kept in FOLDER/.seeds/passim.jsonl, in place of what was imported before; where anything
cannot be read, nothing is written. Documents that are not in FOLDER are left out.
Exit status: 0 done; 1 done, but some articles say something else than passim has read; 2 the call
is wrong, or the output cannot be read; 130 Ctrl+C.`;
