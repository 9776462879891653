import { describe, expect, it } from "vitest";
import { goldFolders, readGoldFolder } from "../../support/actorChains/goldFolders";
import { scoreFolder } from "../../support/actorChains/scoreFolder";

/** `npm run score:actors` prints all figures. */
describe.each(goldFolders)("actors of the folder %s", (folder) => {
  const articles = readGoldFolder(folder);

  it.skipIf(!articles)("join as its hand-made gold says", () => {
    const { matched, all } = scoreFolder(articles ?? []);
    expect(matched.f1).toBeGreaterThanOrEqual(0.9);
    expect(all.f1).toBeGreaterThanOrEqual(0.9);
  });
});

describe("the gold", () => {
  it("has its sample folder wherever it is read", () => {
    expect(readGoldFolder("sample")?.length).toBe(8);
  });
});
