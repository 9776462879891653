import type { Source } from "../../model/quotation";
import type { Span } from "../../../base/span";

/** A source before its text and actor are looked up. */
export interface FoundSource {
  readonly span: Span;
  readonly kind: Source["kind"];
  readonly rule: string;
}
