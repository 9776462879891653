import { sharedText } from "../../base/sharedText";
import { CountedForms } from "./countedForms";
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
  const names: number[] = [];
  const forms = new CountedForms();
  const uses: number[] = [];
  const useBlocks: number[] = [];
  const use = (key: string, written: string, block: number, name: 0 | 1): void => {
    let index = indexes.get(key);
    if (index === undefined) {
      index = indexes.size;
      indexes.set(key, index);
      names.push(name);
    }
    forms.add(index, written);
    uses.push(index);
    useBlocks.push(block);
  };
  return {
    add: (key, written, block) => {
      use(key, written, block, 0);
    },
    addName: (key, name, block) => {
      use(key, name, block, 1);
    },
    finish: () => ({
      keys: Array.from(indexes.keys(), sharedText),
      forms: forms.commonest().map(sharedText),
      names: new Uint8Array(names),
      uses: new Uint32Array(uses),
      useBlocks: new Uint32Array(useBlocks),
    }),
  };
}
