import type { ClientClock } from '../wait/client-clock.ts';

const day = 86_400_000;

/** Messages are sent away for so long before somebody is told: the product switches a callback off after three days. */
const tellAfter = day;

/** How often it is told again. */
const tellEvery = day / 4;

/** Watches for how long nothing was taken, and warns before the product switches callbacks off (evidence: callbacks/disabling). */
export class RefusalWatch {
  readonly #clock: ClientClock;
  readonly #warned: (warning: string) => void;
  /** The first refusal since a message was taken; null where the last one was. */
  #since: number | null = null;
  #newest = Number.NEGATIVE_INFINITY;

  constructor(clock: ClientClock, warned: (warning: string) => void) {
    this.#clock = clock;
    this.#warned = warned;
  }

  /** A message was answered by that status. What nobody signed says nothing of those that are. */
  note(status: number): void {
    const now = this.#clock.now();
    if (status === 200) this.#since = null;
    if (status !== 429) return;
    this.#since ??= now;
    if (now - this.#since < tellAfter || now - this.#newest < tellEvery) return;
    this.#newest = now;
    const hours = Math.floor((now - this.#since) / 3_600_000);
    this.#warned(
      `Callbacks were answered by 429 for ${hours} hours: after three days the product switches them off, and syncCallbacks switches them on again.`,
    );
  }
}
