import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aPhase,
  aProject,
  aProjectTicket,
  changed,
  inOlderVersion,
  inOneWorld,
  refusals,
  shown,
} from '../../../../testkit/src/index.ts';

const dates = { estimatedStartDate: '2025-04-10T00:00:00Z', requiredDate: '2025-04-12T00:00:00Z' };
const none = { predecessorType: null, predecessorId: null, estimatedStartDate: null, requiredDate: null };

inOneWorld('the dates of a ticket with a predecessor', (world) => {
  const pair = async (caller: ReturnType<typeof world>) => {
    const phase = await aPhase(world(), await aProject(world()));
    const waiting = { predecessorType: 'Ticket', predecessorId: await aProjectTicket(world(), phase) };
    return { phase, waiting, path: `/project/tickets/${await aProjectTicket(caller, phase, waiting)}` };
  };

  it('are not set, one or both, and the ticket stays as it was', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const { path, phase, waiting } = await pair(caller);
      const before = await shown(world(), path);
      for (const fields of [
        { estimatedStartDate: dates.estimatedStartDate },
        { requiredDate: dates.requiredDate },
        dates,
      ]) {
        const operations = Object.entries({ ...fields, summary: 'Later' });
        const reply = await caller.patch(
          path,
          operations.map(([key, value]) => ({ op: 'replace', path: key, value })),
        );
        assert.equal(reply.status, 400);
        const { errors } = reply.json as { errors: { code: string; field: string }[] };
        assert.deepEqual(
          errors.map(({ code, field }) => [code, field]),
          Object.keys(fields).map((field) => ['InvalidField', field]),
        );
        assert.deepEqual(await shown(world(), path), before);
      }
      const made = { summary: 'Wire it', phase: { id: phase }, ...waiting, ...dates };
      assert.deepEqual(Object.keys(await refusals(caller, '/project/tickets', made)), Object.keys(dates));
    }
  });

  it('are set when predecessor and dates were taken away, and the predecessor is put back', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const { path, waiting } = await pair(caller);
      await changed(caller, path, none);
      await changed(caller, path, dates);
      const back = await changed(caller, path, waiting);
      for (const [field, value] of Object.entries({ ...dates, ...waiting })) assert.equal(back[field], value, field);
      assert.equal((await caller.put(path, back)).status, 200);
      await changed(caller, path, none);
    }
  });
});
