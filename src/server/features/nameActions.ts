import type { CodeAction } from "vscode-languageserver";
import type { CorrectableName } from "../../protocol/correctionChoices";
import {
  correctionCommandIds,
  serverCommandIds,
  type CorrectedKind,
} from "../../protocol/corrections";
import { actorChoices, correctableAt } from "../corrections/choices";
import { shorten } from "../text/shorten";
import { quoted } from "../text/wording";
import { correctionAction, offerAction, type ActionPlace, type Offer } from "./correctionAction";

/** What can be said of the name or the selected words at a place: what it is, and who. */
export function nameActions(place: ActionPlace): readonly CodeAction[] {
  const found = correctableAt(place.view, place.folder, place.name);
  if (!found) return [];
  const written = quoted(shorten(found.written, 40));
  const who = place.runsCommandLinks ? askedActors(place, found) : likeliestActors(place, written);
  const what = kindOffers(place, found, written);
  return [...who, ...what.map((offer) => offerAction(place, offer))];
}

function askedActors({ name }: ActionPlace, found: CorrectableName): readonly CodeAction[] {
  const { sameActor, splitActor } = correctionCommandIds;
  return [
    ...(found.joins ? [correctionAction("Same actor as…", sameActor, name)] : []),
    ...(found.splits ? [correctionAction("Split…", splitActor, name)] : []),
  ];
}

/** Without a list to choose from, the likeliest others are offered by name. */
function likeliestActors(
  { view, folder, name }: ActionPlace,
  written: string,
): readonly CodeAction[] {
  const likeliest = actorChoices(view, folder, name).slice(0, 3);
  return likeliest.map(({ label, name: other }) =>
    correctionAction(`${written} is ${quoted(label)}`, serverCommandIds.correct, {
      kind: "sameActor",
      name,
      others: [other],
    }),
  );
}

function kindOffers(
  { name }: ActionPlace,
  { kind }: CorrectableName,
  written: string,
): readonly Offer[] {
  const others = kinds
    .filter(([other]) => other !== kind)
    .map(([is, words, own]): Offer => ({
      title: `${written} is ${words}`,
      own,
      params: { kind: "actorKind", name, is, where: "folder" },
    }));
  if (kind === null) return others;
  const none: Offer = {
    title: `${written} is not an actor`,
    own: correctionCommandIds.notAnActor,
    params: { kind: "notAnActor", name, where: "folder" },
  };
  return [...others, none];
}

const kinds: readonly (readonly [CorrectedKind, string, string])[] = [
  ["person", "a person", correctionCommandIds.isPerson],
  ["organization", "an organisation", correctionCommandIds.isOrganization],
  ["place", "a place", correctionCommandIds.isPlace],
];
