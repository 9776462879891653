import type { Steps } from "../../base/steps";
import type { Host } from "../host";

/** Milliseconds of work after which messages that wait have their turn. */
const longestPiece = 12;

/**
 * Does long work in pieces, with other messages in between.
 * @param isWanted asked after each pause; the work stops where it is not.
 * @returns whether it was done to its end.
 */
export async function inPieces(
  host: Pick<Host, "now" | "yieldToEvents">,
  steps: Steps<unknown>,
  isWanted: () => boolean,
): Promise<boolean> {
  let paused = host.now();
  while (!steps.next().done) {
    if (host.now() - paused < longestPiece) continue;
    await host.yieldToEvents();
    if (!isWanted()) return false;
    paused = host.now();
  }
  return true;
}
