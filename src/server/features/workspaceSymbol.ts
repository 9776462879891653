import { SymbolKind, type Disposable, type WorkspaceSymbol } from "vscode-languageserver";
import type { Actor, ActorKind } from "../../analysis/index";
import { toLocation } from "../convert";
import { firstIntroductionOf } from "../find/introductionOf";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { throwIfCancelled, type Requests } from "../requests";
import { actorKindWords, count } from "../text/wording";
import { workspaceSymbol } from "./standardRequests";

/** Symbols sent for one question; the client asks again with every letter. */
const mostSymbols = 300;

/** The protocol has no people; these are the kinds whose icons come nearest. */
const symbolKinds: Readonly<Record<ActorKind, SymbolKind>> = {
  person: SymbolKind.Interface,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
};

/** Finds actors of the folder by any of their names. */
export function registerWorkspaceSymbol(requests: Requests): Disposable {
  return requests.onFolder(workspaceSymbol, null, (folder, { query }, token) => {
    const wanted = foldName(query);
    const symbols: WorkspaceSymbol[] = [];
    for (const actor of folder.findings.actors) {
      throwIfCancelled(token);
      const name = matchingName(actor, wanted);
      const symbol = name === undefined ? undefined : toSymbol(folder, actor, name);
      if (symbol) symbols.push(symbol);
      if (symbols.length === mostSymbols) break;
    }
    return symbols;
  });
}

/** The first of an actor's names in which the query's letters stand in order. */
function matchingName(actor: Actor, wanted: string): string | undefined {
  return [actor.name, ...actor.aliases].find((name) => holdsInOrder(foldName(name), wanted));
}

/** The client filters by what it is shown, so an alias that matched stands first. */
function toSymbol(
  folder: FolderSnapshot,
  actor: Actor,
  matched: string,
): WorkspaceSymbol | undefined {
  const place = firstIntroductionOf(folder, actor);
  const article = place && folder.article(place.article);
  if (!article) return undefined;
  const mentions = count(actor.mentions, "mention");
  const articles = count(actor.articles.length, "article");
  return {
    name: matched === actor.name ? matched : `${matched} (${actor.name})`,
    kind: symbolKinds[actor.kind],
    containerName: `${actorKindWords[actor.kind]} · ${mentions} in ${articles}`,
    location: toLocation(article, place.span),
  };
}

function foldName(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function holdsInOrder(name: string, wanted: string): boolean {
  let from = 0;
  for (const letter of wanted) {
    const at = name.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}
