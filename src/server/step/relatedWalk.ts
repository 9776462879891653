import type { Location } from "vscode-languageserver";
import type { Place, RelatedPassage } from "../../analysis/index";
import { spanTouches } from "../../base/span";
import type { StepParams, StepResult } from "../../protocol/moving";
import { lineOfPlace, sharedWords } from "../cards/placeWords";
import { toLocation } from "../convert";
import { blockAt } from "../find/factsAt";
import type { FolderIndex } from "../index/folderIndex";
import type { FolderSnapshot } from "../index/folderSnapshot";
import type { ArticleView } from "../requests";

const mostPassages = 10;

/**
 * Walks through the passages related to one paragraph. As long as the reader stays where the last
 * step led, the next step goes on in the same list; anywhere else it begins a new one.
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

  step(view: ArticleView, offset: number, direction: StepParams["direction"]): StepResult {
    if (!this.#isOnTarget(view, offset) && !this.#begin(view, offset)) {
      return { target: null, message: this.#whyNone() };
    }
    const count = this.#passages.length;
    const from = this.#at < 0 && direction === "previous" ? count : this.#at;
    this.#at = (from + (direction === "next" ? 1 : -1) + count) % count;
    return this.#arrive(view);
  }

  #isOnTarget({ article, folder }: ArticleView, offset: number): boolean {
    if (folder !== this.#folder) return false;
    const target: Place | undefined = this.#passages[this.#at]?.to;
    return target?.article === article.uri && spanTouches(target.span, offset);
  }

  #begin({ article, folder }: ArticleView, offset: number): boolean {
    this.#folder = folder;
    const block = blockAt(article.facts, offset);
    const asked = block && block.kind !== "furniture" ? block.span : null;
    this.#passages = asked ? this.#index.related(article, asked, mostPassages) : [];
    this.#at = -1;
    return this.#passages.length > 0;
  }

  #whyNone(): string {
    return this.#index.complete
      ? "No related passages for this paragraph"
      : "The folder is still being read; related passages come after that";
  }

  #arrive({ folder }: ArticleView): StepResult {
    const passage = this.#passages[this.#at];
    const article = passage && folder.article(passage.to.article);
    if (!article) return { target: null, message: "The related passage is gone" };
    const target: Location = toLocation(article, passage.to.span);
    const number = `Related passage ${this.#at + 1} of ${this.#passages.length}`;
    const where = lineOfPlace(folder, passage.to);
    return { target, message: `${number}: ${where}, ${sharedWords(passage.because)}` };
  }
}
