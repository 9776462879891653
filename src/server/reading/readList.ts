import type { ReadEntry } from "../../protocol/reading";
import type { ReadArticle } from "../store/readArticle";
import { normalizeUri } from "../uri";
import { textKey } from "./textKey";

/** A read article that lies somewhere else now. */
export interface MovedRead {
  readonly from: string;
  readonly to: string;
}

/** What the reader has read, as the client keeps it. */
export class ReadList {
  #entries: readonly ReadEntry[] = [];

  /** Addresses, first read first. */
  get uris(): readonly string[] {
    return this.#entries.map(({ uri }) => uri);
  }

  /** An article listed twice, as one that was moved while it was marked again, counts once. */
  set(entries: readonly ReadEntry[]): void {
    const byUri = new Map<string, ReadEntry>();
    for (const { uri, text } of entries) {
      const normal = normalizeUri(uri);
      byUri.set(normal, { uri: normal, text });
    }
    this.#entries = [...byUri.values()];
  }

  /**
   * Entries whose address is gone while an unread article has their text: files that were renamed
   * or moved outside the editor.
   * @param articles all articles of the folder.
   */
  movedAmong(articles: readonly ReadArticle[]): readonly MovedRead[] {
    const there = new Set(articles.map(({ uri }) => uri));
    const gone = this.#entries.filter(({ uri }) => !there.has(uri));
    if (gone.length === 0) return [];
    const listed = new Set(this.uris);
    const unread = new Map<string, string>();
    for (const { uri, facts } of articles) {
      const key = textKey(facts.words);
      if (!listed.has(uri) && !unread.has(key)) unread.set(key, uri);
    }
    return gone.flatMap(({ uri: from, text }) => {
      const to = unread.get(text);
      // One article is found again once only, even where two of the same text were read.
      unread.delete(text);
      return to === undefined ? [] : [{ from, to }];
    });
  }
}
