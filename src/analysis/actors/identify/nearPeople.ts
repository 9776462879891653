import { addToList } from "../../../base/collections";
import type { Article } from "../../model/article";
import type { Assigned } from "./assignActors";

/** More people than this near a pronoun are a list; this also keeps the time linear. */
const mostPeople = 30;
/** How many sentences back somebody may be meant. */
const farthestSentence = 2;

/** The people named near a place, found in one pass with the sentences. */
export class NearPeople {
  readonly #article: Article;
  readonly #bySentence = new Map<number, Assigned[]>();
  readonly #byBlock = new Map<number, Assigned[]>();

  constructor(article: Article, people: readonly Assigned[]) {
    this.#article = article;
    for (const person of people) this.add(person);
  }

  /** One more place that names somebody: a pronoun that was understood. */
  add(person: Assigned): void {
    const { sentence } = person.sighting;
    const block = this.#article.sentences[sentence]?.block ?? -1;
    addToList(this.#bySentence, sentence, person);
    addToList(this.#byBlock, block, person);
  }

  /**
   * People who may be meant at token `at` of a sentence: first those of this and the previous
   * sentence, then, one step each, those farther back in the paragraph, or, where the paragraph
   * names nobody before, those of the whole paragraph before it.
   */
  *stepsFrom(sentence: number, at: number): Generator<readonly Assigned[]> {
    const { sentences, blocks } = this.#article;
    const block = sentences[sentence]?.block ?? -1;
    const own = this.#in(sentence, block).filter(({ endToken }) => endToken <= at);
    yield [...this.#in(sentence - 1, block), ...own];
    for (let back = 2; back <= farthestSentence; back++) yield this.#in(sentence - back, block);
    const [first] = this.#byBlock.get(block) ?? [];
    if ((first && first.endToken <= at) || blocks[block - 1]?.kind !== "paragraph") return;
    const above = this.#byBlock.get(block - 1) ?? [];
    yield above.length > mostPeople ? [] : above;
  }

  #in(sentence: number, block: number): readonly Assigned[] {
    if (this.#article.sentences[sentence]?.block !== block) return [];
    const people = this.#bySentence.get(sentence) ?? [];
    return people.length > mostPeople ? [] : people;
  }
}
