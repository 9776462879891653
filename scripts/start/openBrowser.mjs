// @ts-check
// Opens an address in the reader's browser, where there is somebody to see it.
import { spawn } from "node:child_process";

/**
 * The command for it.
 * @param {string} address
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {[program: string, ...args: string[]] | undefined} nothing without a display, in CI, or
 *   with `BROWSER=none`
 */
export function browserCommand(address, platform, env) {
  if (env["BROWSER"] === "none" || env["CI"]) return undefined;
  if (platform === "darwin") return ["open", address];
  // Not `start`: a shell would read the & of the address.
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", address];
  if (!env["DISPLAY"] && !env["WAYLAND_DISPLAY"]) return undefined;
  return [env["BROWSER"] ?? "xdg-open", address];
}

/** @param {string} address */
export function openBrowser(address) {
  const command = browserCommand(address, process.platform, process.env);
  if (!command) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: "ignore", detached: true });
  // The address is on the screen; whoever has no such program can open it by hand.
  child.once("error", () => undefined);
  child.unref();
}
