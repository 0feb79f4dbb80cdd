import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, aTicket, inOneWorld, makeRecord, refusals } from '../../../../testkit/src/index.ts';

inOneWorld('a bad link to a configuration', (world) => {
  const owners = async () => [
    `/service/tickets/${await aTicket(world())}/configurations`,
    `/finance/agreements/${await makeRecord(world(), '/finance/agreements', { name: 'Care', type: { id: 1 }, company: { id: 1 }, contact: { id: await aContact(world()) } })}/configurations`,
  ];

  it('is refused: to nothing, to what is not there, and twice to the same', async () => {
    const box = { name: 'Box', type: { id: 1 }, company: { id: 1 } };
    const id = await makeRecord(world(), '/company/configurations', box);
    for (const path of await owners()) {
      assert.deepEqual(await refusals(world(), path, {}), { id: 'id or deviceIdentifier is required.' });
      assert.deepEqual(await refusals(world(), path, { id: 4242 }), { id: 'Configuration 4242 not found' });
      const unknown = await refusals(world(), path, { deviceIdentifier: 'none' });
      assert.deepEqual(unknown, { id: 'Configuration none not found' });
      assert.equal((await world().post(path, { id })).status, 201);
      assert.deepEqual(await refusals(world(), path, { id }), { id: `Configuration ${id} is attached already.` });
    }
  });
});
