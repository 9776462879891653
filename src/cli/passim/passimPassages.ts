import { listPassimFiles, shownName } from "./passimFiles";
import { BrokenPassim } from "./brokenPassim";
import { readLines } from "./readLines";
import { readPassimLine, type PassimLine, type PassimPlace } from "./passimLine";

/** What passim has found in some articles; places of all others are counted only. */
export interface PassimPassages {
  /** By article; `passage` numbers what places belong together. */
  readonly places: ReadonlyMap<string, readonly NumberedPlace[]>;
  readonly lines: number;
  /** Documents that are not among the articles. */
  readonly others: ReadonlySet<string>;
  /** Folders that Spark has not marked as finished. */
  readonly unmarked: readonly string[];
}

export interface NumberedPlace {
  readonly place: PassimPlace;
  readonly passage: number;
}

/** More documents that are not here are as many as anybody asks about. */
const mostOthers = 100_000;

/** Lines between two looks at the clock of whoever watches. */
const linesBetween = 20_000;

/**
 * Reads all output of passim once, line by line, and keeps what is about the articles.
 * @param known whether a document's `id` is an article's path.
 * @throws BrokenPassim at the first line that cannot be used: a half is not imported.
 */
export async function readPassimPassages(
  given: string,
  known: (id: string) => boolean,
  { signal, say }: { readonly signal: AbortSignal; readonly say: (step: string) => void },
): Promise<PassimPassages> {
  const { files, unmarked } = listPassimFiles(given);
  const collector = new Collector(known);
  let lines = 0;
  for (const file of files) {
    for await (const { text, number } of readLines(file, signal)) {
      if (text.trim() === "") continue;
      if (lines++ % linesBetween === 0) {
        say(`Reading ${shownName(file)} · ${(lines - 1).toLocaleString("en")} lines`);
        signal.throwIfAborted();
      }
      const problem = collector.take(readPassimLine(text));
      if (problem !== null) throw new BrokenPassim(file, number, problem);
    }
  }
  const { places, others } = collector;
  return { places, others, lines, unmarked };
}

class Collector {
  readonly places = new Map<string, NumberedPlace[]>();
  readonly others = new Set<string>();
  readonly #known: (id: string) => boolean;
  readonly #clusters = new Map<string, number>();
  readonly #idOfUid = new Map<string, string>();
  #passages = 0;

  constructor(known: (id: string) => boolean) {
    this.#known = known;
  }

  /** What is wrong with the line, or null. */
  take(line: PassimLine): string | null {
    if (line.kind === "broken") return line.reason;
    if (line.kind === "pair") this.#put(line.places, this.#passages++);
    else {
      const { id, uid } = line.place;
      if (id !== null && uid !== null && this.#known(id)) this.#idOfUid.set(uid, id);
      this.#put([line.place], this.#passageOf(line.cluster));
    }
    return null;
  }

  #passageOf(cluster: string): number {
    const known = this.#clusters.get(cluster);
    if (known !== undefined) return known;
    this.#clusters.set(cluster, this.#passages);
    return this.#passages++;
  }

  /** Alignments of the first version name documents by `uid`; clusters tell whose it is. */
  #put(places: readonly PassimPlace[], passage: number): void {
    for (const place of places) {
      const id = place.id ?? this.#idOfUid.get(place.uid ?? "");
      if (id !== undefined && this.#known(id)) {
        const kept = this.places.get(id) ?? [];
        kept.push({ place, passage });
        this.places.set(id, kept);
      } else if (this.others.size < mostOthers) this.others.add(id ?? place.uid ?? "");
    }
  }
}
