import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, inOlderVersion, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

type Setting = { readonly id: number; readonly moduleIdentifier: string; readonly editLevel: string };

inOneWorld('the settings of a role of projects', (world) => {
  const settingsOf = (role: number) => shown<Setting[]>(world(), `/project/securityRoles/${role}/settings`);
  const levels = (settings: readonly Setting[]) => [...new Set(settings.map(({ editLevel }) => editLevel))];

  it('are there from the start, open for managers', async () => {
    assert.deepEqual([levels(await settingsOf(1)), levels(await settingsOf(2))], [['All'], ['None']]);
    for (const caller of [world(), inOlderVersion(world())]) {
      const lead = { name: 'Lead', managerRoleFlag: true };
      const settings = await settingsOf(await makeRecord(caller, '/project/securityRoles', lead));
      assert.ok(settings.some(({ moduleIdentifier }) => moduleIdentifier === 'ProjectTickets'));
      assert.deepEqual(levels(settings), ['All']);
    }
  });

  it('can be changed', async () => {
    const [first] = await settingsOf(2);
    const path = `/project/securityRoles/2/settings/${first?.id}`;
    assert.equal((await changed(world(), path, { editLevel: 'My' }))['editLevel'], 'My');
  });
});
