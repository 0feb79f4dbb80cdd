import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aMember, aTicket, aTimeEntry, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a period whose sheet was handed in', (world) => {
  it('takes no more time of its member, until the sheet is open again', async () => {
    const member = { id: await aMember(world(), 'Ann') };
    const ticket = await aTicket(world());
    const first = await aTimeEntry(world(), ticket, { member });
    const { timeSheet } = await shown<{ timeSheet: { id: number } }>(world(), `/time/entries/${first}`);
    const sheet = `/time/sheets/${timeSheet.id}`;
    assert.equal((await world().post(`${sheet}/submit`, {})).status, 200);
    const refused = /The period 2025-03-03 to 2025-03-09 is PendingApproval and takes no more entries\./;
    await assert.rejects(aTimeEntry(world(), ticket, { member }), refused);
    await aTimeEntry(world(), ticket, { member: { id: 1 } });
    const other = { timeStart: '2025-03-12T09:00:00Z', timeEnd: '2025-03-12T10:00:00Z' };
    const path = `/time/entries/${await aTimeEntry(world(), ticket, { member, ...other })}`;
    const back = await world().patch(path, [{ op: 'replace', path: 'timeStart', value: '2025-03-04T09:00:00Z' }]);
    assert.deepEqual([back.status, refused.test(back.text)], [400, true]);
    assert.equal((await world().post(`${sheet}/reject`, {})).status, 200);
    await aTimeEntry(world(), ticket, { member });
  });
});
