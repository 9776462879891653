import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isSeedPath } from "../../src/client/files/seedNames";
import {
  commandIds,
  configurationSection,
  contextKeys,
  extensionId,
  languageId,
  rowCommandIds,
  settingIds,
  viewIds,
} from "../../src/protocol/ids";
import { correctionCommandIds } from "../../src/protocol/corrections";
import {
  readingCommandIds,
  readingContextKeys,
  readingSettingIds,
} from "../../src/protocol/reading";
import {
  relatedCommandIds,
  relatedContextKeys,
  relatedRowCommandIds,
  relatedViewIds,
} from "../../src/protocol/related";
import { sourcingCommandIds, sourcingSettingIds } from "../../src/protocol/sourcing";
import { themeCommandIds, themeContextKeys } from "../../src/protocol/themes";
import { wordingCommandIds } from "../../src/protocol/wording";
import { layerIds } from "../../src/protocol/layers";
import { tokenModifiers, tokenTypes } from "../../src/protocol/tokens";
import manifest from "../../package.json" with { type: "json" };
import words from "../../package.nls.json" with { type: "json" };

const { contributes } = manifest;
const sorted = (texts: readonly string[]): string[] => [...texts].sort();
const seedLanguage = contributes.languages.find(({ id }) => id === languageId);

describe("package.json and protocol/ids.ts", () => {
  it("agree on the extension", () => {
    expect(`${manifest.publisher}.${manifest.name}`).toBe(extensionId);
  });

  it("agree on the commands", () => {
    expect(sorted(contributes.commands.map(({ command }) => command))).toEqual(
      sorted([
        ...Object.values(commandIds),
        ...Object.values(rowCommandIds),
        ...Object.values(correctionCommandIds),
        ...Object.values(readingCommandIds),
        ...Object.values(relatedCommandIds),
        ...Object.values(relatedRowCommandIds),
        ...Object.values(sourcingCommandIds),
        ...Object.values(themeCommandIds),
        ...Object.values(wordingCommandIds),
      ]),
    );
  });

  it("agree on the views", () => {
    expect(contributes.viewsContainers.activitybar.map(({ id }) => id)).toEqual([
      viewIds.container,
    ]);
    expect(contributes.views.seedReader.map(({ id }) => id)).toEqual([
      viewIds.themes,
      viewIds.actors,
      viewIds.quotations,
      viewIds.copies,
    ]);
    expect(contributes.viewsContainers.secondarySidebar.map(({ id }) => id)).toEqual([
      relatedViewIds.container,
    ]);
    expect(contributes.views.seedReaderRelated.map(({ id }) => id)).toEqual([relatedViewIds.view]);
  });

  it("agree on the settings, one for each layer", () => {
    const names = [
      settingIds.files,
      settingIds.highlightsEnabled,
      settingIds.nameColors,
      settingIds.inlayHintsActors,
      settingIds.markCopiedFiles,
      settingIds.themesAutoReveal,
      ...Object.values(readingSettingIds),
      ...Object.values(sourcingSettingIds),
      ...layerIds.map((layer) => `${settingIds.highlightsPrefix}${layer}`),
    ];
    expect(sorted(Object.keys(contributes.configuration.properties))).toEqual(
      sorted(names.map((name) => `${configurationSection}.${name}`)),
    );
  });

  it("agree on the semantic tokens, each mapped to a scope", () => {
    expect(contributes.semanticTokenTypes.map(({ id }) => id)).toEqual(tokenTypes);
    expect(contributes.semanticTokenModifiers.map(({ id }) => id)).toEqual(tokenModifiers);
    const [map] = contributes.semanticTokenScopes;
    expect(map?.language).toBe(languageId);
    expect(Object.keys(map?.scopes ?? {})).toEqual(tokenTypes);
  });

  it("ask only for context keys that are set", () => {
    const clauses = JSON.stringify(contributes).match(/seedReader\.[a-zA-Z]+(?= (?:==|!=|&&))/g);
    const views: readonly string[] = [...Object.values(viewIds), relatedViewIds.view];
    const asked = new Set(clauses?.filter((key) => !views.includes(key)));
    const set = [contextKeys, readingContextKeys, relatedContextKeys, themeContextKeys].flatMap(
      Object.values,
    );
    expect(set).toEqual(expect.arrayContaining([...asked]));
  });
});

