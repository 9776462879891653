import type { CorrectParams } from "../../protocol/corrections";
import { quoted } from "../text/wording";
import { isOfCopies, toCopyChange } from "./copyChange";
import type { CorrectionPlace } from "./correctionPlace";
import { toSame, toShown, toSplit } from "./identityChange";
import { nameAt } from "./nameAt";
import { toNames } from "./nameChange";
import { adding, nothing, type PlannedChange } from "./plannedChange";
import { toQuotationCorrection } from "./quotationChange";

/** Puts what the reader says about a place into names that hold wherever the place goes. */
export function toChange(place: CorrectionPlace, params: CorrectParams): PlannedChange {
  if (params.kind === "quotationSpeaker" || params.kind === "notAQuotation") {
    const said = toQuotationCorrection(place, params);
    return typeof said === "string" ? nothing(said) : adding(said);
  }
  if (isOfCopies(params)) return toCopyChange(place, params);
  const name = nameAt(place.view, params.name);
  if (!name) return nothing("There is no name here; select one to mark it.");
  if (params.kind === "actorKind" || params.kind === "notAnActor") {
    return toNames(place, params, name);
  }
  if (name.kind === "selected") return nothing(`${quoted(name.written)} is not marked as a name.`);
  switch (params.kind) {
    case "sameActor":
      return toSame(place, params, name);
    case "splitActor":
      return toSplit(place, params, name);
    case "shownName":
      return toShown(place, params, name);
  }
}
