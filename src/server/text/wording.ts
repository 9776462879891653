import type { ActorKind, QuotationKind } from "../../analysis/index";

/** `1 article`, `5 articles`; the plural is given where it is not just an s. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** `99 %`; 100 only for all of it, and never 0 for something. */
export function percent(share: number): string {
  if (share >= 1) return "100 %";
  return `${Math.max(1, Math.min(99, Math.round(share * 100)))} %`;
}

/** `“Khatibzadeh”` */
export function quoted(text: string): string {
  return `“${text}”`;
}

/** With a full stop, unless the words end as a sentence does: `…she said.`, `“Why?”` */
export function asSentence(words: string): string {
  return /[.!?…][”’"')]?$/u.test(words) ? words : `${words}.`;
}

export const actorKindWords: Readonly<Record<ActorKind, string>> = {
  person: "person",
  organization: "organisation",
  place: "place",
};

export const quotationKindWords: Readonly<Record<QuotationKind, string>> = {
  direct: "direct quotation",
  mixed: "partly quoted",
  fragment: "quoted fragment",
  reported: "reported speech",
};
