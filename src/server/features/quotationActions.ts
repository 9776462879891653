import type { CodeAction } from "vscode-languageserver";
import { correctionCommandIds, serverCommandIds } from "../../protocol/corrections";
import { correctableQuotation, speakerChoices } from "../corrections/quotationChoices";
import { quoted } from "../text/wording";
import { correctionAction, type ActionPlace } from "./correctionAction";

/** What can be said of the quotation at a place: who says it, or that nobody does. */
export function quotationActions(place: ActionPlace): readonly CodeAction[] {
  const { view, name, runsCommandLinks } = place;
  const found = correctableQuotation(view, name);
  if (!found) return [];
  const isNone = found.rejected
    ? []
    : [{ title: "Not a quotation", kind: "notAQuotation" } as const];
  if (runsCommandLinks) {
    const { setSpeaker, notAQuotation } = correctionCommandIds;
    return [
      correctionAction("Set speaker…", setSpeaker, name),
      ...isNone.map(({ title }) => correctionAction(title, notAQuotation, name)),
    ];
  }
  return [
    ...saidBy(place, found.speaker),
    ...isNone.map(({ title, kind }) =>
      correctionAction(title, serverCommandIds.correct, { kind, name }),
    ),
  ];
}

/** Without a list to choose from, the likeliest speakers are offered by name. */
function saidBy(
  { view, folder, name }: ActionPlace,
  speaker: string | null,
): readonly CodeAction[] {
  const { inArticle } = speakerChoices(view, folder, name);
  const offers = inArticle
    .filter(({ label }) => label !== speaker)
    .slice(0, 3)
    .map(({ label, name: actor }) => ({
      title: `Said by ${quoted(label)}`,
      speaker: { kind: "actor", name: actor } as const,
    }));
  const nobody = { title: "Said by nobody", speaker: { kind: "nobody" } } as const;
  return [...offers, ...(speaker === null ? [] : [nobody])].map((offer) =>
    correctionAction(offer.title, serverCommandIds.correct, {
      kind: "quotationSpeaker",
      name,
      speaker: offer.speaker,
    }),
  );
}
