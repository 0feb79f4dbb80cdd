import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the date since when a member is inactive', (world) => {
  const since = async (id: number) => (await shown(world(), `/system/members/${id}`))['inactiveDate'];

  it('is there while the member is inactive', async () => {
    const id = await aMember(world(), 'mary');
    assert.equal(await since(id), undefined);
    for (const caller of [world(), inOlderVersion(world())]) {
      await changed(caller, `/system/members/${id}`, { inactiveFlag: true });
      assert.match(String(await since(id)), /^20\d\d-\d\d-\d\dT/);
      await changed(caller, `/system/members/${id}`, { inactiveFlag: false });
      assert.equal(await since(id), undefined);
    }
  });

  it('is the one that is sent', async () => {
    const id = await aMember(world(), 'percy');
    await changed(world(), `/system/members/${id}`, { inactiveFlag: true, inactiveDate: '2025-01-31T00:00:00Z' });
    assert.equal(await since(id), '2025-01-31T00:00:00Z');
  });
});
