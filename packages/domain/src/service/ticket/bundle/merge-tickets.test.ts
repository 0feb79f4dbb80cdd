import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
  type World,
} from '../../../../../testkit/src/index.ts';

const path = '/service/tickets';

inOneWorld('tickets that are merged', (world) => {
  const merge = (into: number, ids: readonly number[], caller: World = world()) =>
    caller.post(`${path}/${into}/merge`, { mergeTicketIds: ids, status: { name: 'Closed' } });

  it('give their hours, configurations and what is planned to the one that stays', async () => {
    const company = { id: await aCompany(world(), 'Baker') };
    const pc = { name: 'Laptop', type: { id: 1 }, company };
    const configuration = await makeRecord(world(), '/company/configurations', pc);
    for (const caller of [world(), inOlderVersion(world())]) {
      const [into, merged] = [await aTicket(caller, { company }), await aTicket(caller, { company, owner: { id: 2 } })];
      const entry = await aTimeEntry(caller, merged, { notes: 'Looked', addToDetailDescriptionFlag: true });
      await makeRecord(caller, `${path}/${merged}/configurations`, { id: configuration });
      const plan = { objectId: merged, type: { identifier: 'S' }, member: { id: 1 } };
      const planned = await makeRecord(caller, '/schedule/entries', plan);
      assert.equal((await merge(into, [merged, merged], caller)).status, 200);
      const read = async (id: number) => {
        const { actualHours, resources } = await shown(world(), `${path}/${id}`);
        return [actualHours, resources, (await shown<unknown[]>(world(), `${path}/${id}/configurations`)).length];
      };
      assert.deepEqual(await read(into), [1, 'Admin1', 1]);
      assert.deepEqual(await read(merged), [0, 'Tech1', 0]);
      assert.deepEqual((await shown<{ ticket: { id: number } }>(world(), `/time/entries/${entry}`)).ticket.id, into);
      const { doneFlag, objectId } = await shown(world(), `/schedule/entries/${planned}`);
      assert.deepEqual([doneFlag, objectId], [false, into]);
      const notes = await shown<{ text: string }[]>(world(), `${path}/${into}/allNotes`);
      assert.equal(notes.filter(({ text }) => text === 'Looked').length, 1);
    }
  });

  it('leave their children and those that were merged into them to the one that stays', async () => {
    const [into, merged, earlier] = [await aTicket(world()), await aTicket(world()), await aTicket(world())];
    const child = await aTicket(world(), { parentTicketId: merged });
    await merge(merged, [earlier]);
    assert.equal((await merge(into, [merged])).status, 200);
    const { parentTicketId, closedFlag } = await shown(world(), `${path}/${child}`);
    assert.deepEqual([parentTicketId, closedFlag], [into, false]);
    const first = await shown<{ mergedParentTicket: { id: number } }>(world(), `${path}/${earlier}`);
    assert.equal(first.mergedParentTicket.id, into);
  });

  it('are of one company and were not merged before, and the link is not written by hand', async () => {
    const [into, merged] = [await aTicket(world()), await aTicket(world())];
    const strange = await aTicket(world(), { company: { id: await aCompany(world(), 'Miller') } });
    assert.match((await merge(into, [strange])).text, /is of another company/);
    await merge(into, [merged]);
    assert.match((await merge(await aTicket(world()), [merged])).text, /is merged already/);
    assert.match((await merge(merged, [await aTicket(world())])).text, /is merged itself/);
    const forged = await changed(world(), `${path}/${strange}`, { mergedParentTicket: { id: into } });
    assert.equal(forged['mergedParentTicket'], undefined);
  });
});
