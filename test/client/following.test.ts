import * as vscode from "vscode";
import { quay } from "./support/articles";
import { eventually } from "./support/assert";
import { articleCount, at, indexed, reader, remove, write } from "./support/seeds";

const folder = "followed";

describe("files of the folder", () => {
  let others = 0;

  before(async () => {
    await remove(folder);
    others = await articleCount();
  });

  after(async () => {
    await remove(folder, "followed-elsewhere");
  });

  it("that are added are read", async () => {
    await write(`${folder}/one.seed`, quay);
    await write(`${folder}/two.seed`, "Another article altogether, about bees in Portugal.\n");
    await indexed("two more articles", ({ articles }) => articles === others + 2);
  });

  it("that change are read again", async () => {
    await write(`${folder}/two.seed`, "# Bees are back in Lisbon\n\nThe hives are full again.\n");
    await eventually(async () => (await titles()).includes("Bees are back in Lisbon"), "the title");
  });

  it("that are renamed are followed", async () => {
    await vscode.workspace.fs.rename(at(`${folder}/two.seed`), at(`${folder}/three.seed`));
    await eventually(async () => (await places()).some((uri) => uri.endsWith("/three.seed")));
    await indexed("as many articles", ({ articles }) => articles === others + 2);
  });

  it("that are deleted are forgotten", async () => {
    await remove(`${folder}/three.seed`);
    await indexed("one article less", ({ articles }) => articles === others + 1);
  });

  it("are followed when their folder moves", async () => {
    await vscode.workspace.fs.rename(at(folder), at("followed-elsewhere"));
    await eventually(
      async () => (await places()).some((uri) => uri.endsWith("/followed-elsewhere/one.seed")),
      "the new place",
    );
    await indexed("as many articles", ({ articles }) => articles === others + 1);
  });

  it("are forgotten with their folder", async () => {
    await remove("followed-elsewhere");
    await indexed("as many articles as before", ({ articles }) => articles === others);
  });
});

/** The articles of the themes view: `[label, place]`. */
async function articles(): Promise<(readonly [string, string])[]> {
  const { rows } = await reader();
  const themes = await rows({ view: "themes" });
  const children = await Promise.all(themes.map(({ id }) => rows({ view: "themes", parent: id })));
  return [...themes, ...children.flat()]
    .filter(({ kind }) => kind === "article")
    .map(({ label, target }) => [label, target?.uri ?? ""] as const);
}

const titles = async (): Promise<string[]> => (await articles()).map(([label]) => label);
const places = async (): Promise<string[]> => (await articles()).map(([, place]) => place);
