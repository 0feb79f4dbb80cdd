import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aContact, aTicket, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a link to a configuration', (world) => {
  const owners = async () => [
    `/service/tickets/${await aTicket(world())}/configurations`,
    `/finance/agreements/${await makeRecord(world(), '/finance/agreements', { name: 'Care', type: { id: 1 }, company: { id: 1 }, contact: { id: await aContact(world()) } })}/configurations`,
  ];

  it('names it by its id or by its device identifier', async () => {
    const box = { name: 'Box', type: { id: 1 }, company: { id: 1 }, deviceIdentifier: 'box-1' };
    const id = await makeRecord(world(), '/company/configurations', box);
    for (const sent of [{ id }, { deviceIdentifier: 'box-1' }])
      for (const caller of [world(), inOlderVersion(world())])
        for (const path of await owners()) {
          const made = await caller.post(path, sent);
          assert.equal(made.status, 201, made.text);
          const [link] = await shown<{ id: number; deviceIdentifier: string }[]>(world(), path);
          assert.deepEqual([link?.id, link?.deviceIdentifier], [id, 'box-1']);
        }
  });
});
