import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

const sync = '/system/members/calendarsync';

onEachEngine('members', (engine) => {
  it('show what their calendars are kept in step by', async () => {
    await using world = await aWorld({ engine });
    const [member] = (await world.get('/system/members')).json as { id: number; identifier: string }[];
    assert.ok(member !== undefined);
    const { id, identifier } = member;
    const listed = async (query = '') =>
      ((await world.get(`${sync}${query}`)).json as { id: number }[]).find((each) => each.id === id);

    await world.patch(`/system/members/${id}`, [
      { op: 'replace', path: 'office365', value: null },
      { op: 'replace', path: 'mapiName', value: null },
      { op: 'replace', path: 'calendarSyncIntegrationFlag', value: false },
    ]);
    assert.deepEqual(await listed(), { id, memberId: identifier, calendarSyncIntegrationFlag: false });

    const changed = await world.patch(`/system/members/${id}`, [
      { op: 'replace', path: 'office365', value: { id: 'a1b2', name: 'A. Member' } },
      { op: 'replace', path: 'mapiName', value: 'Member, A.' },
      { op: 'replace', path: 'calendarSyncIntegrationFlag', value: true },
    ]);
    assert.equal(changed.status, 200, changed.text);
    const shown = {
      id,
      memberId: identifier,
      office365Id: 'a1b2',
      mapiName: 'Member, A.',
      calendarSyncIntegrationFlag: true,
    };
    assert.deepEqual(await listed(), shown);
    assert.deepEqual(await listed('?conditions=office365Id="a1b2"'), shown);
    assert.equal(await listed('?conditions=office365Id="other"'), undefined);
  });
});
