import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aTicket, aTimeEntry, changed, inOneWorld, shown } from '../../../../testkit/src/index.ts';

type Entry = Readonly<Record<string, unknown>>;

inOneWorld('a time entry', (world) => {
  it('is shown on invoices where it is billable or without charge', async () => {
    const path = `/time/entries/${await aTimeEntry(world(), await aTicket(world()))}`;
    const flags = [(await shown(world(), path))['invoiceFlag']];
    for (const billableOption of ['NoCharge', 'DoNotBill', 'NoDefault'])
      flags.push((await changed(world(), path, { billableOption }))['invoiceFlag']);
    assert.deepEqual(flags, [true, true, false, false]);
    assert.equal((await changed(world(), path, { invoiceFlag: true }))['invoiceFlag'], false);
    const found = await shown<Entry[]>(world(), '/time/entries?conditions=invoiceFlag=false');
    assert.ok(
      found.every(({ billableOption }) => billableOption === 'NoDefault'),
      JSON.stringify(found),
    );
  });
});
