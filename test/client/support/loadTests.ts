import { markAutomatically } from "./settings";

// All test files of this folder. scripts/build-tests.mjs puts their names here and bundles them.
declare const clientTests: readonly string[];

/** Loads them after `describe` and `it` are known, in the order of their names. */
export async function loadTests(): Promise<void> {
  // On a slow machine an article is on the screen so long that it counts as read, which then folds,
  // dims and asks where no test has asked for it.
  before(() => markAutomatically(false));
  for (const name of clientTests) await import(`../${name}.test.ts`);
}
