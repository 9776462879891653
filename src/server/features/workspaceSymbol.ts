import { SymbolKind, type Disposable, type WorkspaceSymbol } from "vscode-languageserver";
import type { Actor, ActorKind } from "../../analysis/index";
import { toLocation } from "../convert";
import { ActorSearch, type FoundActor } from "../find/actorSearch";
import { firstIntroductionOf } from "../find/introductionOf";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { Requests } from "../requests";
import { shorten } from "../text/shorten";
import { actorKindWords, count } from "../text/wording";
import { workspaceSymbol } from "./standardRequests";

/**
 * Symbols sent for one question. VS Code asks with the first word only and sifts the answer by all
 * of them, so that it takes many to have the right John among them.
 */
const mostSymbols = 1000;

/** The protocol has no people; these are the kinds whose icons come nearest. */
const symbolKinds: Readonly<Record<ActorKind, SymbolKind>> = {
  person: SymbolKind.Interface,
  organization: SymbolKind.Module,
  place: SymbolKind.Namespace,
};

/** Finds actors of the folder by any of their names, or by a role. */
export function registerWorkspaceSymbol(requests: Requests): Disposable {
  const search = new ActorSearch();
  return requests.onFolder(workspaceSymbol, null, async (folder, { query }, token) => {
    const actors = folder.findings.actors.filter(({ mentions }) => mentions > 0);
    const pause = (): Promise<void> => requests.pause(token);
    const found = await search.find(actors, query, { limit: mostSymbols, pause });
    return found.flatMap((one) => toSymbol(folder, one) ?? []);
  });
}

function toSymbol(folder: FolderSnapshot, { actor, shown }: FoundActor): WorkspaceSymbol | null {
  const place = firstIntroductionOf(folder, actor);
  const article = place && folder.article(place.article);
  if (!article) return null;
  return {
    name: shown,
    kind: symbolKinds[actor.kind],
    containerName: describe(actor, shown),
    location: toLocation(article, place.span),
  };
}

/** `person, foreign ministry spokesman · 6 mentions in 2 articles`; no role that is shown already. */
function describe(actor: Actor, shown: string): string {
  const told = actor.roles[0]?.text ?? "";
  const role = told === "" || shown.startsWith(told) ? "" : `, ${shorten(told, 50)}`;
  const mentions = count(actor.mentions, "mention");
  const articles = count(actor.articles.length, "article");
  return `${actorKindWords[actor.kind]}${role} · ${mentions} in ${articles}`;
}
