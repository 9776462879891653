import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { BrokenPassim } from "./brokenPassim";
import { reasonOf } from "../files/readProblem";

/** A line with its number from 1. */
export interface FileLine {
  readonly text: string;
  readonly number: number;
}

/** A longer line is no line of passim: it echoes one passage. */
const longestLine = 64 * 1024 * 1024;

/**
 * The lines of a file, packed or not, one after the other, so that only one is held.
 * @throws BrokenPassim where the file cannot be read, or ends within its packed data.
 */
export async function* readLines(file: string, signal: AbortSignal): AsyncIterable<FileLine> {
  const stream = createReadStream(file, { signal });
  const chunks = file.endsWith(".gz") ? stream.pipe(createGunzip()) : stream;
  // Errors do not pass through a pipe by themselves.
  stream.on("error", (problem) => chunks.destroy(problem));
  const held: Buffer[] = [];
  let length = 0;
  let number = 0;
  try {
    // Safe: a stream of a file, without an encoding, gives buffers.
    for await (const chunk of chunks as AsyncIterable<Buffer>) {
      let start = 0;
      for (let feed = chunk.indexOf(10); feed >= 0; feed = chunk.indexOf(10, start)) {
        held.push(chunk.subarray(start, feed));
        yield { text: Buffer.concat(held.splice(0)).toString("utf8"), number: ++number };
        length = 0;
        start = feed + 1;
      }
      held.push(chunk.subarray(start));
      length += chunk.length - start;
      if (length > longestLine) throw new BrokenPassim(file, number + 1, "this is no JSON Lines");
    }
  } catch (problem) {
    if (problem instanceof BrokenPassim || signal.aborted) throw problem;
    throw new BrokenPassim(file, number, whyUnread(problem));
  }
  const rest = Buffer.concat(held).toString("utf8");
  if (rest.trim() !== "") yield { text: rest, number: number + 1 };
}

function whyUnread(problem: unknown): string {
  const code = problem instanceof Error && "code" in problem ? String(problem.code) : "";
  if (code === "Z_BUF_ERROR") return "it ends within its packed data: is it half written?";
  if (code.startsWith("Z_")) return "this is not packed with gzip";
  return reasonOf(problem);
}
