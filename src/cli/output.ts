import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";
import { WrongCall } from "./exitStatus";
import { reasonOf } from "./files/readProblem";

/** Takes a report piece by piece; waits when the reader of a pipe is slow. */
export interface Output {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Whoever reads the pipe has seen enough (`… | head`): no error, but nothing more to do. */
export class ReaderLeft extends Error {}

const piece = 1 << 16;

/**
 * Standard output, or a file that is written anew.
 * @throws WrongCall when the file cannot be made.
 */
export async function openOutput(file: string | null): Promise<Output> {
  if (file === null) return outputTo(process.stdout, () => Promise.resolve());
  const stream = createWriteStream(file);
  try {
    await new Promise((resolve, reject) => {
      stream.once("open", resolve);
      stream.once("error", reject);
    });
  } catch (problem) {
    throw new WrongCall(`--out ${file}: ${reasonOf(problem, "there is no such folder")}`);
  }
  return outputTo(stream, () => new Promise((resolve) => stream.end(resolve)));
}

function outputTo(stream: Writable, end: () => Promise<void>): Output {
  let held: string[] = [];
  let length = 0;
  let problem: Error | null = null;
  stream.on("error", (error: Error) => {
    problem = error;
  });
  const flush = async (): Promise<void> => {
    const text = held.join("");
    held = [];
    length = 0;
    if (text !== "") await written(stream, text);
    if (problem !== null) throw isClosedPipe(problem) ? new ReaderLeft() : problem;
  };
  return {
    write: async (text) => {
      held.push(text);
      length += text.length;
      if (length >= piece) await flush();
    },
    close: async () => {
      await flush();
      await end();
    },
  };
}

/** Settles when the stream has taken the text, or has failed (the error event tells). */
function written(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => {
      resolve();
    });
  });
}

function isClosedPipe(problem: Error): boolean {
  return "code" in problem && problem.code === "EPIPE";
}
