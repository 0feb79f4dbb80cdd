import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, aTimeEntry, changed, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a time entry', (world) => {
  const marks = (entry: Record<string, unknown>) => [entry['billableOption'], entry['status'], entry['enteredBy']];

  it('is billable and open, and remembers who entered it, for whomever it is', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const path = `/time/entries/${await aTimeEntry(caller, await aTicket(world()), { member: { id: 2 } })}`;
      assert.deepEqual(marks(await shown(world(), path)), ['Billable', 'Open', 'ReeveApi']);
    }
  });

  it('is what is sent, also after a change', async () => {
    const path = `/time/entries/${await aTimeEntry(world(), await aTicket(world()), { billableOption: 'NoCharge' })}`;
    assert.deepEqual(marks(await changed(world(), path, { notes: 'Rebooted' })), ['NoCharge', 'Open', 'ReeveApi']);
  });
});
