/** Where an article stands that is in no theme. */
export const inRest = -1;
/** Where an article stands that nobody has put anywhere yet. */
export const unplaced = -2;

/** A theme before it is described. */
export interface PlannedTheme {
  /** The id it is to keep; null where one is to be made. */
  readonly id: string | null;
  /** Index of the theme that it is a part of; null at the top. Parts have no parts. */
  readonly parent: number | null;
  /** The label it is to keep; null where one is to be made. */
  readonly label: string | null;
}

/** Which article stands in which theme. */
export interface ThemePlan {
  readonly themes: readonly PlannedTheme[];
  /**
   * For each article of the pool the narrowest theme it stands in (index into `themes`),
   * {@link inRest} or {@link unplaced}.
   */
  readonly places: Int32Array;
}

/** The articles in each theme itself, not in its parts; indexes into the pool, ascending. */
export function ownArticles({ themes, places }: ThemePlan): readonly (readonly number[])[] {
  const own = themes.map((): number[] => []);
  places.forEach((place, article) => own[place]?.push(article));
  return own;
}

/** The same plan with all parents before their parts known as a list: each theme with its parts. */
export function partsOf(themes: readonly PlannedTheme[]): readonly (readonly number[])[] {
  const parts = themes.map((): number[] => []);
  themes.forEach(({ parent }, index) => parent !== null && parts[parent]?.push(index));
  return parts;
}
