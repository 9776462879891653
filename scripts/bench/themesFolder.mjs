import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { deserialize, serialize } from "node:v8";

/** Bytes that say how long a record is. */
const head = 4;

/** Writes what themes need of a folder, one record an article. */
export function writeFolder(file, { articles, actors, overlaps }) {
  const handle = openSync(file, "w");
  const write = (record) => {
    const bytes = serialize(record);
    const length = Buffer.alloc(head);
    length.writeUInt32LE(bytes.length);
    writeSync(handle, length);
    writeSync(handle, bytes);
  };
  write({ actors, overlaps });
  for (const { id, facts } of articles) write({ id, facts: neededOf(facts) });
  closeSync(handle);
}

function neededOf({ terms, blocks, words }) {
  const title = blocks.findIndex(({ kind }) => kind === "title");
  return {
    terms,
    blocks: blocks.slice(0, title + 1).map(({ kind }) => ({ kind })),
    words: { count: words.count },
  };
}

/** Reads the records of {@link writeFolder}, one after the other. */
export function* readFolder(file) {
  const handle = openSync(file, "r");
  const length = Buffer.alloc(head);
  while (readSync(handle, length) === head) {
    const bytes = Buffer.alloc(length.readUInt32LE());
    readSync(handle, bytes);
    yield deserialize(bytes);
  }
  closeSync(handle);
}
