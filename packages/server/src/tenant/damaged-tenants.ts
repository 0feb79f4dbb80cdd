import type { Clock } from '@reeve/domain';
import { DatabaseUnavailable, TenantUnavailable } from '@reeve/store';
import type { Observe } from '../observe/observation.ts';

/** Tenants that could not be opened the last time, each told of once. */
export class DamagedTenants {
  readonly #reasons = new Map<string, string>();
  readonly #observe: Observe;
  readonly #clock: Clock;

  constructor({ observe, clock }: { readonly observe: Observe; readonly clock: Clock }) {
    this.#observe = observe;
    this.#clock = clock;
  }

  /** Why, by name. */
  get reasons(): ReadonlyMap<string, string> {
    return this.#reasons;
  }

  /** Tells once of a tenant that cannot be opened, for another reason than that the database as a whole is away. */
  note(name: string, error: unknown): void {
    if (error instanceof DatabaseUnavailable && !(error instanceof TenantUnavailable)) return;
    const why = error instanceof Error ? error.message : String(error);
    if (this.#reasons.get(name) === why) return;
    this.#reasons.set(name, why);
    this.#observe({ kind: 'tenant damaged', at: this.#clock.now(), tenant: name, why });
  }

  /** It was opened, or is gone. */
  forget(name: string): void {
    this.#reasons.delete(name);
  }
}
