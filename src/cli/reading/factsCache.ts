import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { threadId } from "node:worker_threads";
import { deserialize, serialize } from "node:v8";
import { engineVersion, restoreFacts, storeFacts } from "../../analysis/index";
import type { ArticleFacts, StoredFacts } from "../../analysis/index";
import { WrongCall } from "../exitStatus";
import { reasonOf } from "../files/readProblem";

/** What each file says by itself, kept by the SHA-256 of its bytes and of what readers said of it. */
export interface FactsCache {
  /** Undefined when it is not kept, or what is kept is damaged or another build's. */
  get(key: string): ArticleFacts | undefined;
  /** Keeps it; a full disk is no error, the next run computes again. */
  set(key: string, facts: ArticleFacts): void;
}

const bytesOfHash = 32;

/**
 * A cache in a folder, one file an article: the SHA-256 of what follows, then the facts as
 * `v8.serialize` writes them. The folder inside is named for the engine version and for the built
 * program, so that no build ever reads what another one thought.
 * @throws WrongCall when the folder cannot be made.
 */
export function openFactsCache(folder: string): FactsCache {
  const home = join(
    folder,
    `facts-${engineVersion}-${hashOf(readFileSync(__filename)).toString("hex", 0, 6)}`,
  );
  try {
    mkdirSync(home, { recursive: true });
  } catch (problem) {
    throw new WrongCall(`--cache ${folder}: ${reasonOf(problem, "there is no such folder")}`);
  }
  const fileOf = (key: string): string => join(home, `${key}.facts`);
  return {
    get: (key) => readFacts(fileOf(key)),
    set: (key, facts) => {
      writeFacts(fileOf(key), facts);
    },
  };
}

function readFacts(file: string): ArticleFacts | undefined {
  try {
    const bytes = readFileSync(file);
    const payload = bytes.subarray(bytesOfHash);
    if (!hashOf(payload).equals(bytes.subarray(0, bytesOfHash))) return undefined;
    // Safe: the hash says these are the bytes that this very build wrote from its own facts.
    return restoreFacts(deserialize(payload) as StoredFacts);
  } catch {
    // Missing or unreadable: computed again and written anew.
    return undefined;
  }
}

function writeFacts(file: string, facts: ArticleFacts): void {
  const payload = serialize(storeFacts(facts));
  // Renamed into place, so that another thread or process never sees half a file.
  const half = `${file}.${String(process.pid)}-${String(threadId)}`;
  try {
    writeFileSync(half, Buffer.concat([hashOf(payload), payload]));
    renameSync(half, file);
  } catch {
    // A cache that cannot be written only costs time.
  }
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
