import type { Disposable, WorkspaceEdit } from "vscode-languageserver";
import type { Corrector } from "../corrections/corrector";
import { toOffset, toRange } from "../convert";
import { pointedActor, type PointedMention } from "../find/pointedActor";
import { Refused, type ArticleView, type Requests } from "../requests";
import { ofDocument, prepareRename, rename } from "./standardRequests";

/** Longer names fit on no card and in no row. */
const longestName = 200;

/**
 * Renaming an actor changes the name that is shown for it, as a correction of the reader's hand. The
 * text of articles is never touched, so the edit that goes back to the editor is empty.
 */
export function registerRename(requests: Requests, corrector: Corrector): readonly Disposable[] {
  return [
    requests.onArticle(prepareRename, ofDocument, (view, { position }) => {
      const { mention } = namedAt(view, toOffset(view.article.document, position));
      const actor = view.folder.actorOf(view.article, mention.actor);
      const own = view.article.facts.actors[mention.actor];
      const range = toRange(view.article.document, mention.span);
      return { range, placeholder: (actor ?? own)?.name ?? "" };
    }),
    requests.onArticle(rename, ofDocument, async (view, { position, newName }) => {
      const { article } = view;
      const { mention } = namedAt(view, toOffset(article.document, position));
      const name = { uri: article.uri, range: toRange(article.document, mention.span) };
      const shown = checkedName(newName);
      const result = await corrector.correct({ kind: "shownName", name, shown });
      if (result.outcome === "refused") throw new Refused(result.message);
      return nothingInTheText;
    }),
  ];
}

const nothingInTheText: WorkspaceEdit = { changes: {} };

/** @throws {Refused} where the words name nobody. */
function namedAt(view: ArticleView, offset: number): PointedMention {
  const pointed = pointedActor(view, offset);
  if (pointed?.kind === "mention") return pointed;
  throw new Refused(
    pointed
      ? `This word is no name. Rename ${pointed.country.name} where it is named itself.`
      : "Nobody is named here. Put the cursor into a name to change how it is shown.",
  );
}

/** @throws {Refused} with what to type instead. */
function checkedName(typed: string): string {
  const name = typed.replace(/\s+/g, " ").trim();
  if (!/[\p{L}\p{N}]/u.test(name)) throw new Refused("Type a name with at least one letter.");
  if (name.length > longestName) {
    throw new Refused(`Type a shorter name, of at most ${longestName} characters.`);
  }
  return name;
}
