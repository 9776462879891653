import type { Span } from "../../base/span";

/** What part of a page a block is. Only `furniture` is not the article's own. */
export type BlockKind =
  "title" | "byline" | "heading" | "paragraph" | "list" | "quote" | "citation" | "furniture";

/** One block of an article: a line or paragraph that does one job on the page. */
export interface Block {
  readonly kind: BlockKind;
  /** Without surrounding white space; blocks are in text order and never overlap. */
  readonly span: Span;
  /** Heading depth 1 to 6 or list depth from 1; 0 for all others. */
  readonly level: number;
  /** What made it this kind, in words a hover can show: "repeated site text 'Post a Comment'". */
  readonly rule: string;
}

/** A stretch of tokens: `[firstToken, endToken)` indexes into the article's token table. */
export interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A sentence of prose; headings and list items are one or more sentences of their own. */
export interface Sentence extends TokenRange {
  readonly span: Span;
  /** Index into the article's blocks. */
  readonly block: number;
}

/** What a token is made of. Numbers, so that they fit a typed array. */
export const TokenKind = {
  /** Letters, with inner apostrophes and full stops: `don’t`, `U.S.`, `Mr.` */
  word: 0,
  /** Digits with inner separators: `1,000.5`, `2021`, `25`. */
  number: 1,
  /** The possessive ending cut off a word: `’s` in `Putin’s`, `’` in `Burns’`. */
  possessive: 2,
  /** One punctuation mark; doubled apostrophes (`''`), dot runs and hyphen runs are one token. */
  mark: 3,
  /** Emoji, currency signs and all other symbols; a whole emoji sequence is one token. */
  symbol: 4,
  /** A web address, mail address, @handle, #hashtag or $CASHTAG. */
  link: 5,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * The tokens of all blocks in text order. Hyphens split words (`Iran`, `-`, `Russia`), so a token
 * that touches the one before it has no space between.
 */
export interface TokenTable {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** A {@link TokenKind} for each token. */
  readonly kinds: Uint8Array;
  /** The block each token lies in. */
  readonly blocks: Uint32Array;
}

/** What the front matter (YAML) says, where there is any; strings as written. */
export interface Metadata {
  readonly title?: string;
  readonly author?: string;
  /** ISO 8601 where it could be read, else as written. */
  readonly date?: string;
  readonly outlet?: string;
  readonly url?: string;
}

/** Who the article says wrote it. */
export interface Byline {
  /** The block's span. */
  readonly span: Span;
  /** The name alone: `Nicholas Lovric` in `|Analyst|Nicholas Lovric|`. */
  readonly name: Span;
}

/** When an article says it came out. */
export interface Published {
  /** ISO 8601 day: `2026-03-12`. */
  readonly day: string;
  /** Where the text says so; null where its front matter or address does. */
  readonly span: Span | null;
  /** Where it was read: `front matter`, `date line` or `address`. */
  readonly rule: string;
}

/** Who an article says published it. */
export interface Outlet {
  /** As written; the host where only an address tells: `arden.example`. */
  readonly name: string;
  /** Where the text says so; null where its front matter does. */
  readonly span: Span | null;
  /** Where it was read: `front matter`, `byline`, `address` or `dateline`. */
  readonly rule: string;
}

/** Something doubtful in the text that a reader may want to know: an unmatched mark, mojibake. */
export interface Note {
  readonly span: Span;
  readonly rule: string;
  /** One plain sentence. */
  readonly text: string;
}

/** An article taken apart once; every finder reads this and nobody scans the raw text again. */
export interface Article {
  readonly text: string;
  /** BCP 47 tag of the language it is mostly in, or "und" when it cannot be told. */
  readonly language: string;
  readonly metadata: Metadata;
  readonly title: Span | null;
  readonly byline: Byline | null;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: TokenTable;
  readonly notes: readonly Note[];
}
