import { describe, expect, it } from "vitest";
import { addCorrection, applyChange } from "../../../src/analysis/corrections/addCorrection";
import type { Correction } from "../../../src/analysis/corrections/correction";
import { describeCorrection } from "../../../src/analysis/corrections/describeCorrection";
import { parseCorrections } from "../../../src/analysis/corrections/parseCorrections";
import {
  keyOfCorrection,
  writeCorrections,
} from "../../../src/analysis/corrections/writeCorrections";
import type { ThemeReference } from "../../../src/analysis/corrections/themeCorrection";

/** What stands in the list, as sentences, after corrections were made one by one. */
function after(...corrections: Correction[]): string[] {
  let list: Correction[] = [];
  for (const correction of corrections) list = applyChange(list, addCorrection(list, correction));
  return list.map(describeCorrection);
}

const bridge: ThemeReference = { label: "Swing bridge", id: "swing-bridge", articles: ["a", "b"] };
const herring: ThemeReference = { label: "Herring quota", articles: ["c", "d"] };
const named = (theme: ThemeReference, shown: string): Correction => ({
  kind: "themeName",
  theme,
  shown,
});
const moved = (article: string, theme: ThemeReference | null): Correction => ({
  kind: "inTheme",
  article,
  theme,
});
const own = (name: string, ...articles: string[]): Correction => ({
  kind: "ownTheme",
  name,
  articles,
});

describe("the last word on themes", () => {
  it("on the name of a theme takes the place of the one before", () => {
    expect(after(named(bridge, "Bridges"), named(bridge, "The bridge"))).toEqual([
      "Theme “Swing bridge” is shown as “The bridge”",
    ]);
  });

  it("knows a theme again whose id or label has changed, by its articles", () => {
    const later = { ...bridge, label: "Harbour bridge", articles: ["b", "e"] };
    expect(after(named(bridge, "Bridges"), named(later, "Piers"))).toHaveLength(1);
    const other = { ...bridge, label: "Harbour bridge", articles: ["e", "f"] };
    expect(after(named(bridge, "Bridges"), named(other, "Piers"))).toHaveLength(2);
    expect(after(named(bridge, "Bridges"), named(herring, "Fish"))).toHaveLength(2);
  });

  it("puts an article into one theme only", () => {
    expect(after(moved("a", bridge), moved("a", null), moved("b", bridge))).toEqual([
      "a belongs to no theme",
      "b belongs to the theme “Swing bridge”",
    ]);
    expect(after(own("Boats", "a", "b"), moved("a", bridge))).toEqual([
      "“Boats” is a theme of b",
      "a belongs to the theme “Swing bridge”",
    ]);
    expect(after(moved("a", bridge), own("Boats", "a"))).toEqual(["“Boats” is a theme of a"]);
  });

  it("adds articles to a theme of the reader's own", () => {
    expect(after(own("Boats", "a"), own("boats", "b", "c", "d"))).toEqual([
      "“boats” is a theme of a, b and 2 other articles",
    ]);
  });

  it("ignores a word once, pins a theme once, joins two themes once", () => {
    const ignored = (word: string): Correction => ({ kind: "ignoredWord", word });
    const pinned: Correction = { kind: "pinnedTheme", theme: bridge };
    const same: Correction = { kind: "sameTheme", theme: bridge, also: [herring] };
    expect(after(ignored("Reuters"), ignored("reuters"))).toEqual([
      "“reuters” is ignored in themes",
    ]);
    expect(after(pinned, pinned)).toEqual(["Theme “Swing bridge” is pinned"]);
    expect(after(same, { ...same, note: "again" })).toEqual([
      "Themes “Swing bridge” and “Herring quota” are one",
    ]);
  });

  it("leaves what is said of names alone", () => {
    const place: Correction = { kind: "actorKind", names: ["Velm"], is: "place" };
    expect(after(place, own("Velm", "a"))).toHaveLength(2);
  });
});

describe("themes in the corrections file", () => {
  it("have the same bytes whatever the order of articles and themes", () => {
    const one: Correction = {
      kind: "sameTheme",
      theme: bridge,
      also: [herring, { label: "Boats" }],
    };
    const other: Correction = {
      kind: "sameTheme",
      also: [{ label: "Boats" }, { articles: ["d", "c"], label: "Herring quota" }],
      theme: { ...bridge, articles: ["b", "a"] },
    };
    expect(keyOfCorrection(one)).toBe(keyOfCorrection(other));
    expect(keyOfCorrection(own("Boats", "b", "a", "b"))).toBe(
      keyOfCorrection(own("Boats", "a", "b")),
    );
  });

  it("are read as they were written", () => {
    const corrections = [
      own("Boats", "a"),
      moved("a", null),
      moved("b", bridge),
      named(herring, "Fish"),
      { kind: "pinnedTheme", theme: bridge },
      { kind: "ignoredWord", word: "Reuters" },
    ];
    const parsed = parseCorrections(JSON.stringify({ version: 1, corrections }));
    if (parsed.kind === "broken") throw new Error(parsed.reason);
    expect(parsed.entries.map(({ kind }) => kind)).toEqual(corrections.map(() => "correction"));
    const again = parseCorrections(writeCorrections(parsed));
    expect(again.kind === "read" && again.entries.length).toBe(corrections.length);
  });

  it("with a theme that is called by nothing are misshapen", () => {
    const text = '{"version":1,"corrections":[{"kind":"pinnedTheme","theme":{"label":" "}}]}';
    const parsed = parseCorrections(text);
    expect(parsed.kind === "read" && parsed.entries[0]?.kind).toBe("misshapen");
  });
});
