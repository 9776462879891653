// All test files of this folder. scripts/build-tests.mjs puts their names here and bundles them.
declare const clientTests: readonly string[];

/** Loads them after `describe` and `it` are known, in the order of their names. */
export async function loadTests(): Promise<void> {
  for (const name of clientTests) await import(`../${name}.test.ts`);
}
