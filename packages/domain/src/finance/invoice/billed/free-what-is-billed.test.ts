import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aBilledProduct, anExpense, anInvoice, aTicket, aTimeEntry, idOf, inOneWorld, shown } from '@reeve/testkit';

inOneWorld('what stood on an invoice that is deleted', (world) => {
  it('is unbilled again', async () => {
    const path = await anInvoice(world());
    const on = { invoice: { id: idOf(path) } };
    const ticket = await aTicket(world());
    const entry = `/time/entries/${await aTimeEntry(world(), ticket, on)}`;
    const expense = `/expense/entries/${await anExpense(world(), ticket, on)}`;
    const product = await aBilledProduct(world(), path);
    const reply = await world().delete(path);
    assert.equal(reply.status, 204, reply.text);
    for (const each of [entry, expense, product]) assert.equal((await shown(world(), each))['invoice'], undefined);
    assert.equal((await shown(world(), entry))['status'], 'Open');
    assert.equal((await shown(world(), expense))['status'], 'Open');
  });
});
