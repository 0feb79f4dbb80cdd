import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aTicket,
  aTimeEntry,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  refusals,
} from '../../../../../testkit/src/index.ts';

inOneWorld('a charge code that is not for time', (world) => {
  const hour = { timeStart: '2025-03-03T09:00:00Z', timeEnd: '2025-03-03T10:00:00Z', chargeToType: 'ChargeCode' };
  const refused = { chargeToId: 'The charge code does not allow time entries.' };

  it('takes no time, new or moved there, and keeps what it has', async () => {
    const company = { id: 1 };
    const code = await makeRecord(world(), '/time/chargeCodes', { name: 'Fares', company, timeEntryFlag: true });
    const sent = { ...hour, chargeToId: code };
    const entry = `/time/entries/${await makeRecord(world(), '/time/entries', sent)}`;
    await changed(world(), `/time/chargeCodes/${code}`, { timeEntryFlag: false });
    for (const caller of [world(), inOlderVersion(world())])
      assert.deepEqual(await refusals(caller, '/time/entries', sent), refused);
    const other = await aTimeEntry(world(), await aTicket(world()));
    const moved = await world().patch(`/time/entries/${other}`, [
      { op: 'replace', path: 'chargeToType', value: 'ChargeCode' },
      { op: 'replace', path: 'chargeToId', value: code },
    ]);
    assert.deepEqual([moved.status, moved.text.includes(refused.chargeToId)], [400, true]);
    await changed(world(), entry, { notes: 'Late' });
  });

  it('is one of which that was said: a new one is for time where nobody says anything', async () => {
    const made = { company: { id: 1 }, expenseEntryFlag: true };
    const code = await makeRecord(world(), '/time/chargeCodes', { ...made, name: 'Tolls', timeEntryFlag: false });
    assert.deepEqual(await refusals(world(), '/time/entries', { ...hour, chargeToId: code }), refused);
    const open = await makeRecord(world(), '/time/chargeCodes', { ...made, name: 'Ferries' });
    await makeRecord(world(), '/time/entries', { ...hour, chargeToId: open });
  });
});
