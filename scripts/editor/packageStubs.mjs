// @ts-check
// Stand-ins for packages that VS Code's server imports but does not need here: telemetry, machine
// ids, and native modules that would have to be compiled.

const fileLogger = `
import fs from "node:fs";
import path from "node:path";
const names = ["trace", "debug", "info", "warning", "error", "critical"];
class Logger {
  level = 2;
  raw = false;
  constructor(file) {
    this.file = file;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  write(level, text) {
    if (level < this.level) return;
    const line = this.raw ? text : new Date().toISOString() + " [" + names[level] + "] " + text + "\\n";
    try {
      fs.appendFileSync(this.file, line);
    } catch {
      // The profile is removed while the server still has last words.
    }
  }
  trace(text) { this.write(0, text); }
  debug(text) { this.write(1, text); }
  info(text) { this.write(2, text); }
  warn(text) { this.write(3, text); }
  error(text) { this.write(4, text); }
  critical(text) { this.write(5, text); }
  setLevel(level) { this.level = level; }
  getLevel() { return this.level; }
  setPattern() {}
  clearFormatters() { this.raw = true; }
  flush() {}
  drop() {}
}
export const version = 0;
export function setLevel() {}
export function setFlushOn() {}
export async function createRotatingLogger(name, file) { return new Logger(file); }
export async function createAsyncRotatingLogger(name, file) { return new Logger(file); }
`;

/** Package name → the text of its only module. */
export const packageStubs = {
  "@microsoft/1ds-core-js": "export class AppInsightsCore {}\n",
  "@vscode/deviceid":
    'export const getDeviceId = async () => "00000000-0000-0000-0000-000000000000";\n',
  "@vscode/native-watchdog":
    "export function start() {}\nexport function exit(code) { process.exit(code); }\n",
  "@vscode/spdlog": fileLogger.trimStart(),
};
