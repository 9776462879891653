import type { Location } from "vscode-languageserver";
import type { RelatedPassage } from "../../analysis/index";
import { compareSpans, spanLength, spanTouches, type Span } from "../../base/span";
import type { StepParams, StepResult } from "../../protocol/moving";
import { lineOfPlace, sharedWords } from "../cards/placeWords";
import { toLocation } from "../convert";
import type { FolderIndex } from "../index/folderIndex";
import type { FolderSnapshot } from "../index/folderSnapshot";
import { findRelated } from "../related/findRelated";
import { whyNoneRelated } from "../related/whyNoneRelated";
import type { ArticleView } from "../requests";

/**
 * Walks through the passages related to what is selected, or to the paragraph at the cursor. As long
 * as the reader stays where the last step led, the next step goes on in the same list; anywhere else
 * it begins a new one.
 */
export class RelatedWalk {
  readonly #index: FolderIndex;
  #passages: readonly RelatedPassage[] = [];
  #at = -1;
  /** What the passages were found in; after a change they may stand elsewhere. */
  #folder: FolderSnapshot | null = null;

  constructor(index: FolderIndex) {
    this.#index = index;
  }

  step(view: ArticleView, selection: Span, direction: StepParams["direction"]): StepResult {
    if (!this.#isOnTarget(view, selection)) {
      const whyNot = this.#begin(view, selection);
      if (whyNot !== null) return { target: null, message: whyNot };
    }
    const count = this.#passages.length;
    const isNext = direction === "next";
    const from = this.#at < 0 && !isNext ? count : this.#at;
    const to = from + (isNext ? 1 : -1);
    this.#at = (to + count) % count;
    const turn = isNext ? "; from the start again" : "; from the end again";
    return this.#arrive(view, to === this.#at ? "" : turn);
  }

  /** The reader is there with the cursor, or with all of it selected: a part is a new question. */
  #isOnTarget({ article, folder }: ArticleView, selection: Span): boolean {
    if (folder !== this.#folder) return false;
    const place = this.#passages[this.#at]?.to;
    if (place?.article !== article.uri || !spanTouches(place.span, selection.start)) return false;
    return spanLength(selection) === 0 || compareSpans(place.span, selection) === 0;
  }

  /** @returns why there is nothing to walk through; null where there is. */
  #begin(view: ArticleView, selection: Span): string | null {
    const found = findRelated(view, this.#index, selection);
    this.#folder = view.folder;
    this.#passages = found.state === "found" ? found.passages : [];
    this.#at = -1;
    return found.state === "found" ? null : whyNoneRelated(found.state, this.#index.size);
  }

  #arrive({ folder }: ArticleView, turn: string): StepResult {
    const { to: place, because } = this.#passages[this.#at] ?? {};
    const article = place && folder.article(place.article);
    if (!article || !because) return { target: null, message: "The related passage is gone" };
    const target: Location = toLocation(article, place.span);
    const number = `Related passage ${this.#at + 1} of ${this.#passages.length}`;
    const where = lineOfPlace(folder, place);
    return { target, message: `${number}: ${where}, ${sharedWords(because)}${turn}` };
  }
}
