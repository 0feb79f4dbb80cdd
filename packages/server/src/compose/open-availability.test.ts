import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DatabaseBusy, type Engine, ReadEnded } from '@reeve/store';
import type { Observation } from '../observe/observation.ts';
import { machine } from './environment.ts';
import { openAvailability, sortingFailures } from './open-availability.ts';

describe('what fails where nobody waits for it', () => {
  it('is no bug where a statement waited too long or was ended by somebody', (context) => {
    const seen: Observation[] = [];
    const observe = (observation: Observation) => void seen.push(observation);
    const engine = { check: async () => {} } as unknown as Engine;
    const availability = openAvailability(engine, machine, observe);
    context.after(() => availability.close());
    const sorting = sortingFailures(observe, availability);
    const ended = new ReadEnded('time', { cause: new Error('canceling statement due to user request') });
    for (const error of [ended, new DatabaseBusy(new Error('lock timeout')), new Error('ours')])
      sorting({ kind: 'bug', at: 0, error, requestId: null });
    const kinds = seen.map(({ kind }) => kind);
    assert.deepEqual(kinds, ['outage', 'database failed', 'database failed', 'bug']);
    const [outage] = seen;
    assert.match(outage?.kind === 'outage' ? outage.reason : '', /canceling statement/);
  });
});
