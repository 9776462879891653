/** A request with the types of its question and answer; both sides speak through the same constant. */
export interface RequestKind<Params, Result> {
  readonly method: string;
  /** Never set: carries the types. */
  readonly types?: { readonly params: Params; readonly result: Result };
}

/** A notification with the type of what it tells. */
export interface NotificationKind<Params> {
  readonly method: string;
  /** Never set: carries the type. */
  readonly types?: { readonly params: Params };
}
