// @ts-check
// What extensions complained about, from the log files of the server.
import fs from "node:fs";
import path from "node:path";

/**
 * The error lines of the extension host and of the extension's own output channels.
 * @param {string} userDataFolder
 * @returns {string[]}
 */
export function extensionErrors(userDataFolder) {
  const folder = path.join(userDataFolder, "logs");
  if (!fs.existsSync(folder)) return [];
  const files = fs.readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /exthost/.test(file) && file.endsWith(".log"))
    .flatMap((file) => errorLines(fs.readFileSync(path.join(folder, file), "utf8")));
}

/**
 * @param {string} log
 * @returns {string[]} each error with the lines of its stack
 */
export function errorLines(log) {
  const isBeginning = /^\d{4}-\d\d-\d\d /;
  let isError = false;
  return log.split("\n").filter((line) => {
    if (isBeginning.test(line)) isError = line.includes("[error]");
    return isError && line !== "";
  });
}
