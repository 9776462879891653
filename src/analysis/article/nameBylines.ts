import { bylineCues, creditBeginnings } from "../lexicon/en/bylines";
import { outletNames } from "../lexicon/en/outlets";
import { nameInByline } from "./byline";
import type { BlockNames } from "./nameBlocks";
import { nextOwn } from "./nameBlocks";
import { isRole } from "./isRole";
import { isDate } from "./nameTitle";
import type { LineShape } from "./shapes";

/**
 * Finds the lines that say who wrote the article: near the top (`By Jane Doe`, `|Analyst|Jane Doe|`),
 * the outlet right below it, and the credits that close a wire story.
 */
export function nameBylines(text: string, shapes: readonly LineShape[], names: BlockNames): void {
  let prose = 0;
  for (const [index, shape] of shapes.slice(0, linesAbove).entries()) {
    if (shape.isProse) prose++;
    if (prose > mostProseAbove) break;
    if (names[index] || shape.length > longestByline) continue;
    const rule = ruleFor(text, shapes, index, shape);
    if (rule !== "") names[index] = { kind: "byline", level: 0, rule };
  }
  nameCredits(shapes, names);
}

/** A byline stands above the prose, or below a standfirst. */
const mostProseAbove = 1;
/** Menus may stand above it, but no page has longer ones. */
const linesAbove = 60;
const longestByline = 160;

function ruleFor(
  text: string,
  shapes: readonly LineShape[],
  index: number,
  shape: LineShape,
): string {
  const written = text.slice(shape.line.start, shape.line.end);
  if (shape.ending === "stop" || shape.ending === "question" || shape.ending === "colon") return "";
  if (shape.line.structure !== "text") return "";
  const cue = bylineCues.find((words) => shape.folded.startsWith(`${words} `));
  const name = nameInByline(written);
  if (cue !== undefined) return name ? `begins with '${cue}'` : "";
  if (!name) return "";
  if (written.includes("|") && hasRole(written) && hasShortParts(written))
    return "name and role between bars";
  if (/^[^,]+, [^,]+$/.test(written) && hasRole(written)) return "name with a role";
  const next = shapes[index + 1];
  const isAlone = name.start === 0 && name.end === written.length && index > 0 && index < 4;
  return isAlone && next && isBelowByline(next) ? "name above a role, outlet or date" : "";
}

const outlets = new Set(outletNames);

function hasRole(written: string): boolean {
  const parts = written
    .toLowerCase()
    .split(/[|,]/)
    .map((part) => part.trim());
  return parts.some((part) => isRole(part) || outlets.has(part));
}

/** A headline with the site's name behind a bar has a long part. */
function hasShortParts(written: string): boolean {
  return written.split("|").every((part) => part.trim().split(/\s+/).length <= 5);
}

function isBelowByline(shape: LineShape): boolean {
  return isRole(shape.folded) || outlets.has(shape.folded) || isDate(shape);
}

/** How many lines from the end credits are looked for. */
const creditLines = 4;

function nameCredits(shapes: readonly LineShape[], names: BlockNames): void {
  let at = nextOwn(names, shapes.length - 1, -1);
  for (let seen = 0; at >= 0 && seen < creditLines; seen++) {
    const shape = shapes[at];
    if (!names[at] && shape && shape.length <= longestByline && isCredit(shape)) {
      names[at] = { kind: "byline", level: 0, rule: "credit at the end" };
    }
    at = nextOwn(names, at - 1, -1);
  }
}

function isCredit({ folded }: LineShape): boolean {
  return creditBeginnings.some((beginning) => folded.startsWith(`${beginning} `));
}
