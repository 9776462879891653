import type { Card } from "../../protocol/messages";
import { carriersAt } from "../find/carriersAt";
import { blockAt, notesAt, quotationAt, rejectedAt, sourcesAt } from "../find/factsAt";
import { pointedActor } from "../find/pointedActor";
import type { ArticleView } from "../requests";
import { actorCard } from "./actorCard";
import { copyCard } from "./copyCard";
import { demonymCard } from "./demonymCard";
import { furnitureCard, noteCard } from "./noteCard";
import { quotationCard, rejectedCard } from "./quotationCard";
import { sourceCard } from "./sourceCard";

/** Everything known about a place, from the narrowest to the widest. */
export function cardsAt(view: ArticleView, offset: number): readonly Card[] {
  const { article, folder } = view;
  const { facts } = article;
  const pointed = pointedActor(view, offset);
  const quotation = quotationAt(facts, offset);
  const rejected = quotation ? undefined : rejectedAt(facts, offset);
  const block = blockAt(facts, offset);
  const cards = [
    pointed?.kind === "mention" ? actorCard(view, pointed) : undefined,
    pointed?.kind === "demonym" ? demonymCard(view, pointed) : undefined,
    quotation && quotationCard(view, quotation),
    rejected && rejectedCard(view, rejected),
    ...sourcesAt(facts, offset).map((source) => sourceCard(view, source)),
    ...notesAt(facts, offset).map((note) => noteCard(view, note)),
    copyCard(view, carriersAt(folder, article, offset)),
    block?.kind === "furniture" ? furnitureCard(view, block) : undefined,
  ];
  return cards.filter((card) => card !== undefined);
}
