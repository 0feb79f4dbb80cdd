import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aProject,
  aTaxCode,
  changed,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('where a new invoice goes', (world) => {
  const invoiced = async (caller: ReturnType<typeof world>, fields: object = {}) => {
    const body = { type: 'Standard', company: { id: 1 }, ...fields };
    return `/finance/invoices/${await makeRecord(caller, '/finance/invoices', body)}`;
  };

  type Named = Readonly<Record<string, { readonly name: string } | undefined>>;

  it('is to the payer of the company, by its terms, from where the caller is', async () => {
    for (const [caller, name] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const terms = { site: { name: 'Office' }, billingTerms: { name: 'Net 10 days' }, accountNumber: `A-${name}` };
      const payer = { id: await aCompany(caller, `${name}s`, terms) };
      const company = { id: await aCompany(caller, name, { billToCompany: payer }) };
      const path = await invoiced(caller, { company });
      const invoice = await shown<Named>(world(), path);
      const fields = ['billToCompany', 'shipToCompany', 'billingSite', 'shippingSite', 'billingTerms', 'currency'];
      const names = fields.map((key) => invoice[key]?.name);
      assert.deepEqual(names, [`${name}s`, name, 'Office', 'Main', 'Net 10 days', 'US Dollar']);
      assert.equal((await shown(world(), path))['accountNumber'], `A-${name}`);
      assert.ok(Number((await shown(world(), path))['locationId']) > 0);
    }
  });

  it('is on the terms of its project, be it named by word, by reference or by a phase, and due by them', async () => {
    const company = { id: await aCompany(world(), 'Builder', { billingTerms: { name: 'Net 10 days' } }) };
    const project = { id: await aProject(world(), { company, billingTerms: { name: 'Net 45 days' } }) };
    const phases = `/project/projects/${project.id}/phases`;
    const phase = { id: await makeRecord(world(), phases, { description: 'Walls' }) };
    for (const named of [{ applyToType: 'Project', applyToId: project.id }, { project }, { phase }]) {
      const { billingTerms, dueDate } = await shown<{ billingTerms: { name: string }; dueDate: string }>(
        world(),
        await invoiced(inOlderVersion(world()), { company, ...named }),
      );
      assert.deepEqual([billingTerms.name, dueDate], ['Net 45 days', '2025-04-17T00:00:00Z'], JSON.stringify(named));
    }
    const own = await invoiced(world(), { company, project, billingTerms: { name: 'Net 7 days' } });
    assert.equal((await shown<Named>(world(), own))['billingTerms']?.name, 'Net 7 days');
  });

  it('follows its company while nothing stands on it, but for what is sent', async () => {
    const terms = { site: { name: 'Harbour' }, billingTerms: { name: 'Net 10 days' }, accountNumber: 'A-77' };
    const company = { id: await aCompany(world(), 'Harbour Works', terms) };
    const billed = (invoice: Named) => [
      invoice['billToCompany']?.name,
      invoice['shipToCompany']?.name,
      invoice['billingSite']?.name,
      invoice['billingTerms']?.name,
      invoice['taxCode']?.name,
      invoice['accountNumber'],
    ];
    const there = ['Harbour Works', 'Harbour Works', 'Harbour', 'Net 10 days', 'NONE', 'A-77'];
    const byPatch = await invoiced(world(), { taxCode: { id: await aTaxCode(world(), { identifier: 'OLD' }) } });
    assert.deepEqual(billed(await changed<Named>(world(), byPatch, { company })), there);
    assert.equal((await shown(world(), byPatch))['dueDate'], '2025-03-13T00:00:00Z');
    const byPut = await invoiced(inOlderVersion(world()));
    const { id: _, _info, ...whole } = await shown<Named>(world(), byPut);
    const put = await world().put(byPut, { ...whole, company, accountNumber: 'OWN' });
    assert.equal(put.status, 200, put.text);
    assert.deepEqual(billed(await shown<Named>(world(), byPut)), [...there.slice(0, 5), 'OWN']);
    const asked = "company/name='Harbour Works' and billToCompany/name='Harbour Works'";
    assert.equal((await shown<unknown[]>(world(), `/finance/invoices?conditions=${asked}`)).length, 2);
  });
});
