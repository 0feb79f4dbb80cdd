import type { ArmedFailure, FailingCall, WantedFailure } from './failure.ts';

/** The failures that a sandbox is to have. Nothing fails that was not armed. */
export class ArmedFailures {
  readonly #armed = new Map<number, ArmedFailure>();
  readonly #random: () => number;
  #last = 0;

  /** `random` answers from 0 to less than 1: for failures of a share. */
  constructor(random: () => number) {
    this.#random = random;
  }

  /** All of them, in the order in which they were armed; those that have happened as often as wanted are gone. */
  get all(): readonly ArmedFailure[] {
    return [...this.#armed.values()];
  }

  arm(wanted: WantedFailure): ArmedFailure {
    const failure = { ...wanted, id: ++this.#last, happened: 0 };
    this.#armed.set(failure.id, failure);
    return failure;
  }

  /** False when there is none of that number. */
  disarm(id: number): boolean {
    return this.#armed.delete(id);
  }

  disarmAll(): void {
    this.#armed.clear();
  }

  /** The failure that this call has, counted as one that happened; null: none. */
  take(call: FailingCall): ArmedFailure | null {
    if (this.#armed.size === 0) return null;
    for (const failure of this.#armed.values()) {
      if (!fits(failure, call) || this.#random() >= failure.share) continue;
      const happened = failure.happened + 1;
      if (happened === failure.times) this.#armed.delete(failure.id);
      else this.#armed.set(failure.id, { ...failure, happened });
      return failure;
    }
    return null;
  }
}

function fits({ company, method, path }: WantedFailure, call: FailingCall): boolean {
  if (company !== null && company !== call.company) return false;
  if (method !== null && method !== call.method) return false;
  return path === null || call.path.toLowerCase().startsWith(path.toLowerCase());
}
