import { describe, expect, it } from "vitest";
import { readCustomizations, readTheme } from "../../src/client/highlights/themeRules";

const kinds = (text: string): string[] => [...readTheme(text).kinds].sort();

describe("a colour theme has colours for names", () => {
  it.each([
    ["as semantic tokens", `{ "semanticTokenColors": { "person": "#ff0000" } }`, ["person"]],
    ["as a style", `{ "semanticTokenColors": { "place": { "foreground": "#0f0" } } }`, ["place"]],
    ["of a language", `{ "semanticTokenColors": { "person:seed": "#ff0000" } }`, ["person"]],
    [
      "as TextMate scopes",
      `{ "tokenColors": [{ "scope": ["string", "meta.name.organization"], "settings": { "foreground": "#f00" } }] }`,
      ["organization"],
    ],
    [
      "among other scopes in one text",
      `{ "tokenColors": [{ "scope": "a, meta.name.person.seed", "settings": { "foreground": "#f00" } }] }`,
      ["person"],
    ],
    [
      "in a file with comments",
      `{ // names\n "semanticTokenColors": { "person": "#f00" }, }`,
      ["person"],
    ],
  ])("%s", (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ["for other tokens only", `{ "semanticTokenColors": { "class": "#f00", "personal": "#f00" } }`],
    ["for another language", `{ "semanticTokenColors": { "person:swift": "#f00" } }`],
    ["where a rule has no colour", `{ "semanticTokenColors": { "person": { "bold": true } } }`],
    [
      "in scopes around names",
      `{ "tokenColors": [{ "scope": "meta", "settings": { "foreground": "#f00" } }] }`,
    ],
    ["in a file that is no theme", `[1, null, "person"]`],
    ["in a file that is not even JSON", `<plist></plist>`],
  ])("not %s", (_, text) => {
    expect(kinds(text)).toEqual([]);
  });

  it("and in the theme it includes", () => {
    expect(readTheme(`{ "include": "./dark.json" }`).include).toBe("./dark.json");
  });
});

describe("the reader's own rules", () => {
  const semantic = {
    enabled: true,
    rules: { person: "#f00" },
    "[Night]": { rules: { place: "#0f0" } },
    "[*Light*]": { rules: { organization: "#00f" } },
  };

  it.each([
    ["Day", ["person"]],
    ["Night", ["person", "place"]],
    ["Quite Light Theme", ["organization", "person"]],
  ])("hold for the theme in use: %s", (theme, expected) => {
    expect([...readCustomizations(semantic, undefined, theme)].sort()).toEqual(expected);
  });

  it("may be TextMate rules", () => {
    const textMateRules = [{ scope: "meta.name.place", settings: { foreground: "#f00" } }];
    expect([...readCustomizations(null, { textMateRules }, "Day")]).toEqual(["place"]);
  });

  it("do not match endless names of themes for ever", () => {
    const name = `[${"*a".repeat(5_000)}b]`;
    const settings = { [name]: { rules: { person: "#f00" } } };
    expect(readCustomizations(settings, null, "a".repeat(100_000)).size).toBe(0);
  });
});
