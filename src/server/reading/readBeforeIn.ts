import { findReadBefore, type ReadBefore, type SharedStretch } from "../../analysis/index";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { CopySide } from "../index/copySides";
import type { ReadArticle } from "../store/readArticle";

/**
 * What of an article stands in others that were read before it.
 * @param read addresses, first read first.
 */
export function readBeforeIn(
  folder: FolderSnapshot,
  article: ReadArticle,
  read: readonly string[],
): ReadBefore {
  const { uri, document, facts } = article;
  const asked = { id: uri, text: document.getText(), facts };
  const wordsOf = (id: string) => folder.article(id)?.facts.words;
  return findReadBefore(asked, read, stretchesOf(folder, folder.copiesOf(article)), wordsOf);
}

/**
 * The article's side of its copies; and since not every two carriers of a widespread passage are
 * compared, all other places of those passages.
 */
function stretchesOf(folder: FolderSnapshot, sides: readonly CopySide[]): readonly SharedStretch[] {
  const stretches: SharedStretch[] = sides.map(({ here, there }) => ({ here: here.span, there }));
  const compared = new Set(sides.map(({ pair, there }) => keyOf(pair.passage, there.article)));
  const longest = new Map<string, CopySide>();
  for (const side of sides) {
    const { passage } = side.pair;
    const known = longest.get(passage);
    if (!known || side.pair.matchedWords > known.pair.matchedWords) longest.set(passage, side);
  }
  for (const [passage, { here }] of longest) {
    const { places = [], apart = [] } = folder.passage(passage) ?? {};
    for (const there of places) {
      const isApart = apart.some(
        (pair) => pair.includes(here.article) && pair.includes(there.article),
      );
      const isOther = there.article !== here.article && !isApart;
      if (isOther && !compared.has(keyOf(passage, there.article))) {
        stretches.push({ here: here.span, there });
      }
    }
  }
  return stretches;
}

function keyOf(passage: string, article: string): string {
  return `${passage} ${article}`;
}
