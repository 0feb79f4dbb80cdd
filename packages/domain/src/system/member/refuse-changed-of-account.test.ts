import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCaller, type Caller } from '../../../../access/test/access-world.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../../testkit/src/world.ts';

onEachEngine('my account', (engine) => {
  it('takes what is one’s own to change, and nothing of who one is or may do', async () => {
    await using world = await aWorld({ engine });
    const caller = await aCaller(world, 'fixer', 'Technician');
    const { id, patch } = await accountOf(world, caller, 'fixer');
    assert.equal((await patch('mobilePhone', '555')).status, 200);
    const refused = [
      ['identifier', 'zadmin'],
      ['licenseClass', 'F'],
      ['inactiveFlag', true],
      ['timeApprover', { id }],
      ['dailyCapacity', 1],
      ['type', { id: 1 }],
    ] as const;
    for (const [field, value] of refused) {
      const { status, text } = await patch(field, value);
      assert.equal(status, 400, `${field}: ${text}`);
      assert.match(text, /cannot be changed by My Account/);
    }
    const kept = (await world.get(`/system/members/${id}`)).json as { identifier: string; mobilePhone: string };
    assert.deepEqual([kept.identifier, kept.mobilePhone], ['fixer', '555']);
  });
});

async function accountOf(world: World, caller: Caller, identifier: string) {
  const [{ id }] = (await world.get(`/system/members?conditions=identifier="${identifier}"&fields=id`)).json as [
    { id: number },
  ];
  const patch = (path: string, value: unknown) =>
    world.send('PATCH', `/system/myAccount/${id}`, {
      headers: caller,
      body: JSON.stringify([{ op: 'replace', path, value }]),
    });
  return { id, patch };
}
