import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the site that a company is given', (world) => {
  it("becomes its primary one, and its address the company's", async () => {
    for (const [caller, identifier] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const path = `/company/companies/${await aCompany(caller, identifier)}`;
      const site = await makeRecord(caller, `${path}/sites`, { name: 'Mill', city: 'Dayton' });
      assert.equal((await changed(caller, path, { 'site/id': site }))['city'], 'Dayton');
      const sites = await shown<{ id: number; primaryAddressFlag: boolean }[]>(world(), `${path}/sites`);
      assert.deepEqual(
        sites.filter(({ primaryAddressFlag }) => primaryAddressFlag).map(({ id }) => id),
        [site],
      );
    }
  });
});
