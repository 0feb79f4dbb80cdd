import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  anAgreement,
  anInvoice,
  aProject,
  aSalesOrder,
  aTicket,
  changed,
  idOf,
  inOlderVersion,
  inOneWorld,
  refusals,
  shown,
} from '@reeve/testkit';

inOneWorld('what an invoice is for', (world) => {
  it('is of its company, by word and id as by reference', async () => {
    const [id, other] = [await aCompany(world(), 'Billed'), { id: await aCompany(world(), 'Unbilled') }];
    const things = [
      ['Ticket', 'ticket', await aTicket(world(), { company: other })],
      ['Project', 'project', await aProject(world(), { company: other })],
      ['SalesOrder', 'salesOrder', idOf(await aSalesOrder(world(), { company: other }))],
    ] as const;
    const { count } = await shown<{ count: number }>(world(), '/finance/invoices/count');
    for (const caller of [world(), inOlderVersion(world())])
      for (const [word, key, thing] of things)
        for (const named of [{ applyToType: word, applyToId: thing }, { [key]: { id: thing } }]) {
          const refused = await refusals(caller, '/finance/invoices', { type: 'Standard', company: { id }, ...named });
          assert.match(refused[`${key}/id`] ?? '', new RegExp(`${thing} not found for Company ${id}$`));
        }
    const agreement = { id: await anAgreement(world(), { company: other }) };
    const under = await refusals(world(), '/finance/invoices', { type: 'Standard', company: { id }, agreement });
    assert.match(under['agreement/id'] ?? '', /not found for Company/);
    assert.equal((await shown<{ count: number }>(world(), '/finance/invoices/count')).count, count);
    for (const [word, , thing] of things)
      await anInvoice(world(), { company: other, applyToType: word, applyToId: thing });
  });

  it('is not that of the company that it leaves, and may be of one that its company pays for', async () => {
    const payer = { id: await aCompany(world(), 'Head') };
    const company = { id: await aCompany(world(), 'Branch', { billToCompany: payer }) };
    const ticket = await aTicket(world(), { company });
    const path = await anInvoice(world(), { company, applyToType: 'Ticket', applyToId: ticket });
    const moved = await world().patch(path, [{ op: 'replace', path: 'company', value: { id: 1 } }]);
    assert.deepEqual([moved.status, /Ticket \d+ not found for Company 1/.test(moved.text)], [400, true], moved.text);
    assert.equal((await changed<{ company: { id: number } }>(world(), path, { company: payer })).company.id, payer.id);
  });
});
