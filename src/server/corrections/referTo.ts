import { isSameName, nameKey } from "../../analysis/index";
import type { Actor, ActorReference } from "../../analysis/index";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { MarkedName } from "./nameAt";

type PathOf = (article: string) => string | undefined;

/**
 * The actor by a name that means nobody else in the folder: its fullest one where that will do, else
 * with the article in which it means this actor alone.
 */
export function referTo(folder: FolderSnapshot, actor: Actor, pathOf: PathOf): ActorReference {
  const candidates = namesOf(folder, actor, pathOf);
  const others = folder.findings.actors.filter(
    (other) => other !== actor && other.kind === actor.kind,
  );
  const taken = new Set(others.flatMap((other) => namesOf(folder, other, pathOf)).map(keyOf));
  const free = candidates.find((candidate) => !taken.has(keyOf(candidate)));
  const [first] = candidates;
  const { kind: is } = actor;
  if (free) return { name: free.name, is };
  return first ? { name: first.name, is, article: first.path } : { name: actor.name, is };
}

/** The same while the folder is being read: by what the article itself says. */
export function referToOwn({ own }: MarkedName, article: string, pathOf: PathOf): ActorReference {
  const path = pathOf(article);
  return { name: own.name, is: own.kind, ...(path !== undefined && { article: path }) };
}

/** Whether a reference means an actor. */
export function means(
  folder: FolderSnapshot,
  { name, is, article }: ActorReference,
  actor: Actor,
  pathOf: PathOf,
): boolean {
  if (is !== undefined && is !== actor.kind) return false;
  return namesOf(folder, actor, pathOf).some(
    (candidate) =>
      isSameName(candidate.name, name) && (article === undefined || article === candidate.path),
  );
}

interface NamedIn {
  readonly name: string;
  readonly path: string;
}

/** What its articles call an actor; the name that is shown first, then the fullest. */
function namesOf(folder: FolderSnapshot, actor: Actor, pathOf: PathOf): readonly NamedIn[] {
  const names = actor.members.flatMap(({ article, actor: index }): NamedIn[] => {
    const name = folder.article(article)?.facts.actors[index]?.name;
    const path = pathOf(article);
    return name === undefined || path === undefined ? [] : [{ name, path }];
  });
  const rank = ({ name }: NamedIn): number => (isSameName(name, actor.name) ? 1000 : name.length);
  return names.sort((a, b) => rank(b) - rank(a));
}

function keyOf({ name }: NamedIn): string {
  return nameKey(name);
}
