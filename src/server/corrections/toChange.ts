import { addCorrection, joinChanges, nameKey } from "../../analysis/index";
import type { Actor, ActorReference, ApartName, Correction } from "../../analysis/index";
import type { CorrectParams, SplitPart } from "../../protocol/corrections";
import type { ArticleView } from "../requests";
import { quoted } from "../text/wording";
import { normalizeUri } from "../uri";
import { isOfCopies, toCopyChange } from "./copyChange";
import { pathInFolder } from "./correctionFolders";
import { kindOf, nameAt } from "./nameAt";
import type { MarkedName, SelectedWords } from "./nameAt";
import { adding, nothing, type PlannedChange } from "./plannedChange";
import { toQuotationCorrection } from "./quotationChange";
import { means, referTo, referToOwn } from "./referTo";
import { formsIn, writtenForms } from "./writtenForms";
import type { WrittenForm } from "./writtenForms";

/** Where a correction is made: an article, the folder it belongs to, and the articles beside it. */
export interface CorrectionPlace {
  readonly view: ArticleView;
  readonly folder: string;
  /** Another article, by its address. */
  readonly viewOf: (uri: string) => ArticleView | undefined;
}

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

// ---- what a name is -------------------------------------------------------------------------

function toNames(
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

function inFolder({ folder }: CorrectionPlace): (article: string) => boolean {
  return (article) => pathInFolder(folder, article) !== undefined;
}

// ---- who it is ------------------------------------------------------------------------------

function toSame(
  place: CorrectionPlace,
  { others }: Extract<CorrectParams, { kind: "sameActor" }>,
  name: MarkedName,
): PlannedChange {
  const { folder } = place.view;
  const actors = others.flatMap((other) => {
    const view = place.viewOf(normalizeUri(other.uri));
    const found = view && nameAt(view, other);
    return found?.kind === "marked" && found.actor && found.actor !== name.actor
      ? [found.actor]
      : [];
  });
  const [into] = actors;
  if (!into || !name.actor) return nothing("These are one actor already.");
  const { kind: is } = into;
  const kinds = [name.actor, ...actors].filter(({ kind }) => kind !== is);
  const asInto = kinds.map((actor): Correction => {
    const forms = writtenForms(folder, actor, inFolder(place));
    return { kind: "actorKind", names: forms.map(({ written }) => written), is };
  });
  const references = [name.actor, ...new Set(actors)].map((actor): ActorReference => ({
    ...referTo(folder, actor, pathIn(place)),
    is,
  }));
  return adding(...asInto, { kind: "sameActor", actors: references });
}

function toSplit(
  place: CorrectionPlace,
  { apart }: Extract<CorrectParams, { kind: "splitActor" }>,
  { actor }: MarkedName,
): PlannedChange {
  if (!actor) return nothing("The folder is still being read.");
  const forms = writtenForms(place.view.folder, actor, inFolder(place));
  const chosen = forms.filter((form) => apart.some((part) => isPart(form, part)));
  const rest = forms.filter((form) => !chosen.includes(form));
  if (chosen.length === 0) return nothing("No name was chosen.");
  const [fullest] = [...rest].sort((a, b) => b.written.length - a.written.length);
  if (!fullest) return nothing("At least one name must stay.");
  const reference: ActorReference = { name: fullest.written, is: actor.kind };
  return adding({
    kind: "splitActor",
    actor: reference,
    apart: toApartNames(place, chosen, rest),
  });
}

function isPart(form: WrittenForm, part: SplitPart): boolean {
  return (
    form.article.uri === normalizeUri(part.uri) && nameKey(form.written) === nameKey(part.written)
  );
}

/** A name that was chosen wherever several articles write it means all articles. */
function toApartNames(
  place: CorrectionPlace,
  chosen: readonly WrittenForm[],
  rest: readonly WrittenForm[],
): ApartName[] {
  const kept = new Set(rest.map(({ written }) => nameKey(written)));
  const uses = (key: string): number =>
    chosen.filter(({ written }) => nameKey(written) === key).length;
  const names = chosen.map(({ written, article }): ApartName => {
    const key = nameKey(written);
    const path = pathInFolder(place.folder, article.uri);
    const isAll = !kept.has(key) && uses(key) > 1;
    return isAll || path === undefined ? { name: written } : { name: written, article: path };
  });
  return [...new Map(names.map((name) => [JSON.stringify(name), name])).values()];
}

function toShown(
  place: CorrectionPlace,
  { shown: given }: Extract<CorrectParams, { kind: "shownName" }>,
  name: MarkedName,
): PlannedChange {
  const { actor } = name;
  const { article, folder } = place.view;
  const shown = given.replace(/\s+/g, " ").trim().slice(0, 200);
  if (shown === (actor ?? name.own).name) return nothing(`${quoted(shown)} is its name already.`);
  const reference = actor
    ? referTo(folder, actor, pathIn(place))
    : referToOwn(name, article.uri, pathIn(place));
  const isOld = (old: Correction): boolean =>
    old.kind === "shownName" &&
    actor !== undefined &&
    means(folder, old.actor, actor, pathIn(place));
  return {
    kind: "change",
    change: (list) =>
      joinChanges(list, [
        (before) => ({ added: [], removed: before.filter(isOld) }),
        (before) =>
          shown === ""
            ? { added: [], removed: [] }
            : addCorrection(before, { kind: "shownName", actor: reference, shown }),
      ]),
  };
}

function pathIn({ folder }: CorrectionPlace): (article: string) => string | undefined {
  return (article) => pathInFolder(folder, article);
}
