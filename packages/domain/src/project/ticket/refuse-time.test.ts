import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aPhase,
  aProject,
  aProjectTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
} from '../../../../testkit/src/index.ts';

inOneWorld('time on a project', (world) => {
  it('is refused by a status without time, and in a closed phase, and taken again', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const id = await aProject(world());
      const phase = await aPhase(world(), id);
      const [path, ticket] = [`/project/projects/${id}`, await aProjectTicket(world(), phase)];
      const body = { chargeToType: 'ProjectTicket', chargeToId: ticket, timeStart: '2025-03-03T09:00:00Z' };
      const refused = async (what: RegExp) => {
        const { status, text } = await caller.post('/time/entries', { ...body, timeEnd: '2025-03-03T10:00:00Z' });
        assert.equal(status, 400);
        assert.match(text, /TimeEntryApi/);
        assert.match(text, what);
      };
      const entry = await aTimeEntry({ ...world(), post: caller.post }, ticket, body);
      await changed(world(), path, { status: { name: 'On Hold' } });
      await refused(/status of this project/);
      await changed(caller, `/time/entries/${entry}`, { notes: 'Explained' });
      await changed(world(), path, { status: { name: 'In Progress' } });
      await changed(world(), `${path}/phases/${phase}`, { status: { name: 'Closed' } });
      await refused(/status of this phase/);
      await changed(world(), `${path}/phases/${phase}`, { status: { name: 'Open' } });
      await aTimeEntry({ ...world(), post: caller.post }, ticket, body);
    }
  });
});
