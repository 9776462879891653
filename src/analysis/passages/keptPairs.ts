import { compareText } from "../../base/compare";
import { sortInSteps } from "../../base/sortInSteps";
import { forEachInSteps, type Steps } from "../../base/steps";
import type { SharedText } from "./comparePair";

/** What pairs of articles share, kept while neither of them changes. */
export class KeptPairs {
  /** By the id that comes first, then by the other. */
  readonly #shared = new Map<string, Map<string, SharedText>>();
  /** For every article those before it that it shares text with. */
  readonly #earlier = new Map<string, Set<string>>();

  /** @param first the id that comes first. */
  set(first: string, second: string, shared: SharedText | null): void {
    if (!shared) {
      this.#forget(first, second);
      return;
    }
    const partners = this.#shared.get(first) ?? new Map<string, SharedText>();
    this.#shared.set(first, partners.set(second, shared));
    const earlier = this.#earlier.get(second) ?? new Set();
    this.#earlier.set(second, earlier.add(first));
  }

  /** Forgets all pairs of an article. */
  delete(id: string): void {
    for (const second of this.#shared.get(id)?.keys() ?? []) this.#earlier.get(second)?.delete(id);
    this.#shared.delete(id);
    for (const first of this.#earlier.get(id) ?? []) this.#shared.get(first)?.delete(id);
    this.#earlier.delete(id);
  }

  /** All pairs, by their first id, then by the other. In pieces. */
  *list(): Steps<readonly SharedText[]> {
    const listed: SharedText[] = [];
    yield* forEachInSteps(yield* sortInSteps([...this.#shared], byId), ([, partners]) => {
      for (const [, shared] of [...partners].sort(byId)) listed.push(shared);
    });
    return listed;
  }

  #forget(first: string, second: string): void {
    this.#shared.get(first)?.delete(second);
    this.#earlier.get(second)?.delete(first);
  }
}

function byId([x]: readonly [string, unknown], [y]: readonly [string, unknown]): number {
  return compareText(x, y);
}
