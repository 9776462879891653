import * as vscode from "vscode";
import { configurationSection, settingIds } from "../../protocol/ids";
import type { LayerId } from "../../protocol/layers";
import { tokenTypes, type SeedTokenType } from "../../protocol/tokens";
import { readCustomizations, readTheme } from "./themeRules";

/** A theme that includes itself must not be read for ever. */
const mostIncludes = 8;

/**
 * Whose colours names have. The colour of a semantic token is the theme's; ours is drawn over it. So
 * where the theme, or the reader in the settings, has a rule for a kind of name, ours is left out.
 */
export class NameColors implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;
  #themed: ReadonlySet<LayerId> = new Set();

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.window.onDidChangeActiveColorTheme(() => void this.update()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (watched.some((section) => event.affectsConfiguration(section))) void this.update();
      }),
    );
    void this.update();
  }

  /** Whether a layer's colour is left to the colour theme. */
  isThemes(layer: LayerId): boolean {
    return this.#themed.has(layer);
  }

  /** Reads the settings and the theme again. */
  async update(): Promise<void> {
    const themed = await themedKinds();
    const isSame = tokenTypes.every((kind) => themed.has(kind) === this.#themed.has(kind));
    this.#themed = themed;
    if (!isSame) this.#changed.fire();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

const setting = `${configurationSection}.${settingIds.nameColors}`;
const watched = [
  setting,
  "editor.semanticTokenColorCustomizations",
  "editor.tokenColorCustomizations",
  "workbench.colorTheme",
];

async function themedKinds(): Promise<ReadonlySet<SeedTokenType>> {
  const settings = vscode.workspace.getConfiguration();
  const wish = settings.get<string>(setting);
  if (wish === "seed") return new Set();
  if (wish === "theme") return new Set(tokenTypes);
  const theme = themeInUse();
  const byHand = readCustomizations(
    settings.get("editor.semanticTokenColorCustomizations"),
    settings.get("editor.tokenColorCustomizations"),
    theme,
  );
  return new Set([...byHand, ...(await kindsOfTheme(theme))]);
}

/** The editor tells light, dark or high contrast; which theme it is stands in the settings. */
function themeInUse(): string {
  const settings = vscode.workspace.getConfiguration();
  const { kind } = vscode.window.activeColorTheme;
  const chosen = settings.get("workbench.colorTheme", "");
  const preferred = settings.get(preferredThemes[kind], chosen);
  const isFollowed = settings.get("window.autoDetectColorScheme", false);
  // A chosen theme of another kind has given way to the system's wish for high contrast.
  const isChosen = !isFollowed && uiThemes[kind] === contributionOf(chosen)?.theme.uiTheme;
  return isChosen ? chosen : preferred;
}

const preferredThemes: Readonly<Record<vscode.ColorThemeKind, string>> = {
  [vscode.ColorThemeKind.Light]: "workbench.preferredLightColorTheme",
  [vscode.ColorThemeKind.Dark]: "workbench.preferredDarkColorTheme",
  [vscode.ColorThemeKind.HighContrast]: "workbench.preferredHighContrastColorTheme",
  [vscode.ColorThemeKind.HighContrastLight]: "workbench.preferredHighContrastLightColorTheme",
};

/** How extensions say what kind their theme is of. */
const uiThemes: Readonly<Record<vscode.ColorThemeKind, string>> = {
  [vscode.ColorThemeKind.Light]: "vs",
  [vscode.ColorThemeKind.Dark]: "vs-dark",
  [vscode.ColorThemeKind.HighContrast]: "hc-black",
  [vscode.ColorThemeKind.HighContrastLight]: "hc-light",
};

interface ThemeContribution {
  readonly id?: string;
  readonly label: string;
  readonly uiTheme: string;
  readonly path: string;
}

function contributionOf(
  name: string,
): { readonly theme: ThemeContribution; readonly extension: vscode.Uri } | undefined {
  for (const { packageJSON, extensionUri } of vscode.extensions.all) {
    // A package.json is anything; the editor has checked what it takes for themes itself.
    const { contributes } = packageJSON as { contributes?: { themes?: ThemeContribution[] } };
    const theme = contributes?.themes?.find(({ id, label }) => (id ?? label) === name);
    if (theme) return { theme, extension: extensionUri };
  }
  return undefined;
}

async function kindsOfTheme(name: string): Promise<readonly SeedTokenType[]> {
  const found = contributionOf(name);
  const kinds: SeedTokenType[] = [];
  let file = found && vscode.Uri.joinPath(found.extension, found.theme.path);
  for (let includes = 0; file && includes < mostIncludes; includes++) {
    const text = await readText(file);
    const rules = text === null ? null : readTheme(text);
    if (rules) kinds.push(...rules.kinds);
    file = rules?.include ? vscode.Uri.joinPath(file, "..", rules.include) : undefined;
  }
  return kinds;
}

/** Null where the file cannot be read, as themes of a web host sometimes cannot. */
async function readText(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // Without the file nothing is known of the theme, and our colours stay.
    return null;
  }
}
