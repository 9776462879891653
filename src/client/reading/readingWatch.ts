/** What a second in front of an article adds to. */
export interface ReadingSecond {
  readonly uri: string;
  /** Nobody reads the article in less time. */
  readonly seconds: number;
  /** Whether the end of its text is on the screen. */
  readonly showsEnd: boolean;
}

/**
 * When an article counts as read: its end has been on the screen, and the article in front of the
 * reader for as long as skimming it takes. Both add up over visits of one session, in any order.
 */
export class ReadingWatch {
  readonly #seconds = new Map<string, number>();
  readonly #ended = new Set<string>();

  /** A second has passed in front of an article; answers whether it is read by now. */
  pass({ uri, seconds, showsEnd }: ReadingSecond): boolean {
    const passed = (this.#seconds.get(uri) ?? 0) + 1;
    this.#seconds.set(uri, passed);
    if (showsEnd) this.#ended.add(uri);
    return passed >= seconds && this.#ended.has(uri);
  }

  /** Begins anew: the reader says that the article is not read. */
  forget(uri: string): void {
    this.#seconds.delete(uri);
    this.#ended.delete(uri);
  }
}
