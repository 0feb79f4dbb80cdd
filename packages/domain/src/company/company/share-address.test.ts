import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a changed address of a company', (world) => {
  it('is that of its primary site', async () => {
    for (const [caller, identifier] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const path = `/company/companies/${await aCompany(caller, identifier, { zip: '33601' })}`;
      await changed(caller, path, { city: 'Dayton', state: 'ohio', phoneNumber: '9375551234' });
      const [site] = await shown<Record<string, unknown>[]>(world(), `${path}/sites`);
      assert.deepEqual([site?.['city'], site?.['zip'], site?.['phoneNumber']], ['Dayton', '33601', '9375551234']);
      assert.equal((site?.['stateReference'] as { identifier: string } | undefined)?.identifier, 'OH');
    }
  });
});
