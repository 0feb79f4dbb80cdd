import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, inOlderVersion, inOneWorld, makeRecord, refusals, shown } from '../../../../testkit/src/index.ts';

inOneWorld('a new company', (world) => {
  const address = {
    addressLine1: '1 Mill Lane',
    addressLine2: 'Yard',
    city: 'Tampa',
    zip: '33601',
    phoneNumber: '8135551234',
  };
  const sitesOf = (id: number) => shown<Record<string, unknown>[]>(world(), `/company/companies/${id}/sites`);

  it('gets a main site with its address', async () => {
    for (const [caller, identifier] of [
      [world(), 'Baker'],
      [inOlderVersion(world()), 'Miller'],
    ] as const) {
      const id = await aCompany(caller, identifier, { ...address, state: 'OH' });
      const [site, ...more] = await sitesOf(id);
      assert.deepEqual(more, []);
      assert.deepEqual([site?.['name'], site?.['primaryAddressFlag']], ['Main', true]);
      for (const [name, value] of Object.entries(address)) assert.equal(site?.[name], value, name);
      assert.equal((site?.['stateReference'] as { identifier: string } | undefined)?.identifier, 'OH');
      const company = await shown<{ site: { id: unknown } }>(world(), `/company/companies/${id}`);
      assert.equal(company.site.id, site?.['id']);
    }
  });

  it('gets the site that is named, whoever has one of that name, and everything can be made for it', async () => {
    for (const [caller, identifier, name] of [
      [world(), 'N1', 'Main'],
      [world(), 'N2', 'HQ'],
      [inOlderVersion(world()), 'N3', 'Main'],
    ] as const) {
      const body = { identifier, name: 'N', site: { name }, status: { id: 1 }, types: [{ id: 1 }] };
      const id = await makeRecord(caller, '/company/companies', body);
      const made = (await sitesOf(id)).map((site) => [site['name'], (site['company'] as { id: number }).id]);
      assert.deepEqual(made, [[name, id]]);
      await everythingFor(caller, id);
    }
  });

  const everythingFor = async (caller: ReturnType<typeof world>, id: number) => {
    const company = { id };
    const contact = { id: await makeRecord(caller, '/company/contacts', { firstName: 'Ann', company }) };
    const rep = { primarySalesRep: { id: 1 }, expectedCloseDate: '2026-12-01T00:00:00Z' };
    for (const [path, fields] of [
      ['/service/tickets', { summary: 'Broken' }],
      ['/company/configurations', { name: 'Box', type: { id: 1 } }],
      ['/finance/agreements', { name: 'Care', type: { id: 1 }, contact }],
      ['/sales/opportunities', { name: 'More', contact, ...rep }],
    ] as const)
      await makeRecord(caller, path, { ...fields, company });
  };

  it('has two sites where the one to bill is another', async () => {
    const id = await aCompany(world(), 'Two', { site: { name: 'Mill' }, billingSite: { name: 'Office' } });
    const made = (await sitesOf(id)).map((site) => [site['name'], site['defaultBillingFlag']]);
    assert.deepEqual(made, [
      ['Mill', false],
      ['Office', true],
    ]);
    const company = await shown<{ billingSite: { name: string } }>(world(), `/company/companies/${id}`);
    assert.equal(company.billingSite.name, 'Office');
  });

  it("cannot have another company's site, contact or billing site", async () => {
    const [site] = await sitesOf(1);
    const contact = await makeRecord(world(), '/company/contacts', { firstName: 'Ann', company: { id: 1 } });
    for (const [field, value, told] of [
      ['site', { id: site?.['id'] }, `Site ${site?.['id']} not found`],
      ['billingSite', { id: site?.['id'] }, `Site ${site?.['id']} not found`],
      ['defaultContact', { id: contact }, `Contact ${contact} not found`],
      ['billingContact', { id: contact }, `Contact ${contact} not found`],
    ] as const) {
      const body = { identifier: 'Thief', name: 'Thief', [field]: value };
      assert.deepEqual(await refusals(world(), '/company/companies', body), { [`${field}/id`]: told });
    }
    const named = { identifier: 'Thief', name: 'Thief', defaultContact: { name: 'Ann' } };
    const told = await refusals(world(), '/company/companies', named);
    assert.deepEqual(told, { 'defaultContact/name': 'Contact Ann not found' });
  });

  it('needs no address', async () => {
    await makeRecord(world(), '/company/companies', { identifier: 'Bare', name: 'Bare' });
  });
});
