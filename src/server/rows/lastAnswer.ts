import { Stepwise, type Steps } from "../../base/steps";

/** The answer to what was asked last: each key typed asks several times for the same. */
export class LastAnswer<Value> {
  #last: { readonly asked: string; readonly answer: Stepwise<Value> } | null = null;

  /** The answer to `asked`, at once or piece by piece; `make` begins to make it where it is new. */
  to(asked: string, make: () => Steps<Value>): Stepwise<Value> {
    if (this.#last?.asked === asked) return this.#last.answer;
    const answer = new Stepwise(make);
    this.#last = { asked, answer };
    return answer;
  }
}
