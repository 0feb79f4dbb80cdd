import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aPhase,
  aProject,
  aProjectTicket,
  changed,
  inOlderVersion,
  inOneWorld,
} from '../../../../testkit/src/index.ts';

inOneWorld('predecessors in a circle', (world) => {
  const refused = async (caller: ReturnType<typeof world>, ticket: number, type: string, id: number) => {
    const operations = [
      { op: 'replace', path: 'predecessorType', value: type },
      { op: 'replace', path: 'predecessorId', value: id },
    ];
    const { status, json } = await caller.patch(`/project/tickets/${ticket}`, operations);
    const { errors } = json as { errors: { field: string }[] };
    assert.deepEqual([status, errors.map(({ field }) => field)], [400, ['predecessorId']]);
  };

  it('are refused: a ticket itself, one that waits for it, its own phase, a phase that waits for it', async () => {
    const project = await aProject(world());
    for (const caller of [world(), inOlderVersion(world())]) {
      const [first, second] = [await aPhase(world(), project), await aPhase(world(), project)];
      const [one, two] = [await aProjectTicket(world(), first), await aProjectTicket(world(), second)];
      await refused(caller, one, 'Ticket', one);
      await refused(caller, one, 'Phase', first);
      await changed(caller, `/project/tickets/${two}`, { predecessorType: 'Ticket', predecessorId: one });
      await refused(caller, one, 'Ticket', two);
      await refused(caller, one, 'Phase', second);
      await changed(caller, `/project/tickets/${two}`, { predecessorType: 'Phase', predecessorId: first });
      await refused(caller, one, 'Phase', second);
    }
  });
});
