// @ts-check
// Three small changes to VS Code's web workbench, without which extension tests cannot run in it.

/**
 * @typedef {object} Patch
 * @property {string} reason what would be missing without it
 * @property {RegExp} find
 * @property {string} replacement
 * @property {string} proof text that the patched workbench must contain
 */

/** @type {readonly Patch[]} */
export const workbenchPatches = [
  {
    reason: "the console of the extension host, whole and apart from the workbench's own lines",
    find: /(\$logExtensionHostMessage\((\w+)\)\{)(?=this\.)/g,
    replacement: "$1globalThis.codeAutomationConsole?.($2);",
    proof: "globalThis.codeAutomationConsole?.(",
  },
  {
    reason:
      "telling finished tests from an extension host that died: the workbench reports 0 for both",
    find: /(\.extensionTestsExecute\(\)),/g,
    replacement: "$1,globalThis.codeAutomationTestsDone=!0,",
    proof: "globalThis.codeAutomationTestsDone=!0,",
  },
  {
    reason: "--extensionDevelopmentKind=web: the property is misnamed in the web build",
    find: /extensionDevelopmentLocationKind/g,
    replacement: "extensionDevelopmentKind",
    proof: "get extensionDevelopmentKind(){",
  },
];

/**
 * @param {string} workbench the text of workbench.js
 * @returns {string} the patched text
 * @throws where a patch no longer fits, as it may with another version of the editor
 */
export function patchWorkbench(workbench) {
  let patched = workbench;
  for (const { find, replacement, proof, reason } of workbenchPatches) {
    patched = patched.replace(find, replacement);
    if (!patched.includes(proof)) {
      throw new Error(`This workbench is not as the scripts know it; a patch is lost: ${reason}.`);
    }
  }
  return patched;
}
