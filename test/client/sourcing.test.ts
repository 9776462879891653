import * as vscode from "vscode";
import { sourcingCodes, sourcingCommandIds, sourcingSettingIds } from "../../src/protocol/sourcing";
import { quay } from "./support/articles";
import { equal, eventually, ok } from "./support/assert";
import { articleCount, at, closeEditors, indexed, open, rangeOf } from "./support/seeds";
import { remove, write } from "./support/seeds";

const article = "quay.seed";
const words = "Many analysts say";

/** Only the settings, the problems list and the quick fixes of a real editor show these. */
describe("sources in the editor", () => {
  before(async () => {
    const others = await articleCount();
    await write(article, quay);
    await indexed("one more article", ({ articles }) => articles === others + 1);
    await open(article);
  });

  after(async () => {
    for (const id of Object.values(sourcingSettingIds)) await set(id, undefined);
    await closeEditors();
    await remove(article);
  });

  it("are no problems until they are asked for", async () => {
    equal(problems(), []);
    await set(sourcingSettingIds.diagnostics, true);
    await eventually(() => problems().includes(words), "the problem");
  });

  it("have quick fixes", async () => {
    const { document } = await open(article);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      rangeOf(document, words),
      vscode.CodeActionKind.QuickFix.value,
    );
    const titles = actions.map(({ title }) => title);
    ok(titles.includes("Look for this claim in other articles"), titles.join(", "));
    const allow = actions.find(({ title }) => title === `Do not count “${words}” as vague`);
    equal(allow?.command?.command, sourcingCommandIds.allowedTerms);
  });

  it("are no longer vague where the reader says so, and are again without", async () => {
    await vscode.commands.executeCommand(sourcingCommandIds.allowedTerms, words);
    equal(termsIn(sourcingSettingIds.allowedTerms), [words]);
    await eventually(() => !problems().includes(words), "no problem");
    await set(sourcingSettingIds.allowedTerms, undefined);
    await eventually(() => problems().includes(words), "the problem again");
  });

  it("are vague where the reader says so, of which the last word counts", async () => {
    await vscode.commands.executeCommand(sourcingCommandIds.allowedTerms, "harbour board");
    await vscode.commands.executeCommand(sourcingCommandIds.vagueTerms, "harbour board");
    equal(termsIn(sourcingSettingIds.allowedTerms), []);
    await eventually(() => problems().includes("harbour board"), "the reader's own");
  });
});

function set(id: string, value: unknown): Thenable<void> {
  const settings = vscode.workspace.getConfiguration("seedReader");
  return settings.update(id, value, vscode.ConfigurationTarget.Global);
}

function termsIn(id: string): readonly string[] {
  return vscode.workspace.getConfiguration("seedReader").get<readonly string[]>(id, []);
}

/** The words of every vague source among the problems of the article. */
function problems(): readonly string[] {
  const document = vscode.workspace.textDocuments.find(
    ({ uri }) => uri.toString() === at(article).toString(),
  );
  return vscode.languages
    .getDiagnostics(at(article))
    .filter(({ code }) => code === sourcingCodes.vague)
    .map(({ range }) => document?.getText(range) ?? "");
}
