// @ts-check
// The command line of `code`, as much of it as extension tests use.

const valuedOptions = new Set([
  "crash-reporter-directory",
  "disable-extension",
  "enable-proposed-api",
  "extensionDevelopmentKind",
  "extensionDevelopmentPath",
  "extensionTestsPath",
  "extensions-dir",
  "file-uri",
  "folder-uri",
  "inspect-brk-extensions",
  "inspect-extensions",
  "install-extension",
  "locale",
  "log",
  "profile",
  "uninstall-extension",
  "user-data-dir",
]);

/**
 * @typedef {object} CommandLine
 * @property {string[]} paths what stands without a name: the folder or file to open
 * @property {Set<string>} flags
 * @property {Record<string, string[]>} values option → its values, in order
 */

/**
 * @param {readonly string[]} args
 * @returns {CommandLine}
 */
export function parseCommandLine(args) {
  /** @type {CommandLine} */
  const parsed = { paths: [], flags: new Set(), values: {} };
  const rest = args[Symbol.iterator]();
  for (const argument of rest) {
    const option = /^--([^=]+)(?:=([^]*))?$/.exec(argument);
    const name = option?.[1];
    if (name && valuedOptions.has(name)) {
      const value = option[2] ?? rest.next().value;
      if (value !== undefined) (parsed.values[name] ??= []).push(value);
    } else if (name) parsed.flags.add(name);
    else if (argument === "-v") parsed.flags.add("version");
    else if (!argument.startsWith("-")) parsed.paths.push(argument);
  }
  return parsed;
}

/**
 * Of an option that counts once, the last wins.
 * @param {CommandLine} commandLine
 * @param {string} name
 * @returns {string | undefined}
 */
export function lastValue(commandLine, name) {
  return commandLine.values[name]?.at(-1);
}

/**
 * The arguments about installed extensions, which the server understands itself.
 * @param {CommandLine} commandLine
 * @returns {string[]} empty where none is given
 */
export function extensionArguments({ flags, values }) {
  const named = ["install-extension", "uninstall-extension"].flatMap((name) =>
    (values[name] ?? []).map((value) => `--${name}=${value}`),
  );
  const asked = flags.has("list-extensions") ? ["--list-extensions"] : [];
  if (named.length + asked.length === 0) return [];
  const manners = ["force", "pre-release", "show-versions"].filter((flag) => flags.has(flag));
  return [...named, ...asked, ...manners.map((flag) => `--${flag}`)];
}

/**
 * What the workbench is told about the extension under test.
 * @param {CommandLine} commandLine
 * @param {(pathOrUri: string) => string} toUri
 * @returns {import("./address.mjs").PayloadEntry[]}
 */
export function developmentPayload(commandLine, toUri) {
  const { flags, values } = commandLine;
  /** @type {import("./address.mjs").PayloadEntry[]} */
  const payload = [["skipWelcome", "true"]];
  for (const folder of values["extensionDevelopmentPath"] ?? []) {
    payload.push(["extensionDevelopmentPath", toUri(folder)]);
  }
  const kind = lastValue(commandLine, "extensionDevelopmentKind");
  if (kind) payload.push(["extensionDevelopmentKind", kind]);
  const tests = lastValue(commandLine, "extensionTestsPath");
  if (tests) payload.push(["extensionTestsPath", toUri(tests)]);
  if (flags.has("disable-extensions")) payload.push(["disableExtensions", "true"]);
  for (const name of ["inspect-extensions", "inspect-brk-extensions"]) {
    const port = lastValue(commandLine, name);
    if (port) payload.push([name, port], ["debugId", "cli"]);
  }
  return payload;
}
