import type { ArmedFailure, FailingCall, FailingCallback, WantedFailure } from './failure.ts';
import { isOfCallbacks } from './failure-kinds.ts';

/** The failures that a sandbox is to have. Nothing fails that was not armed. */
export class ArmedFailures {
  readonly #armed = new Map<number, ArmedFailure>();
  readonly #random: () => number;
  /** Messages that were delayed, and are to go when they come again. */
  readonly #delayed = new Set<string>();
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

  /** Those of one company; what any company is to have stays. */
  disarmOf(company: string): void {
    for (const failure of this.all) if (failure.company === company) this.#armed.delete(failure.id);
    for (const key of this.#delayed) if (key.startsWith(`${company} `)) this.#delayed.delete(key);
  }

  disarmAll(): void {
    this.#delayed.clear();
    this.#armed.clear();
  }

  /** The failure that this call has, counted as one that happened; null: none. */
  take(call: FailingCall): ArmedFailure | null {
    return this.#armed.size === 0 ? null : this.#take((failure) => fits(failure, call));
  }

  /** The disturbance that a callback's message has, counted as one that happened; null: none. What was delayed goes the next time. */
  takeForCallback(callback: FailingCallback): ArmedFailure | null {
    if (this.#armed.size === 0 || this.#delayed.delete(keyOf(callback))) return null;
    const failure = this.#take((each) => disturbs(each, callback));
    if (failure?.kind === 'callback delayed') this.#delayed.add(keyOf(callback));
    return failure;
  }

  #take(isMeant: (failure: ArmedFailure) => boolean): ArmedFailure | null {
    for (const failure of this.#armed.values()) {
      if (!isMeant(failure) || this.#random() >= failure.share) continue;
      const happened = failure.happened + 1;
      if (happened === failure.times) this.#armed.delete(failure.id);
      else this.#armed.set(failure.id, { ...failure, happened });
      return failure;
    }
    return null;
  }
}

function keyOf({ company, outbox }: FailingCallback): string {
  return `${company} ${outbox}`;
}

function disturbs({ kind, company, type }: WantedFailure, callback: FailingCallback): boolean {
  if (!isOfCallbacks(kind) || (company !== null && company !== callback.company)) return false;
  return type === null || type === callback.type;
}

function fits({ kind, company, method, path }: WantedFailure, call: FailingCall): boolean {
  if (isOfCallbacks(kind)) return false;
  if (company !== null && company !== call.company) return false;
  if (method !== null && method !== call.method) return false;
  return path === null || call.path.toLowerCase().startsWith(path.toLowerCase());
}
