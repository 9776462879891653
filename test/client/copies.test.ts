import * as vscode from "vscode";
import { equal, eventually, ok } from "./support/assert";
import { articleCount, closeEditors, indexed, open, reader, remove, write } from "./support/seeds";

const report =
  "Divers found the anchor of the Gudrun forty metres below the pier on Monday. The chain had been cut with a torch, and the museum wants to know by whom.";
const baker =
  "The first loaves left the oven in Sudvale before dawn on Friday. Cleo Marsh borrowed the money from her aunt and painted the shutters herself, in a green that nobody else had wanted. By nine the shelves were bare, and the queue went round the fountain twice before it found the door.";
const sailor =
  "When the Astrid ties up on Sunday, the island of Hamre will be alone until April. Captain Jonas Vik has made the crossing eleven thousand times and says the fog is worse than the ice. Schoolbooks, hay and a piano went over this week, and one of them got wet on the way.";

/** They share sentences. */
const first = `${report}\n\n${baker}\n`;
const second = `${sailor}\n\n${report}\n`;

describe("the view Copies", () => {
  before(async () => {
    const others = await articleCount();
    await write("anchor.seed", first);
    await write("anchor-too.seed", second);
    await indexed("two more articles", ({ articles }) => articles === others + 2);
    await vscode.commands.executeCommand("seedReader.copies.focus");
  });

  afterEach(async () => {
    await vscode.commands.executeCommand("seedReader.clearCopyFilter");
    await vscode.commands.executeCommand("seedReader.showCopiesWorthReading");
    await closeEditors();
  });

  after(async () => {
    await remove("anchor.seed", "anchor-too.seed");
  });

  it("shows what a filter lets through, and says how much that is", async () => {
    const { copies } = await reader();
    await vscode.commands.executeCommand("seedReader.filterCopies", " gudrun ");
    equal(copies.filter, "gudrun");
    ok(/^“gudrun”: [1-9]\d* of \d+/.test(copies.description), copies.description);
    await vscode.commands.executeCommand("seedReader.clearCopyFilter");
    equal([copies.filter, copies.description], ["", ""]);
  });

  it("shows the kinds that are chosen, and what is worth reading again", async () => {
    const { copies } = await reader();
    equal(copies.kinds, undefined);
    await vscode.commands.executeCommand("seedReader.chooseCopyKinds", ["formula", "passage"]);
    equal(copies.kinds, ["passage", "formula"]);
    await vscode.commands.executeCommand("seedReader.showAllCopies");
    equal(copies.kinds?.length, 5);
    await vscode.commands.executeCommand("seedReader.showCopiesWorthReading");
    equal(copies.kinds, undefined);
  });

  it("reveals the passage under the cursor, also where a filter hides it", async () => {
    const { copies } = await reader();
    await vscode.commands.executeCommand("seedReader.filterCopies", "nothing has these words");
    await open("anchor.seed", "Divers found");
    await vscode.commands.executeCommand("seedReader.revealInCopies");
    await eventually(() =>
      copies.selection.some(({ label }) => label.includes("Divers found the anchor")),
    );
    equal(copies.filter, "");
  });
});
