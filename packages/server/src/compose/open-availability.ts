import { systemTimers } from '@reeve/callbacks';
import type { Engine } from '@reeve/store';
import { databaseFailure } from '../fault/database-failure.ts';
import { Availability } from '../observe/availability.ts';
import type { Observe } from '../observe/observation.ts';
import type { Environment } from './environment.ts';

/** What knows whether the database of a process is there. */
export function openAvailability(engine: Engine, { clock, stopwatch }: Environment, observe: Observe): Availability {
  return new Availability({
    check: () => engine.check(),
    stopwatch: stopwatch ?? (() => performance.now()),
    timers: systemTimers,
    tell: (state, reason) => observe({ kind: 'outage', at: clock.now(), state, reason }),
  });
}

/** Whoever meets an error that nobody foresaw tells of a bug: it is none when the database was away. */
export function sortingFailures(observe: Observe, availability: Availability): Observe {
  return (observation) => {
    if (observation.kind !== 'bug' && observation.kind !== 'database failed') return observe(observation);
    const { error, at } = observation;
    const failure = databaseFailure(error);
    if (failure === null) return observe(observation);
    availability.failed(failure);
    observe({ kind: 'database failed', at, error });
  };
}
