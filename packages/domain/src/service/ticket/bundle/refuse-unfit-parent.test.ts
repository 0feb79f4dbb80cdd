import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aProject, aTicket, inOlderVersion, inOneWorld, makeRecord } from '../../../../../testkit/src/index.ts';

inOneWorld('the parent of a ticket', (world) => {
  it('is a service ticket that is not merged into another, whoever names it', async () => {
    const project = await aProject(world());
    const phase = { id: await makeRecord(world(), `/project/projects/${project}/phases`, { description: 'Plan' }) };
    const ofProject = await makeRecord(world(), '/project/tickets', { summary: 'Design', phase });
    const [into, merged] = [await aTicket(world()), await aTicket(world())];
    const body = { mergeTicketIds: [merged], status: { name: 'Closed' } };
    assert.equal((await world().post(`/service/tickets/${into}/merge`, body)).status, 200);
    for (const caller of [world(), inOlderVersion(world())]) {
      for (const [parentTicketId, words] of [
        [ofProject, 'is not a service ticket'],
        [merged, 'is merged into ticket'],
      ] as const) {
        const reply = await caller.post('/service/tickets', { summary: 'Slow', company: { id: 1 }, parentTicketId });
        assert.equal(reply.status, 400);
        assert.match(reply.text, new RegExp(words));
      }
    }
  });
});
