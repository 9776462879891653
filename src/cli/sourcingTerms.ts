import { readFileSync } from "node:fs";
import { noSourcingTerms, type SourcingTerms } from "../analysis/index";
import { decodeText } from "../base/decodeText";
import { WrongCall } from "./exitStatus";
import { reasonOf } from "./files/readProblem";

/** Lists that a file of terms may hold, as the settings of the editor call them. */
const lists = { vagueTerms: "vague", outlets: "outlets", allowedTerms: "allowed" } as const;

/**
 * What a reader counts as sources, from a JSON file with any of the lists of the editor's settings:
 *
 *     { "vagueTerms": ["market watchers"], "outlets": ["Harbour Wire"], "allowedTerms": ["residents"] }
 *
 * @throws WrongCall with a line that says what is wrong with the file.
 */
export function readSourcingTerms(file: string): SourcingTerms {
  const given = parse(file);
  const terms = { ...noSourcingTerms };
  for (const [name, list] of Object.entries(given)) {
    if (!isListName(name)) {
      const names = Object.keys(lists).join(", ");
      throw wrong(file, `it does not know '${name}'; it takes ${names}`);
    }
    if (!isListOfWords(list)) throw wrong(file, `'${name}' must be a list of words`);
    terms[lists[name]] = [...new Set(list.map((term) => term.trim()))].filter(Boolean);
  }
  return terms;
}

function parse(file: string): object {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch (problem) {
    throw wrong(file, reasonOf(problem, "there is no such file"));
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw wrong(file, decoded.reason);
  try {
    const given: unknown = JSON.parse(decoded.text);
    if (typeof given === "object" && given !== null && !Array.isArray(given)) return given;
  } catch (problem) {
    throw wrong(file, `it is no JSON: ${problem instanceof Error ? problem.message : ""}`);
  }
  throw wrong(file, "it must hold an object with lists of words");
}

function isListName(name: string): name is keyof typeof lists {
  return Object.hasOwn(lists, name);
}

function isListOfWords(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.every((term) => typeof term === "string");
}

function wrong(file: string, reason: string): WrongCall {
  return new WrongCall(`--terms ${file}: ${reason}`);
}
