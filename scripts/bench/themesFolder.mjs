import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { deserialize, serialize } from "node:v8";

/** Bytes that say how long a record is. */
const head = 4;

/** Actors in one record. */
const actorsInRecord = 1000;

/** Writes what themes need of a folder: a record for each article, then some for the actors. */
export function writeFolder(file, engine, { articles, actors, overlaps }) {
  const handle = openSync(file, "w");
  const write = (record) => {
    const bytes = serialize(record);
    const length = Buffer.alloc(head);
    length.writeUInt32LE(bytes.length);
    writeSync(handle, length);
    writeSync(handle, bytes);
  };
  for (const { id, facts } of articles) write({ id, facts: neededOf(engine, facts) });
  for (let first = 0; first < actors.length; first += actorsInRecord) {
    write({ actors: actors.slice(first, first + actorsInRecord) });
  }
  write({ overlaps });
  closeSync(handle);
}

function neededOf({ storeTerms }, { terms, blocks, words }) {
  const title = blocks.findIndex(({ kind }) => kind === "title");
  return {
    terms: storeTerms(terms),
    blocks: blocks.slice(0, title + 1).map(({ kind }) => ({ kind })),
    words: { count: words.count },
  };
}

/** Reads what {@link writeFolder} has written, as the analysis would leave it. */
export function readFolder(file, engine) {
  const folder = { articles: [], actors: [], overlaps: [] };
  const ids = new Map();
  for (const { id, facts, actors = [], overlaps = [] } of readRecords(file)) {
    if (facts) {
      ids.set(id, id);
      folder.articles.push({ id, facts: toFacts(engine, facts) });
    }
    for (const actor of actors) {
      for (const member of actor.members) member.article = ids.get(member.article);
      folder.actors.push(actor);
    }
    folder.overlaps.push(...overlaps);
  }
  return folder;
}

/** With terms by number, and no number inside a whole record. */
function toFacts({ restoreTerms }, { terms, ...others }) {
  const { actorTerms, uses, blockEnds } = terms;
  const own = { actorTerms: actorTerms.slice(), uses: uses.slice(), blockEnds: blockEnds.slice() };
  return { ...others, terms: restoreTerms({ ...terms, ...own }) };
}

function* readRecords(file) {
  const handle = openSync(file, "r");
  const length = Buffer.alloc(head);
  while (readSync(handle, length) === head) {
    const bytes = Buffer.alloc(length.readUInt32LE());
    readSync(handle, bytes);
    yield deserialize(bytes);
  }
  closeSync(handle);
}
