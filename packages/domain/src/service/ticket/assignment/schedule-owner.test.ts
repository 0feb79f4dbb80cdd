import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOlderVersion, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

interface Entry {
  readonly id: number;
  readonly member: { readonly identifier: string };
  readonly ownerFlag: boolean;
}

inOneWorld('the schedule entry of an owner', (world) => {
  const entriesOf = async (ticket: number) => {
    const path = `/schedule/entries?conditions=objectId=${ticket}&orderBy=id`;
    return (await shown<Entry[]>(world(), path)).map(({ member, ownerFlag }) => [member.identifier, ownerFlag]);
  };
  const owned = (identifier: string) => ({ owner: { identifier } });

  it('comes with the ownership and goes on with it, in an older version too', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const ticket = await aTicket(caller, owned('Tech1'));
      assert.deepEqual(await entriesOf(ticket), [['Tech1', true]]);
      await changed(caller, `/service/tickets/${ticket}`, owned('Admin1'));
      assert.deepEqual(await entriesOf(ticket), [['Admin1', true]]);
      await changed(caller, `/service/tickets/${ticket}`, { owner: null });
      assert.deepEqual(await entriesOf(ticket), []);
    }
  });

  it('is made for a ticket that gets its owner later, and by a whole body', async () => {
    const path = `/service/tickets/${await aTicket(world())}`;
    const put = await world().put(path, { ...(await shown(world(), path)), ...owned('Tech1') });
    assert.equal(put.status, 200, put.text);
    assert.deepEqual(await entriesOf(Number(path.split('/').at(-1))), [['Tech1', true]]);
  });
});
