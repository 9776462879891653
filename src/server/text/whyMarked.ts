import type { ActorKind, Mention } from "../../analysis/index";
import { actorKindWords } from "./wording";

/**
 * Why a mention is marked as it is. Where the folder takes its actor for something else than its own
 * article does, it is the folder that is followed, and the card says so.
 *
 *     certain: role before a name, “spokesman”
 *     likely: by what other articles say; this one alone suggests a person (given name last)
 *
 * @param kind what the folder takes the actor for. @param why the rule, with its evidence or without.
 */
export function whyMarked(mention: Mention, kind: ActorKind, why = mention.rule): string {
  if (mention.kind === kind) return `${mention.sure}: ${why}`;
  const alone = `${mention.kind === "organization" ? "an" : "a"} ${actorKindWords[mention.kind]}`;
  return `likely: by what other articles say; this one alone suggests ${alone} (${why})`;
}
