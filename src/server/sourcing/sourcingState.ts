import type { SourcingTerms } from "../../analysis/index";
import type { SourcingSettings } from "../../protocol/sourcing";
import { readSourcingSettings } from "./readSourcingSettings";

export interface SourcingListeners {
  /** Articles must be read anew. */
  readonly onTerms: () => void;
  /** Problems are to be listed, or no longer. */
  readonly onDiagnostics: () => void;
}

/** What the reader has set about sources; as it stood at the start until the client tells more. */
export class SourcingState {
  readonly #listeners: SourcingListeners;
  #settings: SourcingSettings = readSourcingSettings(undefined);
  #terms: SourcingTerms = toTerms(this.#settings);

  constructor(listeners: SourcingListeners) {
    this.#listeners = listeners;
  }

  /** The same object for as long as it holds. */
  get terms(): SourcingTerms {
    return this.#terms;
  }

  /** Whether vague and claimed sources are listed among the problems. */
  get diagnostics(): boolean {
    return this.#settings.diagnostics;
  }

  /** What the client said when it started; nothing is read by then. @param given unchecked. */
  begin(given: unknown): void {
    this.#settings = readSourcingSettings(given);
    this.#terms = toTerms(this.#settings);
  }

  /** Takes over what is set now. @param given the section `sourcing`, unchecked. */
  change(given: unknown): void {
    const before = this.#settings;
    this.#settings = readSourcingSettings(given);
    const terms = toTerms(this.#settings);
    if (JSON.stringify(terms) !== JSON.stringify(this.#terms)) {
      this.#terms = terms;
      this.#listeners.onTerms();
    }
    if (before.diagnostics !== this.#settings.diagnostics) this.#listeners.onDiagnostics();
  }
}

function toTerms({ vagueTerms, outlets, allowedTerms }: SourcingSettings): SourcingTerms {
  return { vague: vagueTerms, outlets, allowed: allowedTerms };
}
