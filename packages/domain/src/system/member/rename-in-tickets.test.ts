import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, aTicket, changed, inOneWorld, makeRecord, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a member who is called otherwise', (world) => {
  it('is so in the tickets that he owns and is scheduled for', async () => {
    const member = { id: await aMember(world(), 'Ann') };
    const [owned, scheduled] = [await aTicket(world(), { owner: member }), await aTicket(world())];
    await makeRecord(world(), '/schedule/entries', { objectId: scheduled, member, type: { identifier: 'S' } });
    await changed(world(), `/system/members/${member.id}`, { identifier: 'Anna' });
    for (const ticket of [owned, scheduled])
      assert.equal((await shown(world(), `/service/tickets/${ticket}`))['resources'], 'Anna');
  });
});
