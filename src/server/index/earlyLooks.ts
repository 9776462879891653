/** The folder is looked at while it is read from this many articles on. */
const firstLook = 250;

/** When to look at a folder while it is read: whenever it has doubled since the last time. */
export class EarlyLooks {
  #next = firstLook;

  /** Whether it is time, with so many articles read; then the next time is later. */
  isTime(articles: number): boolean {
    if (articles < this.#next) return false;
    this.#next = articles * 2;
    return true;
  }

  /** Begins again, for a folder that is read anew. */
  restart(): void {
    this.#next = firstLook;
  }
}
