import { nameKey } from "../../analysis/index";
import type { Actor, Correction } from "../../analysis/index";
import type { CorrectParams } from "../../protocol/corrections";
import { quoted } from "../text/wording";
import { pathInFolder } from "./correctionFolders";
import { inFolder, type CorrectionPlace } from "./correctionPlace";
import { kindOf } from "./nameAt";
import type { MarkedName, SelectedWords } from "./nameAt";
import { adding, nothing, type PlannedChange } from "./plannedChange";
import { formsIn, writtenForms } from "./writtenForms";

/** The correction that some words are a person, an organisation or a place, or no actor at all. */
export function toNames(
  place: CorrectionPlace,
  params: Extract<CorrectParams, { kind: "actorKind" | "notAnActor" }>,
  name: MarkedName | SelectedWords,
): PlannedChange {
  const path = pathInFolder(place.folder, place.view.article.uri);
  const where = params.where === "article" && path !== undefined ? { article: path } : {};
  if (params.kind === "notAnActor") {
    if (name.kind === "selected")
      return nothing(`${quoted(name.written)} is not marked as a name.`);
    return adding({ kind: "notAnActor", names: namesMeant(place, params, name), ...where });
  }
  const { is } = params;
  if (name.kind === "marked") {
    const isSo = kindOf(name) === is && name.mention.form !== "metonym";
    if (isSo) return nothing(`${quoted(name.written)} is marked so already.`);
    return adding({ kind: "actorKind", names: namesMeant(place, params, name), is, ...where });
  }
  const text = place.view.article.document.getText();
  // A longer name around a shorter one would hold on to its words.
  const longer = name.around
    .map(({ span }) => text.slice(span.start, span.end).replace(/\s+/g, " "))
    .filter((written) => written.length > name.written.length);
  const freed: Correction[] =
    longer.length > 0 ? [{ kind: "notAnActor", names: longer, ...where }] : [];
  return adding(...freed, { kind: "actorKind", names: [name.written], is, ...where });
}

/**
 * A listed name (a country, a well-known body) is corrected as it stands here, since its other names
 * are sure; any other actor with all its names, except those that others bear.
 */
function namesMeant(
  place: CorrectionPlace,
  { name: { whole = false }, where }: Extract<CorrectParams, { kind: "actorKind" | "notAnActor" }>,
  { own, mention, written, actor }: MarkedName,
): string[] {
  const isListed = own.known !== null || mention.form === "metonym";
  if (isListed && !whole) return [written];
  const { article, folder } = place.view;
  const forms =
    where === "article" || !actor
      ? formsIn(article, ({ actor: named }) => named === mention.actor)
      : writtenForms(folder, actor, inFolder(place));
  const shared = actor ? namesOfOthers(place, actor) : new Set();
  const names = forms
    .filter(({ first }) => first.form !== "metonym")
    .map((form) => form.written)
    .filter((form) => form === written || !shared.has(nameKey(form)));
  return [...new Map([written, ...names].map((form) => [nameKey(form), form])).values()];
}

function namesOfOthers({ view }: CorrectionPlace, actor: Actor): ReadonlySet<string> {
  const others = view.folder.findings.actors.filter((other) => other !== actor);
  return new Set(others.flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)));
}
