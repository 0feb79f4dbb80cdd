import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, aTicket, aTimeEntry, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('the hours of a time sheet', (world) => {
  it('are those of its entries, whatever changes, moves or deletes one', async () => {
    const member = { id: await aMember(world(), 'Ann') };
    const ticket = await aTicket(world());
    const [one, two] = [await aTimeEntry(world(), ticket, { member }), await aTimeEntry(world(), ticket, { member })];
    const { timeSheet } = await shown<{ timeSheet: { id: number } }>(world(), `/time/entries/${one}`);
    const hours = async () => (await shown(world(), `/time/sheets/${timeSheet.id}`))['hours'];
    assert.equal(await hours(), 2);
    await changed(world(), `/time/entries/${one}`, { hoursDeduct: 0.25 });
    assert.equal(await hours(), 1.75);
    await changed(world(), `/time/entries/${one}`, { member: { id: 1 } });
    assert.equal(await hours(), 1);
    await world().delete(`/time/entries/${two}`);
    assert.equal(await hours(), 0);
  });
});
