// @ts-check
// All specs beside this file, in one process: one server, one browser.
import fs from "node:fs";
import { describeScreens } from "./support/screen.mjs";

process.on("SIGTERM", () => process.exit(143));
process.on("SIGINT", () => process.exit(130));
describeScreens(async () => {
  const names = fs.readdirSync(new URL(".", import.meta.url)).sort();
  for (const name of names) if (name.endsWith(".spec.mjs")) await import(`./${name}`);
});
