import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aMember,
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  shown,
} from '../../../../testkit/src/index.ts';

type Sheet = { readonly id: number; readonly name: string };

inOneWorld('the time sheet of an entry', (world) => {
  const sheetOf = async (entry: number) =>
    (await shown<{ timeSheet: Sheet }>(world(), `/time/entries/${entry}`)).timeSheet;
  const found = async (conditions: string) => {
    const path = `/time/entries?conditions=${encodeURIComponent(conditions)}`;
    return (await shown<{ id: number }[]>(world(), path)).map(({ id }) => id);
  };

  it('is that of its member and week, is made with the first entry, and finds them all', async () => {
    const member = { id: await aMember(world(), 'Ann') };
    const ticket = await aTicket(world());
    const first = await aTimeEntry(world(), ticket, { member });
    const sheet = await sheetOf(first);
    assert.equal(sheet.name, '2025-03-03 to 2025-03-09');
    const sunday = { timeStart: '2025-03-09T22:00:00Z', timeEnd: '2025-03-09T23:00:00Z' };
    const second = await aTimeEntry(inOlderVersion(world()), ticket, { member, ...sunday });
    assert.deepEqual(await found('member/identifier="Ann" and timeSheet/name="2025-03-03 to 2025-03-09"'), [
      first,
      second,
    ]);
    const whole = await shown(world(), `/time/sheets/${sheet.id}`);
    assert.deepEqual([whole['status'], whole['hours'], whole['year'], whole['period']], ['Open', 2, 2025, 10]);
    assert.notEqual((await sheetOf(await aTimeEntry(world(), ticket, { member: { id: 1 } }))).id, sheet.id);
  });

  it('is another one when the entry moves to another week or member', async () => {
    const member = { id: await aMember(world(), 'Bea') };
    const path = `/time/entries/${await aTimeEntry(world(), await aTicket(world()), { member })}`;
    const moved = await changed<{ timeSheet: Sheet }>(world(), path, {
      timeStart: '2025-03-10T09:00:00Z',
      timeEnd: '2025-03-10T10:00:00Z',
    });
    assert.equal(moved.timeSheet.name, '2025-03-10 to 2025-03-16');
    const given = await changed<{ timeSheet: Sheet }>(world(), path, { member: { id: 1 } });
    assert.notEqual(given.timeSheet.id, moved.timeSheet.id);
  });

  it('is made for no draft', async () => {
    const count = async () => (await shown<{ count: number }>(world(), '/time/sheets/count')).count;
    const before = await count();
    const draft = { timeStart: '2031-03-10T09:00:00Z', company: { id: 1 } };
    assert.equal((await world().post('/time/entries/defaults', draft)).status, 200);
    assert.equal(await count(), before);
  });
});
