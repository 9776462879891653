// @ts-check
// The extension as readers get it: packed, installed into a fresh editor, without the working tree.
import fs from "node:fs";
import path from "node:path";
import { manageExtensions } from "../../../scripts/editor/extensions.mjs";
import { packageExtension } from "../../../scripts/package.mjs";
import { temporaryFolder } from "../../../scripts/editor/temporaryFolder.mjs";
import { describeScreens, useEditor } from "../support/screen.mjs";
import { startEditor } from "../support/startEditor.mjs";

process.on("SIGTERM", () => process.exit(143));
process.on("SIGINT", () => process.exit(130));

useEditor(async () => {
  const folder = temporaryFolder("seed-reader-vsix-");
  const file = path.join(folder, "seed-reader.vsix");
  await packageExtension(file);
  const profile = {
    userDataFolder: path.join(folder, "profile"),
    extensionsFolder: path.join(folder, "extensions"),
  };
  fs.mkdirSync(profile.extensionsFolder);
  const exitCode = manageExtensions(profile, [`--install-extension=${file}`]);
  if (exitCode !== 0) throw new Error(`The VSIX could not be installed (${exitCode}).`);
  return startEditor({ extensionsFolder: profile.extensionsFolder });
});

describeScreens(async () => {
  await import("./installed.spec.mjs");
});
