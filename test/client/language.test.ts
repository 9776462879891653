import * as vscode from "vscode";
import { eventually, equal } from "./support/assert";
import { at, closeEditors, indexed, articleCount, open, remove, write } from "./support/seeds";

const ownNames = ["by-name.seed", "by-name.seed.txt", "777_68b340b87c91cb70.txt"];
const text = "The harbour opened on Monday.\n";

describe("the language", () => {
  after(async () => {
    await closeEditors();
    await remove("plain.txt", "chosen", "read");
  });

  for (const name of ownNames) {
    it(`is seed by its name: ${name}`, async () => {
      await write(name, text);
      equal((await open(name)).document.languageId, "seed");
      await closeEditors();
      await remove(name);
    });
  }

  it("is plain text for other files", async () => {
    await write("plain.txt", text);
    equal((await open("plain.txt")).document.languageId, "plaintext");
  });

  it("is seed by the setting, and plain text again without it", async () => {
    const settings = vscode.workspace.getConfiguration("seedReader");
    const files = vscode.ConfigurationTarget.Workspace;
    await write("chosen/notes.txt", text);
    const before = await articleCount();
    await open("chosen/notes.txt");

    await settings.update("files", ["chosen/**/*.txt"], files);
    await eventually(() => languageOf("chosen/notes.txt") === "seed", "the language seed");
    await indexed("one more article", ({ articles }) => articles === before + 1);

    await settings.update("files", undefined, files);
    await eventually(() => languageOf("chosen/notes.txt") === "plaintext", "plain text");
    await indexed("as many articles as before", ({ articles }) => articles === before);
  });

  it("is seed in a folder read as seeds, until it no longer is", async () => {
    await write("read/deep/one.txt", text);
    await write("read/two.txt", `${text}It closed on Tuesday.\n`);
    const before = await articleCount();
    await open("read/deep/one.txt");

    await vscode.commands.executeCommand("seedReader.readFolder", at("read"));
    await eventually(() => languageOf("read/deep/one.txt") === "seed", "the language seed");
    await indexed("two more articles", ({ articles }) => articles === before + 2);

    await vscode.commands.executeCommand("seedReader.stopReadingFolder", at("read"));
    await eventually(() => languageOf("read/deep/one.txt") === "plaintext", "plain text");
    await indexed("as many articles as before", ({ articles }) => articles === before);
  });

  it("stays what the reader chooses by hand", async () => {
    await open("read/deep/one.txt");
    await vscode.commands.executeCommand("seedReader.readFolder", at("read"));
    await eventually(() => languageOf("read/deep/one.txt") === "seed", "the language seed");
    const { document } = await open("read/deep/one.txt");
    await vscode.languages.setTextDocumentLanguage(document, "plaintext");
    await new Promise((resolve) => setTimeout(resolve, 500));
    equal(languageOf("read/deep/one.txt"), "plaintext");
    await vscode.commands.executeCommand("seedReader.stopReadingFolder", at("read"));
  });
});

function languageOf(path: string): string | undefined {
  const uri = at(path).toString();
  return vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri)?.languageId;
}
