import { execFile, spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { getCurrentTest } from "vitest/suite";

/** What a call of the command line left behind. */
export interface CallResult {
  readonly status: number;
  readonly out: string;
  readonly errors: string;
}

export interface CommandLine {
  /** Where the built `cli.js` lies. */
  readonly home: string;
  run(args: readonly string[], environment?: NodeJS.ProcessEnv): Promise<CallResult>;
  /** For what is done to a call while it runs; its outputs are pipes. */
  start(args: readonly string[]): ChildProcess;
}

/** Builds the command line as `esbuild.mjs` does, once for a test file, and takes it away again. */
export function useCommandLine(): CommandLine {
  const home = useTemporaryFolder();
  beforeAll(async () => {
    await build({
      entryPoints: { cli: "src/cli/main.ts" },
      outdir: home,
      bundle: true,
      format: "cjs",
      platform: "node",
      target: "node20",
      mainFields: ["module", "main"],
      logLevel: "warning",
    });
  });
  const program = join(home, "cli.js");
  return {
    home,
    run: (args, environment = {}) => call(program, args, environment),
    start: (args) => spawn(process.execPath, [program, ...args]),
  };
}

function call(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<CallResult> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...args],
      { env: { ...process.env, ...environment }, maxBuffer: 2 ** 28 },
      (problem, out, errors) => {
        const status = typeof problem?.code === "number" ? problem.code : problem ? -1 : 0;
        resolve({ status, out, errors });
      },
    );
  });
}

/** A folder that is taken away again after the test, or after the file where it is made outside one. */
export function useTemporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "seed-reader-test-"));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  // What is asked for within a test after the whole file is never done.
  if (getCurrentTest()) onTestFinished(remove);
  else afterAll(remove);
  return folder;
}

/** Writes files in the order given; names may hold `/`. */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
