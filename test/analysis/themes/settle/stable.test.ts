import { describe, expect, it } from "vitest";
import { idOf, inventedFolder, type TestFolder } from "./inventedFolder";

const sizes = { bridge: 12, herring: 12, opera: 12, wheat: 12 } as const;

/** Which of the articles that were there stand in another theme than before. */
function movedSince(before: ReadonlyMap<string, string>, folder: TestFolder): readonly string[] {
  const now = folder.places;
  return [...before].flatMap(([id, theme]) => (now.has(id) && now.get(id) !== theme ? [id] : []));
}

describe("themes that were kept", () => {
  it("are the same when nothing has changed, grouped or gone on with", () => {
    const folder = inventedFolder(sizes);
    const { themes, groupedAnew } = folder.keep();
    expect(groupedAnew).toBe(true);
    expect(folder.settled.groupedAnew).toBe(false);
    expect(folder.themes).toEqual(themes);
    expect(folder.keep().kept).toEqual(folder.settled.kept);
  });

  it("take in a new article, and nobody else moves", () => {
    const folder = inventedFolder(sizes);
    const { themes } = folder.keep();
    const before = folder.places;
    const added = folder.add("herring", 50);
    expect(movedSince(before, folder)).toEqual([]);
    expect(folder.themeOf(added).id).toBe(folder.themeOf(idOf("herring", 1)).id);
    expect(folder.themes.map(({ label }) => label).toSorted()).toEqual(
      themes.map(({ label }) => label).toSorted(),
    );
  });

  it("leave a new article on another matter among the others", () => {
    const folder = inventedFolder(sizes);
    folder.keep();
    const added = folder.add("chess", 1);
    expect(folder.themeOf(added)).toMatchObject({ rest: true });
  });

  it("put a copy where the article is that it copies", () => {
    const folder = inventedFolder(sizes);
    folder.keep();
    folder.add("opera", 3, "copy");
    expect(folder.places.get("copy")).toBe(folder.places.get(idOf("opera", 3)));
  });

  it("lose articles that are gone, and are gone themselves with nearly all of them", () => {
    const folder = inventedFolder(sizes);
    folder.keep();
    const opera = folder.themeOf(idOf("opera", 1)).id;
    folder.remove(idOf("opera", 1));
    expect(folder.themes.find(({ id }) => id === opera)?.articles).toHaveLength(11);
    for (let number = 2; number <= 11; number++) folder.remove(idOf("opera", number));
    expect(folder.themes.some(({ id }) => id === opera)).toBe(false);
    expect(folder.places.has(idOf("opera", 12))).toBe(true);
  });

  it("have a place for articles that come back", () => {
    const folder = inventedFolder(sizes);
    const { themes } = folder.keep();
    for (let number = 1; number <= 12; number++) folder.remove(idOf("opera", number));
    folder.keep();
    for (let number = 1; number <= 12; number++) folder.add("opera", number);
    expect(folder.settled.groupedAnew).toBe(false);
    expect(folder.themes).toEqual(themes);
  });

  it("are grouped anew when many articles have come, and keep ids and labels", () => {
    const folder = inventedFolder(sizes);
    const { themes } = folder.keep();
    for (let number = 1; number <= 8; number++) folder.add("chess", number);
    const { groupedAnew } = folder.keep();
    expect(groupedAnew).toBe(true);
    expect(new Set(folder.themeOf(idOf("chess", 1)).articles)).toEqual(
      new Set(Array.from({ length: 8 }, (_, index) => idOf("chess", index + 1))),
    );
    const tops = themes.filter(({ parent, rest }) => parent === null && !rest);
    for (const { id, label } of tops) {
      expect(folder.themes.find((theme) => theme.id === id)?.label).toBe(label);
    }
  });

  it("are grouped anew when two articles that fit nowhere have come to a small folder", () => {
    const folder = inventedFolder({ bridge: 4, herring: 4 });
    folder.keep();
    folder.add("chess", 1);
    expect(folder.keep().groupedAnew).toBe(false);
    folder.add("chess", 2);
    expect(folder.keep().groupedAnew).toBe(true);
    expect(folder.themeOf(idOf("chess", 1)).articles).toEqual(["chess-01", "chess-02"]);
  });

  it("lead to the same whatever the order in which new articles came", () => {
    const [one, other] = [inventedFolder(sizes), inventedFolder(sizes)];
    for (const folder of [one, other]) folder.keep();
    for (const number of [30, 31, 32]) one.add("wheat", number);
    for (const number of [32, 31, 30]) other.add("wheat", number);
    expect(one.settled).toEqual(other.settled);
  });

  it("keep ids on request, even where a part of the articles is gone", () => {
    const folder = inventedFolder(sizes);
    folder.keep();
    const before = folder.themeOf(idOf("wheat", 9)).id;
    for (let number = 1; number <= 4; number++) folder.remove(idOf("wheat", number));
    folder.regroup();
    expect(folder.themeOf(idOf("wheat", 9)).id).toBe(before);
  });

  it("of another folder are no themes of this one", () => {
    const { kept } = inventedFolder({ chess: 6, glacier: 6 }).settled;
    const folder = inventedFolder({ bridge: 6, herring: 6 });
    const alone = folder.themes;
    folder.restore(kept);
    expect(folder.themes.map(({ articles }) => articles)).toEqual(
      alone.map(({ articles }) => articles),
    );
  });
});
