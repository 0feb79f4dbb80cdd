import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('another primary site of a company', (world) => {
  it('takes the mark from the first, and the company shows its address', async () => {
    for (const [caller, identifier] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const path = `/company/companies/${await aCompany(caller, identifier, { city: 'Tampa', state: 'FL' })}`;
      const mill = { name: 'Mill', city: 'Dayton', stateReference: { identifier: 'OH' }, primaryAddressFlag: true };
      const site = await makeRecord(caller, `${path}/sites`, mill);
      const sites = await shown<{ name: string; primaryAddressFlag: boolean }[]>(world(), `${path}/sites`);
      assert.deepEqual(
        sites.map(({ name, primaryAddressFlag }) => [name, primaryAddressFlag]),
        [
          ['Main', false],
          ['Mill', true],
        ],
      );
      const company = await shown<{ city: string; state: string; site: { id: number } }>(world(), path);
      assert.deepEqual([company.city, company.state, company.site.id], ['Dayton', 'OH', site]);
    }
  });
});
