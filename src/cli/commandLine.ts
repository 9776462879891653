import { Command, CommanderError, Option } from "commander";
import { engineVersion } from "../analysis/index";
import { runAnalyze } from "./analyze";
import { formats, toAnalyzeOptions } from "./options";
import type { AnalyzeFlags } from "./options";
import { seedNamesHelp } from "./files/seedNames";
import { startLanguageServer } from "./languageServer";
import { exitStatus, WrongCall } from "./exitStatus";
import type { ExitStatus } from "./exitStatus";
import { sectionNames } from "./sections";

/**
 * Runs one call of `seed-reader`.
 * @param argv as `process.argv`: program, script, arguments.
 * @returns the exit status; a wrong call has been explained on standard error.
 */
export async function runCommandLine(argv: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done;
  const program = new Command("seed-reader")
    .description("Who is named, who says what, on whose word, and where else the same words stand.")
    .version(engineVersion, "--version", "print the version")
    // commander puts "(Did you mean analyze?)" on a line of its own.
    .configureOutput({
      outputError: (text, write) => {
        write(text.replace("\n(", " ("));
      },
    });
  const analyze = addAnalyze(program, async (inputs, flags) => {
    status = await runAnalyze(toAnalyzeOptions(inputs, flags));
  });
  addLanguageServer(program);
  for (const command of [program, ...program.commands]) {
    command.exitOverride().helpOption("--help", "show this help");
    command.showHelpAfterError(`Usage: ${usageOf(program, command)}`);
  }
  try {
    await program.parseAsync(argv);
    return status;
  } catch (problem) {
    return statusOf(problem, usageOf(program, analyze));
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

function statusOf(problem: unknown, analyzeUsage: string): ExitStatus {
  // commander has printed its help, its version or its complaint by now.
  if (problem instanceof CommanderError) {
    return problem.exitCode === 0 ? exitStatus.done : exitStatus.wrongCall;
  }
  if (problem instanceof WrongCall) {
    process.stderr.write(`error: ${problem.message}\nUsage: ${analyzeUsage}\n`);
    return exitStatus.wrongCall;
  }
  throw problem;
}
