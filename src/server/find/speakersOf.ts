import type { Speaker } from "../../analysis/index";

/** The actors of an article who say something, together where there are several; none without one. */
export function speakersOf(speaker: Speaker | null): readonly number[] {
  return speaker === null || speaker.actor === null ? [] : [speaker.actor, ...speaker.also];
}

/** Whether an actor of the article says something, alone or with others. */
export function isSaidBy(speaker: Speaker | null, actor: number): boolean {
  return speakersOf(speaker).includes(actor);
}
