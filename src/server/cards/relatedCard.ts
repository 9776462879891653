import { linkCommandIds } from "../../protocol/ids";
import { textOf } from "../../base/span";
import type { Card } from "../../protocol/messages";
import { toRange } from "../convert";
import { blockAt } from "../find/factsAt";
import type { FolderIndex } from "../index/folderIndex";
import type { ArticleView } from "../requests";
import { shorten } from "../text/shorten";
import { links, openLink } from "./links";
import { lineOfPlace, sharedWords } from "./placeWords";

const peekedPassages = 10;

/** What speaks of the same matter: `Related to 004, line 9: shares William Burns, ballistic missiles`. */
export function relatedCard(
  { article, folder }: ArticleView,
  index: FolderIndex,
  offset: number,
): Card | undefined {
  const block = blockAt(article.facts, offset);
  if (!block || block.kind === "furniture") return undefined;
  const passages = index.related(article, block.span, peekedPassages);
  const best = passages[0];
  if (!best) return undefined;
  const range = toRange(article.document, block.span);
  const text = ` to ${lineOfPlace(folder, best.to)}: ${sharedWords(best.because)}`;
  return {
    subject: shorten(textOf(article.document.getText(), block.span), 80),
    lines: [{ strong: "Related", text }],
    links: links(openLink("Open", folder, best.to), {
      title: passages.length === 1 ? "Peek" : `Peek all ${passages.length}`,
      command: linkCommandIds.related,
      arguments: [{ uri: article.uri, range }],
      target: null,
    }),
    range,
  };
}
