import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a new company', (world) => {
  const address = {
    addressLine1: '1 Mill Lane',
    addressLine2: 'Yard',
    city: 'Tampa',
    zip: '33601',
    phoneNumber: '8135551234',
  };

  it('gets a main site with its address', async () => {
    for (const [caller, identifier] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const path = `/company/companies/${await aCompany(caller, identifier, address)}`;
      const [site, ...more] = await shown<Record<string, unknown>[]>(world(), `${path}/sites`);
      assert.deepEqual(more, []);
      assert.deepEqual([site?.['name'], site?.['primaryAddressFlag']], ['Main', true]);
      for (const [name, value] of Object.entries(address)) assert.equal(site?.[name], value, name);
      assert.equal((await shown<{ site: { id: unknown } }>(world(), path)).site.id, site?.['id']);
    }
  });

  it('gets none when a site is sent', async () => {
    const [{ id } = { id: 0 }] = await shown<{ id: number }[]>(world(), '/company/companies/1/sites');
    const path = `/company/companies/${await aCompany(world(), 'Smith', { site: { id } })}`;
    assert.deepEqual(await shown(world(), `${path}/sites`), []);
  });
});
