import type { Disposable } from "vscode-languageserver";
import { introductionRequest } from "../../protocol/messages";
import { toLocation } from "../convert";
import { firstIntroductionOf } from "../find/introductionOf";
import type { Requests } from "../requests";
import { directoryOf } from "../rows/actorDirectory";

/** From an actor's id, as rows carry it, to where the folder introduces it. */
export function registerIntroduction(requests: Requests): Disposable {
  return requests.onFolder(introductionRequest, null, (folder, { actor: id }) => {
    const actor = directoryOf(folder).byId(id);
    const place = actor && firstIntroductionOf(folder, actor);
    const article = place && folder.article(place.article);
    return article ? toLocation(article, place.span) : null;
  });
}
