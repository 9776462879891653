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
  // Folding hundreds of thousands of names takes longer than looking through them.
  const folded = new WeakMap<Actor, readonly string[]>();
  return requests.onFolder(workspaceSymbol, null, (folder, { query }, token) => {
    const wanted = foldName(query);
    const symbols: WorkspaceSymbol[] = [];
    for (const actor of folder.findings.actors) {
      throwIfCancelled(token);
      const name = matchingName(actor, foldedNames(actor, folded), wanted);
      const symbol = name === undefined ? undefined : toSymbol(folder, actor, name);
      if (symbol) symbols.push(symbol);
      if (symbols.length === mostSymbols) break;
    }
    return symbols;
  });
}

/** The first of an actor's names in which the query's letters stand in order. */
function matchingName(actor: Actor, names: readonly string[], wanted: string): string | undefined {
  const index = names.findIndex((name) => holdsInOrder(name, wanted));
  return index === 0 ? actor.name : actor.aliases[index - 1];
}

/** The name of an actor and its aliases as they are searched, made once. */
function foldedNames(actor: Actor, known: WeakMap<Actor, readonly string[]>): readonly string[] {
  const names = known.get(actor) ?? [actor.name, ...actor.aliases].map(foldName);
  known.set(actor, names);
  return names;
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
