import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  anAgreement,
  anOpportunity,
  aProject,
  aVendor,
  changed,
  type Fields,
  firstId,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
  type World,
} from '../../../testkit/src/index.ts';

interface Marked {
  readonly id: number;
  readonly defaultFlag: boolean;
}

/** Sets where the caller belongs, and answers it. */
async function settled(world: World): Promise<{ caller: number; location: number; department: number }> {
  const [member] = await shown<{ id: number }[]>(world, '/system/members?conditions=identifier="ReeveApi"');
  const caller = member?.id ?? 0;
  const locations = await shown<{ id: number }[]>(world, '/system/locations');
  const location = locations.at(-1)?.id ?? 0;
  const department = await firstId(world, '/system/departments?orderBy=id desc');
  await changed(world, `/system/members/${caller}`, {
    defaultLocation: { id: location },
    defaultDepartment: { id: department },
  });
  return { caller, location, department };
}

const idOf = (value: unknown) => (value as { id?: number } | undefined)?.id;

async function mark(world: World, path: string): Promise<number> {
  const [row] = await shown<Marked[]>(world, `${path}?conditions=defaultFlag=false&orderBy=id desc`);
  await changed(world, `${path}/${row?.id}`, { defaultFlag: true });
  return row?.id ?? 0;
}

inOneWorld('what is required and was not sent', (world) => {
  it('is the place of whoever makes the record, and the default row of a setup table', async () => {
    const { location, department } = await settled(world());
    const status = await mark(world(), '/sales/opportunities/statuses');
    const id = await anOpportunity(world(), { status: undefined, expectedCloseDate: undefined });
    const made = await shown(world(), `/sales/opportunities/${id}`);
    assert.equal(made['locationId'], location);
    assert.equal(made['businessUnitId'], department);
    assert.equal(idOf(made['status']), status);
    assert.equal(made['expectedCloseDate'], '2025-03-03T00:00:00Z');
    const found = await shown<unknown[]>(
      world(),
      `/sales/opportunities?conditions=locationId=${location} and id=${id}`,
    );
    assert.equal(found.length, 1);
  });

  it('is what the type of an agreement says, and what the body says where it does', async () => {
    const type = await firstId(world(), '/finance/agreements/types');
    await changed(world(), `/finance/agreements/types/${type}`, {
      billTime: 'NoCharge',
      invoicingCycle: 'CalendarYear',
    });
    const id = await anAgreement(world(), { type: { id: type }, billExpenses: 'DoNotBill' });
    const made = await shown(world(), `/finance/agreements/${id}`);
    assert.equal(made['billTime'], 'NoCharge');
    assert.equal(made['invoicingCycle'], 'CalendarYear');
    assert.equal(made['billExpenses'], 'DoNotBill');
  });

  it('is what a project has, for its phases, and the first word of a list that nothing decides', async () => {
    const { caller, location } = await settled(world());
    const id = await aProject(world(), { billTime: 'NoCharge' });
    const project = await shown(world(), `/project/projects/${id}`);
    assert.equal(project['budgetAnalysis'], 'ActualHours');
    assert.equal(idOf(project['manager']), caller);
    assert.equal(idOf(project['location']), location);
    const phases = `/project/projects/${id}/phases`;
    const phase = await shown(world(), `${phases}/${await makeRecord(world(), phases, { description: 'One' })}`);
    assert.equal(phase['billTime'], 'NoCharge');
  });

  it('is a number and a day for orders and invoices', async () => {
    const order: Fields = {
      status: { id: await firstId(world(), '/procurement/purchaseorderstatuses') },
      terms: { id: await firstId(world(), '/finance/billingTerms') },
      vendorCompany: { id: await aVendor(world()) },
    };
    const id = await makeRecord(world(), '/procurement/purchaseorders', order);
    const made = await shown(world(), `/procurement/purchaseorders/${id}`);
    assert.equal(made['poNumber'], '1000');
    assert.equal(made['poDate'], '2025-03-03T00:00:00Z');
    const named = await makeRecord(world(), '/procurement/purchaseorders', { ...order, poNumber: 'PO-7' });
    assert.equal((await shown(world(), `/procurement/purchaseorders/${named}`))['poNumber'], 'PO-7');
  });

  it('stays required of an update, and is not emptied by one', async () => {
    const own = `/sales/opportunities/${await anOpportunity(world())}`;
    const { expectedCloseDate: _, ...rest } = await shown(world(), own);
    const refused = await world().put(own, rest);
    assert.equal(refused.status, 400);
    assert.match(refused.text, /The expectedCloseDate field is required\./);
  });

  it('is on every member, in either version, though one of them alone requires it', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      const members = await shown<Record<string, unknown>[]>(caller, '/system/members');
      for (const name of tabFormats)
        assert.ok(
          members.every((member) => name in member),
          name,
        );
    }
  });
});

const tabFormats = [
  'companyActivityTabFormat',
  'invoiceTimeTabFormat',
  'invoiceScreenDefaultTabFormat',
  'invoicingDisplayOptions',
  'agreementInvoicingDisplayOptions',
];
