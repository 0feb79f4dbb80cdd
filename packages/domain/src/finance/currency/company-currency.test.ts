import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  anAgreement,
  anExpense,
  anInvoice,
  anOpportunity,
  anRmaTag,
  aProject,
  aPurchaseOrder,
  aSalesOrder,
  aStockedItem,
  aTicket,
  aVendor,
  aWorld,
  firstId,
  makeRecord,
  onEachEngine,
  shown,
  type World,
} from '../../../../testkit/src/index.ts';

interface Priced {
  readonly currency?: { readonly id: number; readonly currencyCode: string };
}

/** One of each record that has a currency and belongs to a company, by its path. */
async function workFor(world: World, company: { readonly id: number }): Promise<string[]> {
  const contact = { id: await aContact(world, { company }) };
  const ticket = await aTicket(world, { company });
  const project = await aProject(world, { company });
  const activity = { name: 'Call', company, contact, assignTo: { id: 1 } };
  return [
    `/service/tickets/${ticket}`,
    `/project/projects/${project}`,
    `/finance/agreements/${await anAgreement(world, { company })}`,
    await anInvoice(world, { company }),
    `/sales/opportunities/${await anOpportunity(world, { company, contact })}`,
    await aSalesOrder(world, { company }),
    `/sales/activities/${await makeRecord(world, '/sales/activities', activity)}`,
    `/expense/entries/${await anExpense(world, ticket)}`,
    await anRmaTag(world, (await aStockedItem(world)).item, { returnedCompany: company }),
  ];
}

onEachEngine('the currency of a company', (engine) => {
  it('is that of all that is done for it, and of what is ordered from it', async () => {
    await using world = await aWorld({ engine });
    const currency = { id: await firstId(world, '/finance/currencies?conditions=currencyIdentifier="GBP"') };
    const company = { id: await aCompany(world, 'Thames Trading', { currency }) };
    const order = await aPurchaseOrder(world, { vendorCompany: { id: await aVendor(world, { currency }) } });
    const paths = [...(await workFor(world, company)), order];
    for (const path of paths) assert.equal((await shown<Priced>(world, path)).currency?.currencyCode, 'GBP', path);
  });
});
