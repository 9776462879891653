import { Command, CommanderError, Option } from "commander";
import { engineVersion } from "../analysis/index";
import { runAnalyze } from "./analyze";
import { checkFormats, toCheckOptions } from "./check/checkOptions";
import type { CheckFlags } from "./check/checkOptions";
import { runCheck } from "./check/runCheck";
import { formats, toAnalyzeOptions } from "./options";
import type { AnalyzeFlags } from "./options";
import { seedNamesHelp } from "./files/seedNames";
import { startLanguageServer } from "./languageServer";
import { exitStatus, WrongCall } from "./exitStatus";
import type { ExitStatus } from "./exitStatus";
import { BrokenPassim } from "./passim/brokenPassim";
import { Cancelled } from "./passim/cancellable";
import { runExport } from "./passim/exportPassim";
import { runImport } from "./passim/importPassim";
import { addExport, addImport } from "./passim/passimCommands";
import { sectionNames } from "./sections";

/**
 * Runs one call of `seed-reader`.
 * @param argv as `process.argv`: program, script, arguments.
 * @returns the exit status; a wrong call has been explained on standard error.
 */
export async function runCommandLine(argv: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done;
  const program = createProgram();
  let called = program;
  const analyze = addAnalyze(program, async (inputs, flags) => {
    called = analyze;
    status = await runAnalyze(toAnalyzeOptions(inputs, flags));
  });
  const check = addCheck(program, async (drafts, flags) => {
    called = check;
    status = await runCheck(toCheckOptions(drafts, flags));
  });
  const exporting = addExport(program, async (options) => {
    called = exporting;
    status = await runExport(options);
  });
  const importing = addImport(program, async (options) => {
    called = importing;
    status = await runImport(options);
  });
  addLanguageServer(program);
  explainCalls(program);
  try {
    await program.parseAsync(argv);
    return status;
  } catch (problem) {
    return statusOf(problem, usageOf(program, called));
  }
}

function createProgram(): Command {
  return (
    new Command("seed-reader")
      .description(
        "Who is named, who says what, on whose word, and where else the same words stand.",
      )
      .version(engineVersion, "--version", "print the version")
      // commander puts "(Did you mean analyze?)" on a line of its own.
      .configureOutput({
        outputError: (text, write) => {
          write(text.replace("\n(", " ("));
        },
      })
  );
}

/** A wrong call of any command ends in an error that says how it is called. */
function explainCalls(program: Command): void {
  for (const command of [program, ...program.commands]) {
    command.exitOverride().helpOption("--help", "show this help");
    command.showHelpAfterError(`Usage: ${usageOf(program, command)}`);
  }
}

type Analyze = (inputs: readonly string[], flags: AnalyzeFlags) => Promise<void>;

function addAnalyze(program: Command, analyze: Analyze): Command {
  return program
    .command("analyze")
    .description("Read articles and print what is found in them.")
    .argument("<folder|file...>", "folders are read with all their folders, in path order")
    .addOption(new Option("--format <format>", "how to print").choices(formats).default("json"))
    .option("--out <file>", "write there instead of to standard output")
    .option("--only <sections>", `only these, with commas: ${sectionNames.join(",")}`)
    .option("--jobs <number>", "threads to read with (default: by the number of files)")
    .option("--cache <folder>", "keep what each file says here, by its content")
    .option("--no-cache", "keep nothing (this is so without --cache, too)")
    .option("--no-corrections", "leave out what readers said in <folder>/.seeds/corrections.json")
    .option("--no-imported", "leave out what was imported into <folder>/.seeds/passim.jsonl")
    .option("--terms <file>", "your own vague terms and outlets, as JSON (see README)")
    .option("--quiet", "no progress and no hints")
    .addHelpText("after", analyzeHelp)
    .action(analyze);
}

const analyzeHelp = `
Files: ${seedNamesHelp}
csv prints one table: the quotations, or the section that --only names.
Corrections that match nothing any more are told on standard error.
Exit status: 0 done; 1 done, but some files could not be read; 2 the call is wrong.`;

type Check = (drafts: readonly string[], flags: CheckFlags) => Promise<void>;

function addCheck(program: Command, check: Check): Command {
  return program
    .command("check")
    .description("Compare the quotations of a draft with the articles it draws on.")
    .argument("<draft...>", "text or Markdown, whatever its ending; - is standard input")
    .requiredOption("--sources <folder|file...>", "the articles, as analyze takes them")
    .addOption(
      new Option("--format <format>", "how to print").choices(checkFormats).default("text"),
    )
    .option("--out <file>", "write there instead of to standard output")
    .option("--jobs <number>", "threads to read with (default: by the number of files)")
    .option("--cache <folder>", "keep what each source says here, by its content")
    .option("--no-cache", "keep nothing (this is so without --cache, too)")
    .option("--no-corrections", "leave out what readers said in <folder>/.seeds/corrections.json")
    .option("--terms <file>", "your own vague terms and outlets, as JSON (see README)")
    .option("--quiet", "no progress and no hints")
    .addHelpText("after", checkHelp)
    .action(check);
}

const checkHelp = `
Every quotation is verbatim, altered or not found in the sources. Case, marks and what the draft
openly leaves out (…) or changes [in brackets] are not compared.
Exit status: 0 all verbatim; 1 so, but some sources could not be read; 2 the call is wrong;
3 some quotation is altered, not found, or another speaker's.`;

function addLanguageServer(program: Command): void {
  program
    .command("lsp")
    .description("Start the language server, for any editor.")
    .usage("--stdio")
    .requiredOption("--stdio", "speak over standard input and output")
    .action(startLanguageServer);
}

function usageOf(program: Command, command: Command): string {
  const path = command === program ? program.name() : `${program.name()} ${command.name()}`;
  return `${path} ${command.usage()}`;
}

function statusOf(problem: unknown, usage: string): ExitStatus {
  // commander has printed its help, its version or its complaint by now.
  if (problem instanceof CommanderError) {
    return problem.exitCode === 0 ? exitStatus.done : exitStatus.wrongCall;
  }
  if (problem instanceof WrongCall) {
    process.stderr.write(`error: ${problem.message}\nUsage: ${usage}\n`);
    return exitStatus.wrongCall;
  }
  if (problem instanceof BrokenPassim) {
    process.stderr.write(`error: ${problem.message}\nNothing was imported.\n`);
    return exitStatus.wrongCall;
  }
  if (problem instanceof Cancelled) {
    process.stderr.write("Cancelled; nothing was written.\n");
    return exitStatus.cancelled;
  }
  throw problem;
}
