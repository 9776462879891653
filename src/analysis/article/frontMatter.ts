import type { Metadata, Note } from "../model/article";
import type { Span } from "../../base/span";

export interface FrontMatter {
  readonly metadata: Metadata;
  readonly title: Span | null;
  readonly bodyStart: number;
  readonly notes: readonly Note[];
}

export function readFrontMatter(_text: string): FrontMatter {
  return { metadata: {}, title: null, bodyStart: 0, notes: [] };
}
