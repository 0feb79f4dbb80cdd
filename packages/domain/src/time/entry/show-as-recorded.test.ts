import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aPhase,
  aProject,
  aProjectTicket,
  aTicket,
  aTimeEntry,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

type Entry = Readonly<Record<string, unknown>>;

const times = { timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T10:00:00Z' };
const mailFlags = ['emailResourceFlag', 'emailContactFlag', 'emailCcFlag'];

inOneWorld('a time entry as it is recorded', (world) => {
  const entryOn = async (ticket: number, more: Readonly<Record<string, unknown>> = {}) =>
    `/time/entries/${await aTimeEntry(world(), ticket, more)}`;

  it('restates the summary of a project ticket, and not that of a service ticket', async () => {
    const ticket = await aProjectTicket(world(), await aPhase(world(), await aProject(world())), { summary: 'Rack' });
    const charged = { chargeToType: 'ProjectTicket' };
    for (const [path, activity] of [
      [await entryOn(ticket, charged), 'Rack'],
      [await entryOn(await aTicket(world())), undefined],
    ] as const)
      assert.equal((await shown(world(), path))['projectActivity'], activity);
    const [found] = await shown<Entry[]>(world(), '/time/entries?conditions=projectActivity="Rack"');
    assert.equal(found?.['chargeToId'], ticket);
    const [others, first] = await Promise.all([
      shown<Entry[]>(world(), '/time/entries?conditions=projectActivity=null and ticket/id!=null'),
      shown<Entry[]>(world(), '/time/entries?orderBy=projectActivity desc&pageSize=1'),
    ]);
    assert.deepEqual([others.length, first[0]?.['chargeToId']], [1, ticket]);
    const columns = 'columns=Time_RecID,Project_Activity&conditions=Project_Activity!=null';
    const report = await shown<{ row_values: unknown[][] }>(world(), `/system/reports/Time?${columns}`);
    assert.deepEqual(report.row_values, [[found?.['id'], 'Rack']]);
  });

  it('asks whom to mail on tickets alone, and tells in _info of its last change and its ticket alone', async () => {
    const onTicket = await shown(world(), await entryOn(await aTicket(world())));
    assert.deepEqual(
      mailFlags.map((flag) => onTicket[flag]),
      [false, false, false],
    );
    const code = await makeRecord(world(), '/time/entries', { ...times, chargeToType: 'ChargeCode', chargeToId: 1 });
    const onCode = await shown(world(), `/time/entries/${code}`);
    assert.deepEqual(
      mailFlags.filter((flag) => flag in onCode),
      [],
    );
    assert.deepEqual(Object.keys(onTicket['_info'] as object), ['lastUpdated', 'updatedBy', 'chargeToMobileGuid']);
    assert.deepEqual(Object.keys(onCode['_info'] as object), ['lastUpdated', 'updatedBy']);
    const unasked = await shown<Entry[]>(world(), '/time/entries?conditions=emailCcFlag=null&fields=id');
    assert.deepEqual(unasked, [{ id: Number(code) }]);
    const { timeSheet } = onTicket as { timeSheet: { id: number } };
    const sheet = await shown(world(), `/time/sheets/${timeSheet.id}`);
    assert.deepEqual(Object.keys(sheet['_info'] as object), ['lastUpdated', 'updatedBy']);
  });
});
