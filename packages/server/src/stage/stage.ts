/** One step of answering a call: one type in, one out. It refuses by raising. */
export interface Stage<In, Out> {
  readonly name: string;
  readonly does: (given: In) => Out | Promise<Out>;
}

/** Stages in order, each taking what the one before gives. */
export class Chain<In, Out> {
  /** The names of the stages, in order. */
  readonly names: readonly string[];
  readonly #stages: readonly Stage<unknown, unknown>[];

  private constructor(stages: readonly Stage<unknown, unknown>[]) {
    this.#stages = stages;
    this.names = stages.map(({ name }) => name);
  }

  /** A chain of one stage. */
  static of<In, Out>(first: Stage<In, Out>): Chain<In, Out> {
    return new Chain([first as Stage<unknown, unknown>]);
  }

  /** The chain with one stage more. */
  next<Next>(stage: Stage<Out, Next>): Chain<In, Next> {
    // That types fit was checked where stages were put together; here they are a list.
    return new Chain([...this.#stages, stage as Stage<unknown, unknown>]);
  }

  /**
   * Passes a value through every stage; raises what the first that refuses raises. How many milliseconds each took is put
   * into `laps`, as far as it came.
   */
  async run(given: In, laps: number[], stopwatch: () => number): Promise<Out> {
    let value: unknown = given;
    let began = stopwatch();
    for (const { does } of this.#stages) {
      try {
        const result = does(value);
        value = result instanceof Promise ? await result : result;
      } finally {
        const now = stopwatch();
        laps.push(now - began);
        began = now;
      }
    }
    return value as Out;
  }
}
