import { compareText } from "../../../base/compare";
import { sortInSteps } from "../../../base/sortInSteps";
import type { Steps } from "../../../base/steps";
import type { Actor } from "../../model/actor";
import { foldName } from "../identify/nameKeys";

/**
 * A readable id for each actor: `saeed-khatibzadeh`. Of several with one name the most widely named
 * keeps it, the others get `-2`, `-3`, …
 */
export function* toActorIds(actors: readonly Omit<Actor, "id">[]): Steps<string[]> {
  const order = yield* sortInSteps([...actors.keys()], (a, b) => compare(actors[a], actors[b]));
  const ids = new Array<string>(actors.length).fill("");
  const taken = new Set<string>();
  for (const index of order) {
    const slug = toSlug(actors[index]?.name ?? "");
    let id = slug;
    for (let number = 2; taken.has(id); number++) id = `${slug}-${String(number)}`;
    taken.add(id);
    ids[index] = id;
    yield;
  }
  return ids;
}

function compare(a: Omit<Actor, "id"> | undefined, b: Omit<Actor, "id"> | undefined): number {
  if (!a || !b) return 0;
  return (
    compareText(a.name, b.name) ||
    b.articles.length - a.articles.length ||
    b.mentions - a.mentions ||
    compareText(a.kind, b.kind) ||
    compareText(a.members[0]?.article ?? "", b.members[0]?.article ?? "") ||
    (a.members[0]?.actor ?? 0) - (b.members[0]?.actor ?? 0)
  );
}

/** Lower case without diacritics, all but letters and digits as one hyphen. */
function toSlug(name: string): string {
  const slug = foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return slug === "" ? "actor" : slug;
}
