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

inOneWorld('the address of a contact', (world) => {
  it('is its own alone, whatever that of its site is', async () => {
    for (const [caller, identifier] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const id = await aCompany(caller, identifier, { addressLine1: '1 Road', state: 'OH', zip: '45501' });
      const path = `/company/contacts/${await aContact(caller, { company: { id }, zip: '99999' })}`;
      const address = async () => {
        const { site, addressLine1, city, state, zip, country } = await shown(world(), path);
        assert.ok(site);
        return [addressLine1, city, state, zip, country];
      };
      assert.deepEqual(await address(), [undefined, undefined, undefined, '99999', undefined]);
      const mill = await makeRecord(caller, `/company/companies/${id}/sites`, { name: 'Mill', city: 'Dayton' });
      await changed(caller, path, { 'site/id': mill, city: 'Rome' });
      await changed(caller, `/company/companies/${id}/sites/${mill}`, { city: 'Toledo' });
      assert.deepEqual(await address(), [undefined, 'Rome', undefined, '99999', undefined]);
    }
  });
});
