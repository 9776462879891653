import type { OwnTheme, ThemesByHand } from "../../corrections/themesByHand";
import { inRest, unplaced, type PlannedTheme, type ThemePlan } from "./themePlan";

/**
 * The themes as the reader wants them: joined themes are one, moved articles stand where they were
 * put, and themes of the reader's own stand behind the others. Indexes of themes stay what they were;
 * a theme that was joined with another has no articles left.
 * @param ids of the articles of the pool.
 */
export function applyHand(
  plan: ThemePlan,
  ids: readonly string[],
  { own, joined, moved }: ThemesByHand,
): ThemePlan {
  const themes = [...plan.themes, ...own.map(toPlanned)];
  const whole = new Map([...joined, ...keptOwn(plan.themes, own)]);
  const { targets, parents } = joinThemes(themes, whole);
  return {
    themes: themes.map((theme, index) => ({ ...theme, parent: parents[index] ?? null })),
    places: Int32Array.from(ids, (id, article) => {
      const to = moved.get(id);
      if (to === null) return inRest;
      const place = to ?? plan.places[article] ?? unplaced;
      return place < 0 ? place : (targets[place] ?? place);
    }),
  };
}

function toPlanned({ id, name }: OwnTheme): PlannedTheme {
  return { id, parent: null, label: name };
}

/** Where articles have joined a theme of the reader's own, it was kept with them. */
function keptOwn(
  found: readonly PlannedTheme[],
  own: readonly OwnTheme[],
): readonly (readonly [number, number])[] {
  return own.flatMap(({ id }, index) => {
    const kept = found.findIndex((theme) => theme.id === id);
    return kept < 0 ? [] : [[kept, found.length + index] as const];
  });
}

/** Where the articles of each theme go, and what each theme is a part of then. */
interface JoinedThemes {
  readonly targets: readonly number[];
  readonly parents: readonly (number | null)[];
}

function joinThemes(
  themes: readonly PlannedTheme[],
  joined: ReadonlyMap<number, number>,
): JoinedThemes {
  const whole = themes.map((_, index) => follow(joined, index));
  const parents = themes.map(({ parent }, index) => {
    const above = parent === null ? null : (whole[parent] ?? null);
    // A theme that was joined with its own part is what it was a part of.
    return above === index ? null : above;
  });
  const targets = whole.map((theme, index) => {
    const above = theme === index ? (parents[index] ?? null) : null;
    // Parts have no parts: those of a theme that has become a part of another are that other.
    return above !== null && (parents[above] ?? null) !== null ? above : theme;
  });
  return {
    targets,
    parents: parents.map((above, index) => (targets[index] === index ? above : null)),
  };
}

/** The theme that a theme has become; of themes that were joined in a circle, the first. */
function follow(joined: ReadonlyMap<number, number>, theme: number): number {
  const seen = new Set([theme]);
  let at = theme;
  for (let next = joined.get(at); next !== undefined; next = joined.get(at)) {
    if (seen.has(next)) return Math.min(...seen);
    seen.add(next);
    at = next;
  }
  return at;
}
