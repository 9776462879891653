import { addToList } from "../../base/collections";
import { forEachInSteps, type Steps } from "../../base/steps";
import { shortFileName } from "../seedFiles";
import { pathSegments } from "../uri";

/**
 * Short names for lists and cards: `000`, or `monday/000` where two folders hold a `000`, or the
 * whole file name where even that is not enough. In pieces.
 */
export function* nameArticles(uris: readonly string[]): Steps<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const [name, sharing] of yield* groupBy(uris, shortName)) {
    if (sharing.length === 1) names.set(sharing[0] ?? "", name);
    else yield* nameWithFolders(sharing, names);
  }
  return names;
}

export function shortName(uri: string): string {
  return shortFileName(pathSegments(uri).at(-1) ?? uri);
}

function* nameWithFolders(uris: readonly string[], names: Map<string, string>): Steps<void> {
  for (const [name, sharing] of yield* groupBy(uris, nameWithFolder)) {
    for (const uri of sharing) {
      names.set(uri, sharing.length === 1 ? name : pathSegments(uri).slice(-3).join("/"));
    }
  }
}

function nameWithFolder(uri: string): string {
  const folder = pathSegments(uri).at(-2);
  return folder === undefined ? shortName(uri) : `${folder}/${shortName(uri)}`;
}

function* groupBy(
  uris: readonly string[],
  keyOf: (uri: string) => string,
): Steps<ReadonlyMap<string, readonly string[]>> {
  const groups = new Map<string, string[]>();
  yield* forEachInSteps(uris, (uri) => {
    addToList(groups, keyOf(uri), uri);
  });
  return groups;
}
