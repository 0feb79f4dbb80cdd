import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCatalogItem,
  aConfigurationType,
  aCoveredTicket,
  anApprovedExpense,
  anExpense,
  anInvoice,
  aSalesOrder,
  aTimeEntry,
  changed,
  idOf,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../../testkit/src/index.ts';

type Reference = { readonly id: number } | undefined;
type Charge = Record<'company' | 'agreement', Reference>;

const hours = { applicationUnits: 'Hours', applicationLimit: 1, applicationCycle: 'CalendarMonth' };

inOneWorld('a ticket that moves to another company', (world) => {
  const of = async (path: string) => {
    const { company, agreement } = await shown<Charge>(world(), path);
    return [company?.id, agreement?.id];
  };
  const aProduct = async (fields: object) => {
    const { count } = await shown<{ count: number }>(world(), '/procurement/catalog/count');
    const catalogItem = { id: await aCatalogItem(world(), `moved-${count}`) };
    const body = { catalogItem, quantity: 1, billableOption: 'Billable', ...fields };
    return `/procurement/products/${await makeRecord(world(), '/procurement/products', body)}`;
  };
  const pair = async (name: string) => {
    const terms = { ...hours, coverAgreementTime: true };
    return [
      await aCoveredTicket(world(), `Old ${name}`, terms),
      await aCoveredTicket(world(), `New ${name}`, terms),
    ] as const;
  };

  it('takes its open time, expenses and products along, to the agreement of its new company', async () => {
    for (const [name, caller] of [
      ['now', world()],
      ['before', inOlderVersion(world())],
    ] as const) {
      const [{ ticket, agreement, company: old }, other] = await pair(name);
      const member = { identifier: 'Tech1' };
      const time = `/time/entries/${await aTimeEntry(world(), ticket, { member })}`;
      const open = [
        time,
        `/expense/entries/${await anExpense(world(), ticket)}`,
        await aProduct({ ticket: { id: ticket }, agreement }),
      ];
      for (const path of open) assert.deepEqual(await of(path), [old.id, agreement.id]);
      assert.equal((await shown(world(), time))['agreementHours'], 1);
      const moved = await changed<Charge>(caller, `/service/tickets/${ticket}`, { company: other.company });
      assert.equal(moved.agreement?.id, other.agreement.id);
      const [product, ...entries] = [...open].reverse();
      for (const path of entries) assert.deepEqual(await of(path), [other.company.id, other.agreement.id]);
      assert.deepEqual(await of(product ?? ''), [other.company.id, undefined]);
      const recap = async (id: number) => (await shown(world(), `/finance/agreementrecap/${id}`))['usedAmount'];
      assert.deepEqual([await recap(agreement.id), await recap(other.agreement.id)], [0, 1]);
      const listed = `/time/entries?conditions=ticket/id=${ticket} and company/id=${other.company.id}`;
      assert.equal((await shown<object[]>(caller, listed)).length, 1);
    }
  });

  it('leaves what is invoiced, or approved, or on an order of the old company with that', async () => {
    const [{ ticket, agreement, company }, other] = await pair('settled');
    const order = { id: idOf(await aSalesOrder(world(), { company })) };
    const invoice = { id: idOf(await anInvoice(world(), { company })) };
    const settled = [
      await anApprovedExpense(world(), ticket),
      `/time/entries/${await aTimeEntry(world(), ticket, { invoice })}`,
      await aProduct({ ticket: { id: ticket }, invoice }),
      await aProduct({ ticket: { id: ticket }, salesOrder: order }),
    ];
    const before = await Promise.all(settled.map((path) => shown(world(), path)));
    await changed(world(), `/service/tickets/${ticket}`, { company: other.company });
    for (const [at, path] of settled.entries())
      assert.deepEqual(await of(path), [company.id, (before[at] as Partial<Charge>).agreement?.id], path);
    assert.deepEqual((await of(settled[0] ?? ''))[1], agreement.id);
  });

  it('has no configurations of the old company any more', async () => {
    const [{ ticket, company }, other] = await pair('things');
    const type = { id: await aConfigurationType(world(), 'Server') };
    const attach = async (fields: object) => {
      const id = await makeRecord(world(), '/company/configurations', { name: 'srv', type, ...fields });
      await makeRecord(world(), `/service/tickets/${ticket}/configurations`, { id });
    };
    await attach({ company });
    const list = `/service/tickets/${ticket}/configurations`;
    await changed(world(), `/service/tickets/${ticket}`, { summary: 'Still here' });
    assert.equal((await shown<object[]>(world(), list)).length, 1);
    await changed(world(), `/service/tickets/${ticket}`, { company: other.company });
    assert.deepEqual(await shown(world(), list), []);
  });
});
