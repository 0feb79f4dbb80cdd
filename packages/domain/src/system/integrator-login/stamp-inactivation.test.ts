import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';
import { toTimestamp } from '../../clock.ts';

inOneWorld('an integrator login that is made inactive', (world) => {
  const path = '/system/integratorlogins';

  it('says when and by whom, keeps it when it is changed, and forgets it when it is active again', async () => {
    for (const [caller, username] of [
      [world(), 'robot'],
      [inOlderVersion(world()), 'android'],
    ] as const) {
      const id = await makeRecord(caller, path, { username, password: 'secret1' });
      const stamps = async () => {
        const { dateInactivated, inactivatedBy } = await shown(caller, `${path}/${id}`);
        return [dateInactivated ?? null, (inactivatedBy as { id: number } | undefined)?.id ?? null];
      };
      assert.deepEqual(await stamps(), [null, null]);
      const me = await shown(caller, '/system/myMembers');
      await changed(caller, `${path}/${id}`, { inactiveFlag: true });
      const made = await stamps();
      assert.deepEqual(made, [toTimestamp(world().clock.now()), me['id']]);
      world().clock.pass(60);
      await changed(caller, `${path}/${id}`, { serviceBoardCallbackUrl: 'https://robot.example/board' });
      assert.deepEqual(await stamps(), made);
      await changed(caller, `${path}/${id}`, { inactiveFlag: false });
      assert.deepEqual(await stamps(), [null, null]);
    }
  });
});
