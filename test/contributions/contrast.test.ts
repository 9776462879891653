import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

/** Backgrounds of VS Code's own themes: Light Modern, Dark Modern and 2026, the two high contrasts. */
const grounds = {
  light: { least: 4.5, backgrounds: ["#ffffff"] },
  dark: { least: 4.5, backgrounds: ["#1f1f1f", "#121314"] },
  highContrast: { least: 7, backgrounds: ["#000000"] },
  highContrastLight: { least: 7, backgrounds: ["#ffffff"] },
} as const;

/** What the editor lays behind them: `editor.wordHighlight…Background`; high contrast has borders. */
const litUp = {
  light: ["#57575740", "#0e639c40", "#0069cc26"],
  dark: ["#575757b8", "#004972b8", "#27678250", "#27678280"],
  highContrast: [],
  highContrastLight: [],
} as const;
type Theme = keyof typeof grounds;
const themes = Object.keys(grounds) as Theme[]; // the keys are written down just above

const names = ["person", "organization", "place"] as const;

/** The colour of a contributed id in a theme. */
function color(id: string, theme: Theme): string {
  const found = manifest.contributes.colors.find((one) => one.id === `seedReader.${id}`);
  if (found === undefined) throw new Error(`No colour ${id}`);
  return found.defaults[theme];
}

describe.each(themes)("%s", (theme) => {
  const { least, backgrounds } = grounds[theme];

  it.each(names)(`names of each kind reach ${least} : 1: %s`, (name) => {
    for (const background of backgrounds) {
      expect(contrast(color(name, theme), background)).toBeGreaterThanOrEqual(least);
    }
  });

  it.each(names)("also on the tint of a quotation: %s", (name) => {
    for (const background of backgrounds) {
      const tinted = over(color("quotationBackground", theme), background);
      expect(contrast(color(name, theme), tinted)).toBeGreaterThanOrEqual(least);
    }
  });

  it.each(names)("also where the mentions of an actor are lit up: %s", (name) => {
    for (const background of backgrounds) {
      for (const light of litUp[theme]) {
        const ratio = contrast(color(name, theme), over(light, background));
        expect(ratio).toBeGreaterThanOrEqual(least);
      }
    }
  });

  it.each(["copy", "wholeCopy", "reportedLine", "uncertainUnderline"])(
    "lines and bars reach 3 : 1: %s",
    (line) => {
      for (const background of backgrounds) {
        expect(contrast(color(line, theme), background)).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it("names of different kinds differ for readers who see no red or green", () => {
    for (const [one, other] of [
      ["person", "organization"],
      ["person", "place"],
      ["organization", "place"],
    ] as const) {
      const pair = [color(one, theme), color(other, theme)].map(seenByDeuteranope);
      expect(distance(pair[0] ?? [], pair[1] ?? [])).toBeGreaterThan(25);
    }
  });
});

/** WCAG 2.2 contrast ratio of two opaque colours `#rrggbb`. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(hex: string): number[] {
  return channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}

/** `#rrggbbaa` laid over an opaque colour. */
function over(hex: string, ground: string): string {
  const alpha = Number.parseInt(hex.slice(7, 9), 16) / 255;
  const below = channels(ground);
  const mixed = channels(hex).map((value, i) => value * alpha + (below[i] ?? 0) * (1 - alpha));
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}

/** Viénot, Brettel and Mollon (1999): linear RGB as a deuteranope sees it, 0 … 255. */
function seenByDeuteranope(hex: string): number[] {
  const [red = 0, green = 0, blue = 0] = linear(hex);
  const mixed = 0.29275 * red + 0.70725 * green;
  const seen = [mixed, mixed, -0.02234 * red + 0.02234 * green + blue];
  return seen.map((value) => 255 * Math.max(value, 0) ** (1 / 2.2));
}

function distance(one: readonly number[], other: readonly number[]): number {
  return Math.hypot(...one.map((value, i) => value - (other[i] ?? 0)));
}
