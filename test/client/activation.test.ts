import * as vscode from "vscode";
import { ok } from "./support/assert";

describe("activation", () => {
  it("wakes up without an error", async () => {
    const extension = vscode.extensions.getExtension("seed-reader.seed-reader");
    ok(extension, "the extension is not in the editor");
    await extension.activate();
    ok(extension.isActive);
  });
});
