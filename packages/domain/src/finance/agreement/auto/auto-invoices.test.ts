import assert from 'node:assert/strict';
import { it } from 'node:test';
import { anAgreement, aWorld, changed, onEachEngine, shown, type World } from '../../../../../testkit/src/index.ts';

const day = 86_400;

interface Listed {
  readonly date: string;
  readonly total: number;
  readonly _info: { readonly enteredBy: string };
}

onEachEngine('an agreement that is invoiced by itself', (engine) => {
  const look = ({ tenant, parts }: World) => tenant.part(parts.autoInvoices).look();
  const invoices = (world: World, agreement: number) =>
    shown<Listed[]>(world, `/finance/invoices?conditions=agreement/id=${agreement}&orderBy=id`);
  const monthly = { billAmount: 100, billingCycle: { name: 'Monthly' }, noEndingDateFlag: true, autoInvoiceFlag: true };

  it('is when it is due, once, and the next time when that is due', async () => {
    await using world = await aWorld({ engine });
    const id = await anAgreement(world, monthly);
    const other = await anAgreement(world, { ...monthly, autoInvoiceFlag: false });
    await Promise.all([look(world), look(world)]);
    const [first, ...rest] = await invoices(world, id);
    assert.deepEqual([first?.date, first?.total, rest.length], ['2025-03-03T00:00:00Z', 100, 0]);
    assert.equal(first?._info.enteredBy, 'zadmin', 'by nobody');
    world.clock.pass(29 * day);
    await look(world);
    assert.deepEqual((await invoices(world, id)).map(({ date }) => date).slice(1), ['2025-04-01T00:00:00Z']);
    assert.equal((await invoices(world, other)).length, 0);
  });

  it('catches up when nobody looked for months, and stops when it is told to or ends', async () => {
    await using world = await aWorld({ engine });
    const [told, ended] = [await anAgreement(world, monthly), await anAgreement(world, monthly)];
    await look(world);
    world.clock.pass(75 * day);
    await look(world);
    assert.equal((await invoices(world, told)).length, 3);
    await changed(world, `/finance/agreements/${told}`, { autoInvoiceFlag: false });
    await changed(world, `/finance/agreements/${ended}`, { cancelledFlag: true });
    world.clock.pass(40 * day);
    await look(world);
    for (const id of [told, ended]) assert.equal((await invoices(world, id)).length, 3);
  });

  it('is asked again a day later where there was nothing to bill', async () => {
    await using world = await aWorld({ engine });
    const id = await anAgreement(world, { ...monthly, billAmount: 0 });
    await look(world);
    await changed(world, `/finance/agreements/${id}`, { billAmount: 50 });
    await look(world);
    assert.equal((await invoices(world, id)).length, 0);
    world.clock.pass(day);
    await look(world);
    assert.deepEqual(
      (await invoices(world, id)).map(({ total }) => total),
      [50],
    );
  });
});
