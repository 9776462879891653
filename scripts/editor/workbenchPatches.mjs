// @ts-check
// Small changes to VS Code's web workbench, without which extension tests cannot run in it.

const workbench = "out/vs/code/browser/workbench/workbench.js";
const workerHost = "out/vs/workbench/api/worker/extensionHostWorkerMain.js";

/**
 * @typedef {object} Patch
 * @property {string} file in the assembled editor
 * @property {string} reason what would be missing without it
 * @property {RegExp} find
 * @property {string} replacement
 * @property {string} proof text that the patched file must contain
 */

/** @type {readonly Patch[]} */
export const workbenchPatches = [
  {
    file: workbench,
    reason: "the console of the extension host, whole and apart from the workbench's own lines",
    find: /(\$logExtensionHostMessage\((\w+)\)\{)(?=this\.)/g,
    replacement: "$1globalThis.codeAutomationConsole?.($2);",
    proof: "globalThis.codeAutomationConsole?.(",
  },
  {
    file: workbench,
    reason:
      "telling finished tests from an extension host that died: the workbench reports 0 for both",
    find: /(\.extensionTestsExecute\(\)),/g,
    replacement: "$1,globalThis.codeAutomationTestsDone=!0,",
    proof: "globalThis.codeAutomationTestsDone=!0,",
  },
  {
    file: workbench,
    reason: "--extensionDevelopmentKind=web: the property is misnamed in the web build",
    find: /extensionDevelopmentLocationKind/g,
    replacement: "extensionDevelopmentKind",
    proof: "get extensionDevelopmentKind(){",
  },
  {
    file: workerHost,
    reason: "workers of an extension that comes from the server, such as its language server",
    find: /(\w+)(\.toString\(\)\)\))throw new Error\("Creating workers from remote[^"]*"\);/g,
    replacement: `$1$2$1=(${remoteResource})(String($1));`,
    proof: "vscode-remote-resource?path=",
  },
];

/**
 * The address of a file on the server. Runs in the web-worker extension host.
 * @param {string} uri such as `vscode-remote://127.0.0.1:8080/extension/worker.js`
 */
function remoteResource(uri) {
  const { host, pathname } = new URL(uri.replace(/^[^:]+/, "http"));
  const path = encodeURIComponent(decodeURIComponent(pathname));
  return `http://${host}/vscode-remote-resource?path=${path}`;
}

/** @returns {string[]} the files with patches */
export function patchedFiles() {
  return [...new Set(workbenchPatches.map(({ file }) => file))];
}

/**
 * @param {string} file
 * @param {string} text of the file
 * @returns {string} the patched text
 * @throws where a patch no longer fits, as it may with another version of the editor
 */
export function patchText(file, text) {
  let patched = text;
  for (const patch of workbenchPatches) {
    if (patch.file !== file) continue;
    patched = patched.replace(patch.find, patch.replacement);
    if (!patched.includes(patch.proof)) {
      throw new Error(`${file} is not as the scripts know it; a patch is lost: ${patch.reason}.`);
    }
  }
  return patched;
}
