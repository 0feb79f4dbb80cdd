import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anInvoice, aTicket, aTimeEntry, changed, idOf, inOlderVersion, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('time that is put on an invoice', (world) => {
  const marks = async (entry: string) => {
    const { status, invoice } = await shown<Record<string, { id: number }>>(world(), entry);
    return [status, invoice?.id];
  };
  const unbilled = async () =>
    (await shown<unknown[]>(world(), '/time/entries?conditions=billableOption="Billable" and invoice=null')).length;

  it('is billed and names its invoice, until it is taken off', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const [one, other] = [await anInvoice(caller), await anInvoice(caller)];
      const entry = `/time/entries/${await aTimeEntry(caller, await aTicket(caller))}`;
      assert.deepEqual(await marks(entry), ['Open', undefined]);
      const before = await unbilled();
      await changed(caller, entry, { invoice: { id: idOf(one) } });
      assert.deepEqual(await marks(entry), ['Billed', idOf(one)]);
      assert.equal(await unbilled(), before - 1);
      await changed(caller, entry, { invoice: { id: idOf(other) } });
      assert.deepEqual(await marks(entry), ['Billed', idOf(other)]);
      await changed(caller, entry, { invoice: null });
      assert.deepEqual(await marks(entry), ['Open', undefined]);
      assert.equal(await unbilled(), before);
    }
  });

  it('may have been entered there', async () => {
    const invoice = await anInvoice(world());
    const entry = await aTimeEntry(world(), await aTicket(world()), { invoice: { id: idOf(invoice) } });
    assert.deepEqual(await marks(`/time/entries/${entry}`), ['Billed', idOf(invoice)]);
  });

  it('may have been approved, goes on being billed when its sheet moves, and changes in nothing else', async () => {
    const invoice = { id: idOf(await anInvoice(world())) };
    const entry = `/time/entries/${await aTimeEntry(world(), await aTicket(world()))}`;
    const { timeSheet } = await shown<{ timeSheet: { id: number } }>(world(), entry);
    for (const [move, body] of [
      ['submit', ''],
      ['approve', { approvalType: 'Tier1Update' }],
    ] as const)
      assert.equal((await world().post(`/time/sheets/${timeSheet.id}/${move}`, body)).status, 200);
    await changed(world(), entry, { invoice });
    const refused = await world().patch(entry, [{ op: 'replace', path: 'notes', value: 'More.' }]);
    assert.deepEqual([refused.status, /is Billed and cannot be changed/.test(refused.text)], [400, true]);
    await world().post(`/time/sheets/${timeSheet.id}/approve`, { approvalType: 'Billing' });
    assert.equal((await marks(entry))[0], 'Billed');
    await changed(world(), entry, { invoice: null });
    assert.equal((await marks(entry))[0], 'ReadyToBill');
  });

  it('stays on a closed one', async () => {
    const invoice = await anInvoice(world());
    const entry = `/time/entries/${await aTimeEntry(world(), await aTicket(world()), {
      timeStart: '2025-02-03T09:00:00Z',
      timeEnd: '2025-02-03T10:00:00Z',
      invoice: { id: idOf(invoice) },
    })}`;
    await changed(world(), invoice, { status: { name: 'Closed' } });
    const off = await world().patch(entry, [{ op: 'replace', path: 'invoice', value: null }]);
    assert.deepEqual([off.status, /is closed/.test(off.text)], [400, true]);
  });
});
