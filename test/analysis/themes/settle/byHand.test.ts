import { describe, expect, it } from "vitest";
import type { Correction, ThemeReference } from "../../../../src/analysis/index";
import { idOf, inventedFolder, type TestFolder } from "./inventedFolder";

const sizes = { bridge: 8, herring: 8, opera: 8 } as const;
const bridge: ThemeReference = { label: "Bridges", articles: ["bridge-01", "bridge-02"] };
const herring: ThemeReference = { label: "Herring", articles: ["herring-01", "herring-02"] };
const opera: ThemeReference = { label: "Opera", articles: ["opera-01", "opera-02"] };

/** A folder as it is the first time, as it is gone on with, and as it is grouped anew. */
const states = [
  ["for the first time", (folder: TestFolder) => folder.settled],
  ["kept", (folder: TestFolder) => (folder.keep(), folder.settled)],
  ["grouped anew", (folder: TestFolder) => (folder.keep(), folder.regroup())],
] as const;

/** Says something of a folder in each state; a kept one has been kept before that, too. */
function said(settle: (typeof states)[number][1], ...corrections: Correction[]): TestFolder {
  const folder = inventedFolder(sizes);
  settle(folder);
  folder.say(...corrections);
  settle(folder);
  return folder;
}

describe.each(states)("what the reader says of themes (%s)", (_, settle) => {
  it("gives a theme another name", () => {
    const folder = said(settle, { kind: "themeName", theme: herring, shown: "All about fish" });
    const theme = folder.themeOf("herring-05");
    expect(theme.label).toBe("All about fish");
    expect(theme.byHand?.madeLabel).not.toBe("All about fish");
    expect(folder.unused).toEqual([]);
  });

  it("makes one theme of several", () => {
    const folder = said(settle, { kind: "sameTheme", theme: opera, also: [herring] });
    expect(folder.themeOf("herring-05").id).toBe(folder.themeOf("opera-05").id);
    expect(folder.themeOf("opera-01").articles).toHaveLength(16);
    expect(folder.themeOf("bridge-01").articles).toHaveLength(8);
  });

  it("moves an article to another theme, to none, and to one of the reader's own", () => {
    const folder = said(
      settle,
      { kind: "inTheme", article: "herring-03", theme: bridge },
      { kind: "inTheme", article: "opera-03", theme: null },
      { kind: "ownTheme", name: "To read", articles: ["opera-04", "bridge-04"] },
    );
    expect(folder.themeOf("herring-03").id).toBe(folder.themeOf("bridge-01").id);
    expect(folder.themeOf("bridge-01").byHand?.moved).toEqual(["herring-03"]);
    expect(folder.themeOf("opera-03").rest).toBe(true);
    expect(folder.themeOf("opera-04")).toMatchObject({
      label: "To read",
      articles: ["bridge-04", "opera-04"],
      byHand: { own: true },
    });
    expect(folder.themeOf("opera-01").articles).toHaveLength(6);
  });

  it("pins a theme, which is listed first", () => {
    const folder = said(settle, { kind: "pinnedTheme", theme: opera });
    expect(folder.themes[0]).toMatchObject({ byHand: { pinned: true } });
    expect(folder.themes[0]?.articles).toContain("opera-08");
  });

  it("ignores a word in labels and reasons", () => {
    const plain = said(settle);
    const [first = ""] = plain.themeOf("opera-01").terms.map(({ text }) => text);
    const folder = said(settle, { kind: "ignoredWord", word: first.toUpperCase() });
    const { terms } = folder.themeOf("opera-01");
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.map(({ text }) => text)).not.toContain(first);
    expect(folder.unused).toEqual([]);
  });

  it("leaves no trace when it is taken back", () => {
    const untouched = said(settle);
    const folder = said(
      settle,
      { kind: "sameTheme", theme: opera, also: [herring] },
      { kind: "ownTheme", name: "To read", articles: ["opera-04"] },
      { kind: "inTheme", article: "bridge-04", theme: opera },
      { kind: "themeName", theme: opera, shown: "Song" },
    );
    folder.say();
    expect(folder.themes.map(({ articles }) => articles)).toEqual(
      untouched.themes.map(({ articles }) => articles),
    );
    expect(folder.themes.every(({ byHand }) => byHand === undefined)).toBe(true);
  });
});

describe("what the reader has said of themes", () => {
  it("that are no more is told as stale", () => {
    const folder = inventedFolder(sizes);
    folder.say(
      { kind: "themeName", theme: { label: "Nothing", articles: ["gone"] }, shown: "Something" },
      { kind: "inTheme", article: "gone", theme: null },
      { kind: "inTheme", article: "opera-01", theme: { label: "Nothing" } },
      { kind: "ownTheme", name: "To read", articles: ["gone"] },
      { kind: "ignoredWord", word: "zeppelin" },
    );
    expect(folder.unused.map(({ reason }) => reason)).toEqual([
      "No theme holds most of the articles it is called by any more.",
      "gone is gone.",
      "No theme holds most of the articles it is called by any more.",
      "All of its articles are gone.",
      "No article uses this word any more.",
    ]);
  });

  it("is about the theme that holds most of the articles it is called by", () => {
    const folder = inventedFolder(sizes);
    const articles = ["herring-01", "opera-01", "opera-02", "gone"];
    folder.say({ kind: "themeName", theme: { label: "?", articles }, shown: "Song" });
    expect(folder.themeOf("opera-08").label).toBe("Song");
  });

  it("by label alone is about the theme with that label", () => {
    const folder = inventedFolder(sizes);
    const { label } = folder.themeOf("opera-01");
    folder.say({ kind: "pinnedTheme", theme: { label } });
    expect(folder.themes[0]?.articles).toContain("opera-08");
  });

  it("holds for new articles: they join a theme that was joined, and one of the reader's own", () => {
    const folder = inventedFolder(sizes);
    folder.keep();
    const own = Array.from({ length: 7 }, (_, index) => idOf("bridge", index + 1));
    folder.say(
      { kind: "sameTheme", theme: opera, also: [herring] },
      { kind: "ownTheme", name: "Piers", articles: own },
    );
    folder.add("herring", 40);
    folder.add("bridge", 40);
    folder.keep();
    expect(folder.themeOf("herring-40").id).toBe(folder.themeOf("opera-01").id);
    expect(folder.themeOf("bridge-40").label).toBe("Piers");
    expect(folder.settled.groupedAnew).toBe(false);
    // Taken back, the new article goes where the others of its matter are.
    folder.say();
    folder.keep();
    expect(folder.themeOf("bridge-40").id).toBe(folder.themeOf("bridge-01").id);
    expect(folder.themes.some(({ label }) => label === "Piers")).toBe(false);
  });

  it("keeps a pinned theme with all its articles when the folder is grouped anew", () => {
    const folder = inventedFolder(sizes);
    folder.keep();
    const pinned = folder.themeOf("opera-01");
    folder.say({ kind: "pinnedTheme", theme: opera });
    folder.remove(...pinned.articles.slice(1));
    folder.regroup();
    expect(folder.themeOf("opera-01")).toMatchObject({ id: pinned.id, label: pinned.label });
  });

  it("joins themes in a circle into one", () => {
    const folder = inventedFolder(sizes);
    folder.say(
      { kind: "sameTheme", theme: opera, also: [herring] },
      { kind: "sameTheme", theme: herring, also: [bridge] },
      { kind: "sameTheme", theme: bridge, also: [opera] },
    );
    expect(folder.themes.filter(({ parent }) => parent === null)).toHaveLength(1);
    expect(folder.themeOf("opera-01").articles).toHaveLength(24);
  });
});