describe("commands", () => {
  const ofRows = contributes.keybindings.filter(({ when }) => when.startsWith("focusedView"));
  const ofText = contributes.keybindings.filter((binding) => !ofRows.includes(binding));
  const inEditor = ofText.map(({ command }) => command);

  it("carry keys in seeds and in a view of ours only, and none that Windows takes for AltGr", () => {
    for (const { when } of ofText) {
      expect(when).toBe(`editorTextFocus && editorLangId == ${languageId}`);
    }
    for (const binding of ofRows) {
      expect(binding.when).toBe(`focusedView == ${viewIds.themes} && listFocus && !inputFocus`);
      expect(binding).toMatchObject({ args: { chosen: true } });
    }
    const keys = contributes.keybindings.map(({ key }) => key);
    expect(keys.join()).not.toMatch(/ctrl\+alt|alt\+ctrl/);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("that need an article are offered in one only", () => {
    for (const command of inEditor) {
      const offered = contributes.menus.commandPalette.find((item) => item.command === command);
      expect(offered?.when, command).toBe(`editorLangId == ${languageId}`);
    }
  });
});

describe("words", () => {
  it("exist for every key, and none is left over", () => {
    const keys = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    expect(sorted([...new Set(keys)].filter((key) => key !== undefined))).toEqual(
      sorted(Object.keys(words)),
    );
  });

  it("end as sentences only where they describe", () => {
    for (const [key, text] of Object.entries(words)) {
      expect(text, key).not.toMatch(/!/);
      if (key.startsWith("command.")) expect(text, key).toMatch(/^[A-Z].*[^.]$/);
      if (/^(setting|color|token)\./.test(key)) expect(text, key).toMatch(/\.$/);
    }
  });
});

describe("the language", () => {
  it("never claims .txt", () => {
    expect(seedLanguage?.extensions).toEqual([".seed", ".seed.txt"]);
  });

  it.each([
    ["000_68b340b87c91cb70.txt", true],
    ["17999_68b340b87c91cb70.txt", true],
    ["00_68b340b87c91cb70.txt", false],
    ["000_68b340b87c91cb7.txt", false],
    ["000_68b340b87c91cb7g.txt", false],
    ["000x_68b340b87c91cb70.txt", false],
    ["notes.txt", false],
  ])("knows %s by its name: %s", (name, isSeed) => {
    const patterns = seedLanguage?.filenamePatterns ?? [];
    // The patterns use `[…]` only, which mean the same in a regular expression.
    const matches = patterns.some((glob) =>
      new RegExp(`^${glob.replaceAll(".txt", "\\.txt")}$`).test(name),
    );
    expect(matches).toBe(isSeed);
    expect(isSeedPath(`/articles/${name}`)).toBe(isSeed);
  });

  it("names files that exist", () => {
    const files = [
      ...contributes.languages.map(({ configuration }) => configuration),
      ...contributes.grammars.map(({ path }) => path),
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
    ];
    for (const file of files) expect(existsSync(file), file).toBe(true);
  });
});

describe("the client", () => {
  it("draws with contributed colours only", () => {
    const look = readFileSync("src/client/highlights/lookOfLayers.ts", "utf8");
    const files = readFileSync("src/client/copies/copiedFiles.ts", "utf8");
    const pattern = /(?:contributed|bar)\("(\w+)"|--vscode-seedReader-(\w+)|"seedReader\.(\w+)"/g;
    const used = [...`${look}${files}`.matchAll(pattern)].map(
      ([, color, variable, id]) => `seedReader.${color ?? variable ?? id ?? ""}`,
    );
    expect(sorted([...new Set(used)])).toEqual(sorted(contributes.colors.map(({ id }) => id)));
  });

  it("keeps its two entries short", () => {
    for (const host of ["node", "browser"]) {
      const lines = readFileSync(`src/client/${host}/main.ts`, "utf8").split("\n");
      expect(lines.length).toBeLessThan(40);
      expect(readdirSync(`src/client/${host}`)).toContain("main.ts");
    }
  });
});
