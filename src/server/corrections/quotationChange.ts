import type { Correction } from "../../analysis/index";
import type { CorrectParams, GivenSpeaker } from "../../protocol/corrections";
import { oneLine } from "../text/shorten";
import { normalizeUri } from "../uri";
import { pathInFolder } from "./correctionFolders";
import { nameAt } from "./nameAt";
import { callQuotation, quotationMeant } from "./quotationMeant";
import type { CorrectionPlace } from "./correctionPlace";

/** A correction of a quotation as it is written down, or one sentence that says why there is none. */
export function toQuotationCorrection(
  place: CorrectionPlace,
  params: Extract<CorrectParams, { kind: "quotationSpeaker" | "notAQuotation" }>,
): Correction | string {
  const { article } = place.view;
  const meant = quotationMeant(article, params.name);
  const path = pathInFolder(place.folder, article.uri);
  if (!meant || path === undefined) return "There is no quotation here.";
  const called = callQuotation(article, meant.quotation, path);
  if (params.kind === "notAQuotation") return { kind: "notAQuotation", ...called };
  const given = namedSpeaker(place, params.speaker);
  if (given === undefined) return "There is no name here any more; choose the speaker again.";
  return { kind: "quotationSpeaker", ...called, ...given };
}

type NamedSpeaker = Pick<
  Extract<Correction, { readonly kind: "quotationSpeaker" }>,
  "speaker" | "is"
>;

/** Undefined where an actor was meant who is no longer named there. */
function namedSpeaker(place: CorrectionPlace, given: GivenSpeaker): NamedSpeaker | undefined {
  if (given.kind === "nobody") return { speaker: null };
  if (given.kind === "typed") return typedSpeaker(given);
  const view = place.viewOf(normalizeUri(given.name.uri));
  const found = view && nameAt(view, given.name);
  if (found?.kind !== "marked") return undefined;
  const { own, actor } = found;
  const { article } = place.view;
  // The quotation's own article may call the actor by another name than the one it is shown by.
  const here = actor?.members.find((member) => member.article === article.uri);
  const named = here === undefined ? own : (article.facts.actors[here.actor] ?? own);
  return { speaker: named.name, is: (actor ?? own).kind };
}

function typedSpeaker(typed: TypedSpeaker): NamedSpeaker | undefined {
  const name = oneLine(typed.name).slice(0, 200);
  if (name === "") return undefined;
  return typed.is === undefined ? { speaker: name } : { speaker: name, is: typed.is };
}

type TypedSpeaker = Extract<GivenSpeaker, { readonly kind: "typed" }>;
