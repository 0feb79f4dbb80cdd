import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aSoldPhone, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a product that is cancelled', (world) => {
  const said = ['cancelledFlag', 'quantityCancelled', 'cancelledDate', 'extPrice'];
  const cancelled = async (path: string) => {
    const found = await shown(world(), path);
    return [...said.map((key) => found[key]), Number(found['cancelledBy']) > 0];
  };
  const now = '2025-03-03T12:00:00Z';

  it('says who cancelled how many and when, and brings in nothing, until it is wanted again', async () => {
    world().clock.set(now);
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = await aSoldPhone(caller, { quantity: 3 });
      await changed(caller, path, { cancelledFlag: true, cancelledReason: 'Too dear.' });
      assert.deepEqual(await cancelled(path), [true, 3, now, 0, true]);
      assert.equal((await shown(world(), path))['cancelledReason'], 'Too dear.');
      await changed(caller, path, { cancelledFlag: false });
      assert.deepEqual(await cancelled(path), [false, 0, undefined, 600, false]);
      assert.equal((await shown(world(), path))['cancelledReason'], undefined);
    }
  });

  it('may be so in part, and is so as a whole with the last piece', async () => {
    const path = await aSoldPhone(world(), { quantity: 3 });
    await changed(world(), path, { quantityCancelled: 1 });
    assert.deepEqual(await cancelled(path), [false, 1, now, 400, true]);
    await changed(world(), path, { quantityCancelled: 3 });
    assert.deepEqual(await cancelled(path), [true, 3, now, 0, true]);
    const { status, text } = await world().patch(path, [{ op: 'replace', path: 'quantityCancelled', value: 4 }]);
    assert.deepEqual([status, /must not be above quantity/.test(text)], [400, true]);
  });

  it('stays so through a PUT of what was read', async () => {
    const path = await aSoldPhone(world(), { quantity: 2, cancelledFlag: true });
    const found = await cancelled(path);
    assert.equal((await world().put(path, await shown(world(), path))).status, 200);
    assert.deepEqual(await cancelled(path), found);
  });
});
