import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, changed, inOneWorld, shown } from '../../../../../testkit/src/index.ts';

inOneWorld('who assigned a ticket', (world) => {
  const assigners = async (ticket: number) =>
    (
      await shown<{ row_values: unknown[][] }>(
        world(),
        `/system/reports/Service?columns=Assigned_By_RecID&conditions=TicketNbr=${ticket}`,
      )
    ).row_values[0]?.[0];

  it('is the member who made somebody its owner, and nobody while it has none', async () => {
    const ticket = await aTicket(world());
    const path = `/service/tickets/${ticket}`;
    assert.equal(await assigners(ticket), null);
    const { members } = {
      members: await shown<{ id: number }[]>(world(), '/system/members?conditions=identifier="Tech1"'),
    };
    await changed(world(), path, { owner: { id: members[0]?.id } });
    const caller = await assigners(ticket);
    assert.equal(typeof caller, 'number');
    await changed(world(), path, { summary: 'Another' });
    assert.equal(await assigners(ticket), caller);
    await changed(world(), path, { owner: null });
    assert.equal(await assigners(ticket), null);
  });
});
