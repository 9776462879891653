import { parse } from "jsonc-parser";
import { tokenTypes, type SeedTokenType } from "../../protocol/tokens";

/** What a colour theme or the reader's settings say of the colours of names. */
export interface NameRules {
  /** Kinds of names that have a colour. */
  readonly kinds: ReadonlySet<SeedTokenType>;
  /** The file whose rules hold, too, relative to this one. */
  readonly include: string | null;
}

/** Reads the file of a colour theme; what cannot be understood says nothing. */
export function readTheme(text: string): NameRules {
  const theme: unknown = parse(text, [], { allowTrailingComma: true });
  const include = isRecord(theme) && typeof theme.include === "string" ? theme.include : null;
  const rules: Loose = isRecord(theme) ? theme : {};
  return { kinds: kindsIn(rules.semanticTokenColors, rules.tokenColors), include };
}

/**
 * Reads the settings `editor.semanticTokenColorCustomizations` and `editor.tokenColorCustomizations`,
 * of the blocks for single themes only the one for the theme in use.
 */
export function readCustomizations(
  semantic: unknown,
  textMate: unknown,
  theme: string,
): ReadonlySet<SeedTokenType> {
  const kinds = new Set<SeedTokenType>();
  for (const block of blocksFor(semantic, theme)) add(kinds, kindsIn(block.rules, null));
  for (const block of blocksFor(textMate, theme)) add(kinds, kindsIn(null, block.textMateRules));
  return kinds;
}

/** The settings themselves and their blocks `[Theme]`, `[*Dark*]`, `[One][Two]` that fit a theme. */
function blocksFor(settings: unknown, theme: string): readonly Loose[] {
  if (!isRecord(settings)) return [];
  const blocks = Object.entries(settings).filter(([key]) =>
    [...key.matchAll(/\[([^\]]*)\]/g)].some(([, name = ""]) => fits(name, theme)),
  );
  return [settings, ...blocks.map(([, block]) => block).filter(isRecord)];
}

/** Whether a name with `*` for anything is that of a theme. */
function fits(name: string, theme: string): boolean {
  const [start = "", ...rest] = name.split("*");
  if (rest.length === 0) return name === theme;
  if (!theme.startsWith(start)) return false;
  let from = start.length;
  for (const part of rest.slice(0, -1)) {
    const at = theme.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  const end = rest.at(-1) ?? "";
  return theme.length - end.length >= from && theme.endsWith(end);
}

function kindsIn(semantic: unknown, textMate: unknown): ReadonlySet<SeedTokenType> {
  const kinds = new Set<SeedTokenType>();
  for (const [selector, style] of isRecord(semantic) ? Object.entries(semantic) : []) {
    const [type = "", language = "seed"] = selector.split(":");
    const kind = tokenTypes.find((known) => known === type.split(".")[0]);
    if (kind && language === "seed" && hasColor(style)) kinds.add(kind);
  }
  for (const rule of Array.isArray(textMate) ? (textMate as readonly unknown[]) : []) {
    if (!isRecord(rule) || !hasColor(rule.settings)) continue;
    for (const kind of tokenTypes) if (namesKind(rule.scope, kind)) kinds.add(kind);
  }
  return kinds;
}

/** `meta.name.person` with or without `.seed`, alone or among others. */
function namesKind(scope: unknown, kind: SeedTokenType): boolean {
  const scopes = Array.isArray(scope) ? (scope as readonly unknown[]) : [scope];
  return scopes
    .flatMap((one) => (typeof one === "string" ? one.split(",") : []))
    .some((one) => /^meta\.name\.(\w+)(?:\.seed)?$/.exec(one.trim())?.[1] === kind);
}

function hasColor(style: unknown): boolean {
  return typeof style === "string" || (isRecord(style) && typeof style.foreground === "string");
}

function add<Item>(set: Set<Item>, more: ReadonlySet<Item>): void {
  for (const item of more) set.add(item);
}

/** The parts of themes and settings that are looked at, of which nobody promises anything. */
interface Loose {
  readonly [key: string]: unknown;
  readonly include?: unknown;
  readonly semanticTokenColors?: unknown;
  readonly tokenColors?: unknown;
  readonly rules?: unknown;
  readonly textMateRules?: unknown;
  readonly scope?: unknown;
  readonly settings?: unknown;
  readonly foreground?: unknown;
}

function isRecord(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
