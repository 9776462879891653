import * as vscode from "vscode";
import type { Row } from "../../src/protocol/rows";
import { quay, quayCopied } from "./support/articles";
import { equal, eventually, ok } from "./support/assert";
import { activeIn, articleCount, closeEditors, indexed, open } from "./support/seeds";
import { reader, remove, runAndDismiss, write } from "./support/seeds";

/** By its name it comes before quay.seed: "-" sorts before ".". */
const later = `# The minister comes back

Oskar Tangvald, the transport minister of Norway, came back to the harbour on Friday. He said nothing.
`;

describe("the view Actors", () => {
  let others = 0;

  before(async () => {
    await remove("quay.seed", "quay-copied.seed", "quay-later.seed");
    others = await articleCount();
    await write("quay.seed", quay);
    await write("quay-copied.seed", quayCopied);
    await write("quay-later.seed", later);
    await indexed("three more articles", ({ articles }) => articles === others + 3);
    await vscode.commands.executeCommand("seedReader.actors.focus");
  });

  afterEach(async () => {
    await vscode.commands.executeCommand("seedReader.clearActorFilter");
    await closeEditors();
  });

  after(async () => {
    await remove("quay.seed", "quay-copied.seed", "quay-later.seed", "quay-more.seed");
  });

  it("shows what a filter lets through, and says how much that is", async () => {
    const { actors } = await reader();
    await vscode.commands.executeCommand("seedReader.filterActors", " tangvald ");
    equal(actors.filter, "tangvald");
    ok(/^“tangvald”: 1 of \d\d/.test(actors.description), actors.description);
    const row = await actorRow("tangvald");
    equal(row.label, "Oskar Tangvald");
    await vscode.commands.executeCommand("seedReader.clearActorFilter");
    equal([actors.filter, actors.description], ["", ""]);
  });

  it("asks for a filter, and is as before after Escape", async () => {
    const { actors } = await reader();
    await vscode.commands.executeCommand("seedReader.filterActors", "norway");
    await runAndDismiss("seedReader.filterActors");
    equal(actors.filter, "norway");
  });

  it("reveals and selects the actor under the cursor", async () => {
    await open("quay.seed", "Tangvald spoke");
    await vscode.commands.executeCommand("seedReader.revealInActors");
    await selected("Oskar Tangvald");
  });

  it("reveals an actor that the filter hides, without the filter", async () => {
    const { actors } = await reader();
    await vscode.commands.executeCommand("seedReader.filterActors", "sweden");
    await open("quay.seed", "Tangvald spoke");
    await vscode.commands.executeCommand("seedReader.revealInActors");
    await selected("Oskar Tangvald");
    equal(actors.filter, "");
  });

  it("keeps what is selected when findings change", async () => {
    await open("quay.seed", "Tangvald spoke");
    await vscode.commands.executeCommand("seedReader.revealInActors");
    await selected("Oskar Tangvald");
    const before = (await actorRow("tangvald")).description;
    await write("quay-more.seed", later.replace("on Friday", "again"));
    await indexed("one more article", ({ articles }) => articles === others + 4);
    await eventually(
      async () => (await actorRow("tangvald")).description !== before,
      "more of him",
    );
    // The trees follow a moment later.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await selected("Oskar Tangvald");
    await remove("quay-more.seed");
    await indexed("one less", ({ articles }) => articles === others + 3);
  });

  it("leads from a row to the introduction, and copies the name", async () => {
    const row = await actorRow("tangvald");
    await vscode.commands.executeCommand("seedReader.introductionOfRow", row);
    const editor = await inFront("quay-later.seed");
    await eventually(
      () => editor.document.getText(editor.selection) === "Oskar Tangvald",
      "the introduction",
    );
    await vscode.commands.executeCommand("seedReader.copyNameOfRow", row);
    equal(await vscode.env.clipboard.readText(), "Oskar Tangvald");
  });

  it("lists all mentions beside the text", async () => {
    await vscode.commands.executeCommand("seedReader.mentionsOfRow", await actorRow("tangvald"));
    await inFront("quay-later.seed");
  });
});

describe("stepping through the mentions of an actor", () => {
  before(async () => {
    const others = await articleCount();
    await write("quay.seed", quay);
    await write("quay-later.seed", later);
    await indexed("two more articles", ({ articles }) => articles === others + 2);
  });

  after(async () => {
    await closeEditors();
    await remove("quay.seed", "quay-later.seed");
  });

  it("goes on into the next article, and back", async () => {
    const first = await open("quay-later.seed", "Oskar Tangvald");
    await vscode.commands.executeCommand("seedReader.nextMention");
    await eventually(() => first.document.getText(first.selection) === "He", "the pronoun");
    await vscode.commands.executeCommand("seedReader.nextMention");
    const second = await inFront("quay.seed");
    await eventually(
      () => second.document.getText(second.selection) === "Oskar Tangvald",
      "the next article",
    );
    await vscode.commands.executeCommand("seedReader.previousMention");
    const back = await inFront("quay-later.seed");
    await eventually(() => back.document.getText(back.selection) === "He", "the one before");
  });
});

async function actorRow(filter: string): Promise<Row> {
  const { rows } = await reader();
  return eventually(async () => {
    const [group] = await rows({ view: "actors", filter });
    const found = group && (await rows({ view: "actors", filter, parent: group.id }));
    return found?.[0];
  }, filter);
}

async function selected(label: string): Promise<void> {
  const { actors } = await reader();
  await eventually(() => actors.selection[0]?.label === label, `${label} to be selected`);
}

function inFront(path: string): Promise<vscode.TextEditor> {
  return eventually(() => activeIn(path), path);
}
