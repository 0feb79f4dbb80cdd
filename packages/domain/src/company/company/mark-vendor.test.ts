import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the vendor mark of a company', (world) => {
  const isVendor = async (id: number) => (await shown(world(), `/company/companies/${id}`))['isVendorFlag'];
  const typeId = async (name: string) =>
    (await shown<{ id: number }[]>(world(), `/company/companies/types?conditions=name='${name}'`))[0]?.id;

  it('follows its types as they come and go, and no body', async () => {
    const [vendor, client] = [await typeId('Vendor'), await typeId('Client')];
    const made = await aCompany(inOlderVersion(world()), 'Baker', { types: [{ id: vendor }] });
    assert.equal(await isVendor(made), true);
    const id = await aCompany(world(), 'Miller', { types: [{ id: client }], isVendorFlag: true });
    assert.equal(await isVendor(id), false);
    const types = `/company/companies/${id}/typeAssociations`;
    const added = await makeRecord(world(), types, { type: { id: vendor } });
    assert.equal(await isVendor(id), true);
    assert.equal((await world().delete(`${types}/${added}`)).status, 204);
    assert.equal(await isVendor(id), false);
  });

  it('follows what its type becomes', async () => {
    const client = await typeId('Client');
    const id = await aCompany(world(), 'Smith', { types: [{ id: client }] });
    await changed(world(), `/company/companies/types/${client}`, { vendorFlag: true });
    assert.equal(await isVendor(id), true);
    await changed(world(), `/company/companies/types/${client}`, { vendorFlag: false });
    assert.equal(await isVendor(id), false);
  });
});
