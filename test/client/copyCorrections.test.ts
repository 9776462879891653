import * as vscode from "vscode";
import { quay, quayCopied } from "./support/articles";
import { equal, eventually, includes } from "./support/assert";
import { articleCount, at, closeEditors, indexed, open } from "./support/seeds";
import { rangeOf, reader, remove, write } from "./support/seeds";

async function corrections(): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(at(".seeds/corrections.json"));
  return new TextDecoder().decode(bytes);
}

describe("a correction of a copy", () => {
  before(async () => {
    const others = await articleCount();
    await remove(".seeds");
    await write("quay.seed", quay);
    await write("quayCopied.seed", quayCopied);
    await indexed("two more articles", ({ articles }) => articles === others + 2);
  });

  afterEach(closeEditors);

  after(async () => {
    await remove("quay.seed", "quayCopied.seed", ".seeds");
  });

  it("takes the bar from both articles, and comes back with one undo", async () => {
    // Not `openTextDocument`, which keeps the article for minutes after its file is gone.
    const { document: other } = await open("quayCopied.seed");
    const { document } = await open("quay.seed", "second lamp");
    const isBarred = async (which: vscode.TextDocument): Promise<boolean> => {
      const found = await (await reader()).highlights(which);
      return Object.entries(found?.layers ?? {}).some(
        ([layer, ranges]) => /copy/i.test(layer) && ranges.length > 0,
      );
    };
    await eventually(() => isBarred(document), "the bar");
    const { start } = rangeOf(document, "second lamp");
    const position = { line: start.line, character: start.character };
    // As the lightbulb names a place; the only other article is not asked about.
    await vscode.commands.executeCommand("seedReader.notACopy", {
      uri: document.uri.toString(),
      range: { start: position, end: position },
    });
    const isFree = async (): Promise<boolean> =>
      !(await isBarred(document)) && !(await isBarred(other));
    await eventually(isFree, "both articles without a bar");
    includes(await corrections(), '"notACopy"');
    includes(await corrections(), '"quayCopied.seed"');
    await vscode.commands.executeCommand("seedReader.undoCorrection");
    await eventually(() => isBarred(document), "the bar again");
    equal(JSON.parse(await corrections()), { version: 1, corrections: [] });
  });
});
