import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the address of a company', (world) => {
  it('is that of its primary site as it changes, and of no other', async () => {
    for (const [caller, identifier] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const path = `/company/companies/${await aCompany(caller, identifier, { city: 'Tampa', state: 'XX' })}`;
      const { site } = await shown<{ site: { id: number } }>(world(), path);
      const other = await makeRecord(caller, `${path}/sites`, { name: 'Mill', city: 'Rome' });
      await changed(caller, `${path}/sites/${other}`, { city: 'Bern' });
      await changed(caller, `${path}/sites/${site.id}`, { city: 'Toledo' });
      const { city, state } = await shown(world(), path);
      assert.deepEqual([city, state], ['Toledo', 'XX']);
      await changed(caller, `${path}/sites/${site.id}`, { stateReference: { identifier: 'OH' } });
      assert.equal((await shown(world(), path))['state'], 'OH');
      assert.equal((await changed(caller, path, { state: 'YY' }))['state'], 'YY', 'as when it was made');
      await changed(caller, path, { state: 'OH' });
      await changed(caller, `${path}/sites/${site.id}`, { stateReference: null });
      assert.equal((await shown(world(), path))['state'], undefined);
    }
  });
});
