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

  it('is so many days ahead as the batch set-up says, dated when it is due, and not before its next run', async () => {
    await using world = await aWorld({ engine });
    const id = await anAgreement(world, monthly);
    await look(world);
    const [{ id: setup } = { id: 0 }] = await shown<{ id: number }[]>(world, '/finance/batchSetups');
    const batches = `/finance/batchSetups/${setup}`;
    await changed(world, batches, { daysInAdvance: 10, nextRunDate: '2025-03-25T00:00:00Z' });
    world.clock.pass(19 * day);
    await look(world);
    assert.equal((await invoices(world, id)).length, 1, 'on March 22nd it is within ten days, but no batch runs yet');
    world.clock.pass(4 * day);
    await look(world);
    await look(world);
    const dates = async () => (await invoices(world, id)).map(({ date }) => date);
    assert.deepEqual(await dates(), ['2025-03-03T00:00:00Z', '2025-04-01T00:00:00Z']);
    const { nextInvoiceDate } = await shown<{ nextInvoiceDate: string }>(world, `/finance/agreements/${id}`);
    assert.equal(nextInvoiceDate, '2025-05-01T00:00:00Z');
    const byHand = await world.post(`/finance/agreements/${id}/invoice`, '');
    assert.equal(byHand.status, 400, 'by hand only what is due');
    const { nextRunDate } = await shown<{ nextRunDate: string }>(world, batches);
    assert.equal(nextRunDate, '2025-03-27T00:00:00Z', 'the run of the day is over');
    const refused = await world.patch(batches, [{ op: 'replace', path: 'daysInAdvance', value: -1 }]);
    assert.equal(refused.status, 400, refused.text);
  });

  it('waits for the next run once one is over, however many days nobody looked', async () => {
    await using world = await aWorld({ engine });
    const [{ id: setup } = { id: 0 }] = await shown<{ id: number }[]>(world, '/finance/batchSetups');
    const batches = `/finance/batchSetups/${setup}`;
    await changed(world, batches, { nextRunDate: '2025-03-01T03:00:00Z' });
    const next = async () => (await shown<{ nextRunDate?: string }>(world, batches)).nextRunDate;
    await look(world);
    assert.equal(await next(), '2025-03-01T03:00:00Z', 'nobody is invoiced by itself');
    const first = await anAgreement(world, monthly);
    await Promise.all([look(world), look(world)]);
    assert.deepEqual([(await invoices(world, first)).length, await next()], [1, '2025-03-04T03:00:00Z']);
    const id = await anAgreement(world, monthly);
    await look(world);
    assert.equal((await invoices(world, id)).length, 0, 'the run of the day is over');
    world.clock.pass(9 * day);
    await look(world);
    assert.deepEqual([(await invoices(world, id)).length, await next()], [1, '2025-03-13T03:00:00Z']);
  });
});
