/** Work done in pieces, so that others have their turn in between: the last piece answers. */
export type Steps<Value> = Generator<void, Value, void>;

/** Does all pieces, one right after the other. */
export function runSteps<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Values done in one piece of work where each takes next to no time. */
const pieceSize = 1024;

/** What `make` makes of each value, in pieces. */
export function* mapInSteps<Value, Made>(
  values: readonly Value[],
  make: (value: Value, index: number) => Made,
): Steps<Made[]> {
  const made: Made[] = [];
  for (const [index, value] of values.entries()) {
    if (index % pieceSize === pieceSize - 1) yield;
    made.push(make(value, index));
  }
  return made;
}

/** The values that `keeps` says yes to, in pieces. */
export function* filterInSteps<Value>(
  values: readonly Value[],
  keeps: (value: Value, index: number) => boolean,
): Steps<Value[]> {
  const kept: Value[] = [];
  yield* forEachInSteps(values, (value, index) => {
    if (keeps(value, index)) kept.push(value);
  });
  return kept;
}

/** Does something with each value, in pieces. */
export function* forEachInSteps<Value>(
  values: Iterable<Value>,
  work: (value: Value, index: number) => void,
): Steps<void> {
  let index = 0;
  for (const value of values) {
    if (index % pieceSize === pieceSize - 1) yield;
    work(value, index++);
  }
}

/**
 * A value that is made once, when it is first asked for: at once, or piece by piece. Whoever asks
 * while it is being made piece by piece goes on from there.
 */
export class Stepwise<Value> {
  readonly #make: () => Steps<Value>;
  #making: Steps<Value> | null = null;
  #made: { readonly value: Value } | null = null;

  /** @param make begins to make the value; where that fails it is called again by the next asker. */
  constructor(make: () => Steps<Value>) {
    this.#make = make;
  }

  /** The value, made now as far as it is not. */
  get value(): Value {
    for (;;) {
      const made = this.#made ?? this.#advance();
      if (made) return made.value;
    }
  }

  /** The value, where it has been made already. */
  get made(): Value | undefined {
    return this.#made?.value;
  }

  /** Makes the value piece by piece. */
  *inSteps(): Steps<Value> {
    for (;;) {
      const made = this.#made ?? this.#advance();
      if (made) return made.value;
      yield;
    }
  }

  #advance(): { readonly value: Value } | null {
    this.#making ??= this.#make();
    try {
      const step = this.#making.next();
      if (!step.done) return null;
      this.#made = { value: step.value };
    } catch (error) {
      this.#making = null;
      throw error;
    }
    this.#making = null;
    return this.#made;
  }
}
