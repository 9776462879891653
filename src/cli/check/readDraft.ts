import { readFileSync, realpathSync, statSync } from "node:fs";
import { analyzeArticle } from "../../analysis/index";
import type { ArticleFacts, SourcingTerms } from "../../analysis/index";
import { decodeText, maxArticleBytes } from "../../base/decodeText";
import { WrongCall } from "../exitStatus";
import type { SeedFile } from "../files/listFiles";
import { reasonOf } from "../files/readProblem";

/** A draft as read. */
export interface ReadDraft {
  /** As the call names it; `-` for standard input. */
  readonly path: string;
  /** Under which it would be found among its own sources. */
  readonly id: string;
  readonly text: string;
  readonly facts: ArticleFacts;
}

/**
 * Reads a draft, whatever its ending; `-` is standard input.
 * @param sources a draft that is one of them is not compared with itself.
 * @throws WrongCall when it cannot be read: then nothing can be said of it.
 */
export function readDraft(
  path: string,
  sources: readonly SeedFile[],
  terms: SourcingTerms,
): ReadDraft {
  const decoded = decodeText(readBytes(path));
  if (!decoded.ok) throw new WrongCall(`${path}: ${decoded.reason}`);
  const own = path === "-" ? undefined : sources.find(({ file }) => isSameFile(file, path));
  const { text } = decoded;
  // No article has such a path.
  return { path, id: own?.path ?? "\0draft", text, facts: analyzeArticle(text, { terms }) };
}

/** As Node opens it. */
const standardInput = 0;

function readBytes(path: string): Uint8Array {
  try {
    if (path !== "-" && statSync(path).size > maxArticleBytes) {
      throw new WrongCall(`${path}: it is too large to be a draft`);
    }
    return readFileSync(path === "-" ? standardInput : path);
  } catch (problem) {
    if (problem instanceof WrongCall) throw problem;
    const isFolder = problem instanceof Error && "code" in problem && problem.code === "EISDIR";
    const reason = isFolder ? "it is a folder, not a draft" : reasonOf(problem, "no such file");
    throw new WrongCall(`${path}: ${reason}`);
  }
}

function isSameFile(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    // Gone meanwhile: then it is no source either.
    return false;
  }
}
