import type { Clock } from '@reeve/domain';
import { type SandboxClock, sandboxClock } from './sandbox-clock.ts';

/** The clocks of companies: each runs with the server's until it is moved away from it. They last as long as the process. */
export class TenantClocks {
  readonly #base: Clock;
  readonly #moved = new Map<string, SandboxClock>();

  constructor(base: Clock) {
    this.#base = base;
  }

  /** The clock by which everything in a company happens. */
  of(company: string): Clock {
    return { now: () => (this.#moved.get(company) ?? this.#base).now() };
  }

  /** The company's own clock, to be moved. */
  own(company: string): SandboxClock {
    const clock = this.#moved.get(company) ?? sandboxClock(this.#base);
    this.#moved.set(company, clock);
    return clock;
  }

  /** Its clock is the server's again. */
  forget(company: string): void {
    this.#moved.delete(company);
  }

  /** A copy of a company goes on at the time of its source. */
  copy(source: string, company: string): void {
    const from = this.#moved.get(source);
    this.forget(company);
    if (from === undefined) return;
    const clock = this.own(company);
    clock.set(new Date(from.now()).toISOString());
    clock.run(from.speed);
  }
}
