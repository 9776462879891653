/** A small folder with everything in it: a copy, an edited copy, quotations, furniture. */
export const town = `=== 000_00000000000000aa.txt
Skip to main content

Norland Will Rebuild the Harbour Bridge

Transport minister Ada Lund told reporters on Monday that work would begin in May.

The old stone bridge over the river Nore was closed to all heavy carts last winter, and nobody in the lower town has been told when it will be opened again to farmers and their horses.

What the minister promises

“We will open the bridge before the first snow falls on the lower town,” said Lund. Many analysts doubt it.

What it costs

The work will cost four million crowns, according to Bo Ek, a bookkeeper at the Norland Harbour Trust.

Comments

Post a Comment
=== 001_00000000000000bb.txt
The old stone bridge over the river Nore was closed to all heavy carts last winter, and nobody in the lower town has been told when it will be opened again to farmers and their horses.
=== 002_00000000000000cc.txt
A Bakery for the Upper Town

A new bakery opened in Sudvale on Friday. “Bread is a right,” said Cleo Marsh, who owns it.

Ada Lund bought the first loaf. “It is good bread,” she said.
`;

/** The folder with a cursor before the first place where some words stand in a file. */
export function townAt(number: string, words: string): string {
  const from = town.indexOf(`=== ${number}_`);
  const at = town.indexOf(words, town.indexOf("\n", from));
  if (from < 0 || at < 0) throw new Error(`No “${words}” in ${number}`);
  return `${town.slice(0, at + 1)}‸${town.slice(at + 1)}`;
}
