/** How repetitions are earned. */
export interface BudgetFigures {
  /** Repetitions that are there from the start. */
  readonly initial: number;
  readonly most: number;
  /** What each first attempt adds: 0.1 lets repetitions be a tenth of the calls. */
  readonly perCall: number;
}

/** *Assumed* (evidence: calling/breaker-figures). */
export const defaultBudget: BudgetFigures = { initial: 20, most: 100, perCall: 0.1 };

/** Repetitions that all calls of a client share: in an outage they add a tenth to the load, whatever the number of callers. */
export class RetryBudget {
  readonly #figures: BudgetFigures;
  #left: number;

  constructor(figures: BudgetFigures = defaultBudget) {
    this.#figures = figures;
    this.#left = figures.initial;
  }

  /** A first attempt was made. */
  earn(): void {
    this.#left = Math.min(this.#figures.most, this.#left + this.#figures.perCall);
  }

  get hasLeft(): boolean {
    return this.#left >= 1;
  }

  spend(): void {
    this.#left -= 1;
  }

  /** Repetitions left. */
  get left(): number {
    return this.#left;
  }
}
