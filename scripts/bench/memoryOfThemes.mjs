// `node memoryOfThemes.mjs FILE`: makes the themes of a folder that `writeFolder` has written and
// prints the megabytes that this process has held at most.
import { readFolder } from "./themesFolder.mjs";
import { themesOfFolder } from "./themesOfFolder.mjs";

// Built by the process that has started this one.
const engine = await import(new URL("../../out/modules/engine.cjs", import.meta.url).href);
themesOfFolder(engine, readFolder(process.argv[2], engine));
console.log((process.resourceUsage().maxRSS / 1e3).toFixed(0));
