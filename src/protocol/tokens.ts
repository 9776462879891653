/** Semantic token types: the colours of names. `package.json` maps each to TextMate scopes, too. */
export const tokenTypes = ["person", "organization", "place"] as const;
export type SeedTokenType = (typeof tokenTypes)[number];

/** A metonym is a capital or seat of power that stands for its government. */
export const tokenModifiers = ["metonym", "uncertain"] as const;
export type SeedTokenModifier = (typeof tokenModifiers)[number];
