import { addCorrection, joinChanges, nameKey } from "../../analysis/index";
import type { ActorReference, ApartName, Correction } from "../../analysis/index";
import type { CorrectParams, SplitPart } from "../../protocol/corrections";
import { quoted } from "../text/wording";
import { normalizeUri } from "../uri";
import { pathInFolder } from "./correctionFolders";
import { inFolder, pathIn, type CorrectionPlace } from "./correctionPlace";
import { nameAt } from "./nameAt";
import type { MarkedName } from "./nameAt";
import { adding, nothing, type PlannedChange } from "./plannedChange";
import { means, referTo, referToOwn } from "./referTo";
import { writtenForms } from "./writtenForms";
import type { WrittenForm } from "./writtenForms";

/** The correction that the actor of a name and those of other names are one. */
export function toSame(
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

/** The correction that some of an actor’s names are somebody else’s. */
export function toSplit(
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

/** The correction of the name that an actor is shown by; empty words take it back. */
export function toShown(
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
