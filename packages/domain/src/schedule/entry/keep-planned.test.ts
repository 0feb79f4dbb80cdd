import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

interface Entry {
  readonly id: number;
  readonly member: { readonly identifier: string };
  readonly ownerFlag: boolean;
}

inOneWorld("an owner's schedule entry", (world) => {
  const entriesOf = async (ticket: number) => {
    const path = `/schedule/entries?conditions=objectId=${ticket}&orderBy=id`;
    return (await shown<Entry[]>(world(), path)).map(({ member, ownerFlag }) => [member.identifier, ownerFlag]);
  };
  const owned = (identifier: string) => ({ owner: { identifier } });

  it('stays when it is planned, and is not made beside one that is there', async () => {
    const ticket = await aTicket(world(), owned('Tech1'));
    const path = `/service/tickets/${ticket}`;
    const [entry] = await shown<Entry[]>(world(), `/schedule/entries?conditions=objectId=${ticket}`);
    const planned = { dateStart: '2025-03-04T09:00:00Z', dateEnd: '2025-03-04T10:00:00Z' };
    await changed(world(), `/schedule/entries/${entry?.id}`, planned);
    await changed(world(), path, owned('Admin1'));
    assert.deepEqual(await entriesOf(ticket), [
      ['Tech1', false],
      ['Admin1', true],
    ]);
    await changed(world(), path, owned('Tech1'));
    assert.deepEqual(await entriesOf(ticket), [['Tech1', true]]);
  });
});
