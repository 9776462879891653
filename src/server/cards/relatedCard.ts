import { linkCommandIds } from "../../protocol/ids";
import { textOf, toSpan } from "../../base/span";
import type { Card } from "../../protocol/messages";
import { toRange } from "../convert";
import type { FolderIndex } from "../index/folderIndex";
import { findRelated } from "../related/findRelated";
import type { ArticleView } from "../requests";
import { shorten } from "../text/shorten";
import { count } from "../text/wording";
import { links, openLink } from "./links";
import { lineOfPlace, sharedWords } from "./placeWords";

/** What speaks of the same matter: `Related to 004, line 9: shares William Burns, ballistic missiles`. */
export function relatedCard(
  view: ArticleView,
  index: FolderIndex,
  offset: number,
): Card | undefined {
  const { article, folder } = view;
  const found = findRelated(view, index, toSpan(offset, offset));
  if (found.state !== "found") return undefined;
  const { about, passages } = found;
  const [best] = passages;
  if (!best) return undefined;
  const range = toRange(article.document, about);
  const also =
    best.copies.length === 0 ? "" : `; also in ${count(best.copies.length, "other article")}`;
  const text = ` to ${lineOfPlace(folder, best.to)}: ${sharedWords(best.because)}${also}`;
  return {
    subject: shorten(textOf(article.document.getText(), about), 80),
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
