import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('the address of a new contact', (world) => {
  it('is that of its site, unless another is sent', async () => {
    for (const [caller, identifier] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const id = await aCompany(caller, identifier, { addressLine1: '1 Road', state: 'OH', zip: '45501' });
      const path = `/company/contacts/${await aContact(caller, { company: { id }, zip: '99999' })}`;
      const { addressLine1, city, state, zip } = await shown(world(), path);
      assert.deepEqual([addressLine1, city, state, zip], ['1 Road', 'Tampa', 'OH', '99999']);
      const mill = await makeRecord(caller, `/company/companies/${id}/sites`, { name: 'Mill', city: 'Dayton' });
      assert.equal((await changed(caller, path, { 'site/id': mill }))['city'], 'Dayton');
    }
  });
});
