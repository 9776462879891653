import type { TermTable } from "../model/words";

/** Collects terms in text order. */
export interface TermList {
  add(key: string, written: string, block: number): void;
  addName(key: string, name: string, block: number): void;
  finish(): TermTable;
}

/** An empty list of terms. */
export function createTermList(): TermList {
  const indexes = new Map<string, number>();
  const terms: { key: string; isName: boolean; forms: Map<string, number> }[] = [];
  const uses: number[] = [];
  const useBlocks: number[] = [];
  const use = (key: string, written: string, block: number, isName: boolean): void => {
    let index = indexes.get(key);
    if (index === undefined) {
      index = terms.push({ key, isName, forms: new Map() }) - 1;
      indexes.set(key, index);
    }
    const forms = terms[index]?.forms;
    forms?.set(written, (forms.get(written) ?? 0) + 1);
    uses.push(index);
    useBlocks.push(block);
  };
  return {
    add: (key, written, block) => {
      use(key, written, block, false);
    },
    addName: (key, name, block) => {
      use(key, name, block, true);
    },
    finish: () => ({
      keys: terms.map(({ key }) => key),
      forms: terms.map(({ forms }) => commonestForm(forms)),
      names: Uint8Array.from(terms, ({ isName }) => (isName ? 1 : 0)),
      uses: Uint32Array.from(uses),
      useBlocks: Uint32Array.from(useBlocks),
    }),
  };
}

/** The form written most often; of equally frequent ones the first in the text. */
function commonestForm(forms: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [form, count] of forms) {
    if (count > most) {
      best = form;
      most = count;
    }
  }
  return best;
}
