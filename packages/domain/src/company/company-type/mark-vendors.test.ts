import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a type that becomes one for vendors', (world) => {
  it('makes vendors of its companies, as long as it is one', async () => {
    const type = await makeRecord(world(), '/company/companies/types', { name: 'Maker' });
    const path = `/company/companies/${await aCompany(world(), 'Baker', { types: [{ id: type }] })}`;
    for (const vendorFlag of [true, false]) {
      await changed(world(), `/company/companies/types/${type}`, { vendorFlag });
      assert.equal((await shown(world(), path))['isVendorFlag'], vendorFlag);
    }
  });
});
