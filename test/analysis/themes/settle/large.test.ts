import { describe, expect, it } from "vitest";
import { inventedFolder } from "./inventedFolder";

const matters = ["bridge", "herring", "opera", "wheat", "chess", "glacier"] as const;

describe("a large folder", () => {
  it("moves nobody when one article after the other is added", () => {
    const folder = inventedFolder(Object.fromEntries(matters.map((matter) => [matter, 30])));
    folder.keep();
    const before = folder.places;
    for (const [index, matter] of matters.slice(0, 3).entries()) {
      const added = folder.add(matter, 200 + index);
      folder.keep();
      const moved = [...before].filter(([id, theme]) => folder.places.get(id) !== theme);
      expect(moved).toEqual([]);
      expect(folder.themeOf(added).articles).toContain(`${matter}-01`);
    }
  });
});
