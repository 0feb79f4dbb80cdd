import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  aWorld,
  inOlderVersion,
  makeRecord,
  onEachEngine,
  refusals,
  shown,
} from '../../../../testkit/src/index.ts';

onEachEngine('companies', (engine) => {
  it('merge a company into another, with everything that refers to it', async () => {
    await using world = await aWorld({ engine });
    const from = await aCompany(world, 'OLD', { phoneNumber: '111' });
    const to = await aCompany(world, 'KEPT', { phoneNumber: '222', website: 'https://kept.example' });
    const ticket = (await world.post('/service/tickets', { summary: 'Move me', company: { id: from } })).json as {
      id: number;
    };
    for (const [id, firstName] of [
      [from, 'Old'],
      [to, 'Kept'],
    ] as const)
      await world.post('/company/contacts', { firstName, company: { id }, defaultFlag: true });
    await world.post(`/company/companies/${from}/notes`, { text: 'Gone', type: { id: 1 } });
    const reply = await world.post(`/company/companies/${from}/merge`, {
      toCompanyId: to,
      phone: 'From',
      website: 'To',
      notes: 'Discard',
      services: 'Merge',
    });
    assert.equal(reply.status, 200, reply.text);
    const kept = (await world.get(`/company/companies/${to}`)).json as { phoneNumber: string; website: string };
    assert.deepEqual([kept.phoneNumber, kept.website], ['111', 'https://kept.example']);
    assert.equal(
      ((await world.get(`/service/tickets/${ticket.id}`)).json as { company: { id: number } }).company.id,
      to,
    );
    assert.deepEqual((await world.get(`/company/companies/${to}/notes/count`)).json, { count: 0 });
    assert.equal(((await world.get(`/company/companies/${from}`)).json as { deletedFlag: boolean }).deletedFlag, true);
    const marked = async (path: string, flag: string) =>
      ((await world.get(path)).json as Record<string, unknown>[]).filter((each) => each[flag] === true);
    const sites = await marked(`/company/companies/${to}/sites`, 'primaryAddressFlag');
    assert.equal(sites.length, 1);
    const contacts = `/company/contacts?conditions=company/id=${to}`;
    const [contact, ...more] = await marked(contacts, 'defaultFlag');
    assert.deepEqual([contact?.['firstName'], more], ['Kept', []]);
    assert.equal((await world.post(`/company/companies/${to}/merge`, { toCompanyId: to })).status, 400);
    assert.equal((await world.post(`/company/companies/${to}/merge`, {})).status, 400);
  });

  it('hand sites and contacts over wholly: they are deleted as any other, and nothing new is for who is gone', async () => {
    await using world = await aWorld({ engine });
    const [from, to] = [await aCompany(world, 'OLD', {}), await aCompany(world, 'KEPT', {})];
    const contact = await aContact(world, { company: { id: from }, defaultFlag: true, defaultBillingFlag: true });
    const { site } = await shown<{ site: { id: number } }>(world, `/company/companies/${from}`);
    assert.equal((await world.post(`/company/companies/${from}/merge`, { toCompanyId: to })).status, 200);
    const gone = await shown(world, `/company/companies/${from}`);
    for (const field of ['site', 'billingSite', 'defaultContact', 'billingContact'])
      assert.equal(gone[field], undefined);
    for (const caller of [world, inOlderVersion(world)]) {
      const ticket = { summary: 'Broken', company: { id: from } };
      const refused = await refusals(caller, '/service/tickets', ticket);
      assert.equal(refused['company/id'], `Company ${from} is deleted`);
      assert.equal(refused['site/id'], undefined);
    }
    assert.equal((await world.delete(`/company/contacts/${contact}`)).status, 204);
    assert.equal((await world.delete(`/company/companies/${to}/sites/${site.id}`)).status, 204);
  });

  it('leave no two sites of one name, nor two with a mark', async () => {
    await using world = await aWorld({ engine });
    const [from, to] = [await aCompany(world, 'OLD', {}), await aCompany(world, 'KEPT', {})];
    await makeRecord(world, `/company/companies/${from}/sites`, { name: 'Depot' });
    await world.post(`/company/companies/${from}/merge`, { toCompanyId: to, billingAddress: 'From' });
    const sites = await shown<Record<string, unknown>[]>(world, `/company/companies/${to}/sites?orderBy=name`);
    assert.deepEqual(
      sites.map(({ name }) => name),
      ['Depot', 'Main', 'Main (OLD)'],
    );
    for (const mark of ['primaryAddressFlag', 'defaultShippingFlag', 'defaultBillingFlag', 'defaultMailingFlag'])
      assert.deepEqual([mark, sites.flatMap((site) => (site[mark] === true ? [site['name']] : []))], [mark, ['Main']]);
    const again = { name: 'main (old)' };
    assert.equal((await world.post(`/company/companies/${to}/sites`, again)).status, 400);
  });

  it('choose nothing of what they discard, and stand below nobody who went', async () => {
    await using world = await aWorld({ engine });
    const from = await aCompany(world, 'OLD', {});
    const to = await aCompany(world, 'KEPT', { parentCompany: { id: from } });
    await aContact(world, { company: { id: from }, defaultFlag: true });
    const { site } = await shown<{ site: object }>(world, `/company/companies/${to}`);
    const choice = { contacts: 'Discard', primaryContact: 'From', sites: 'Discard', primaryAddress: 'From' };
    const merged = await world.post(`/company/companies/${from}/merge`, { toCompanyId: to, ...choice });
    assert.equal(merged.status, 200, merged.text);
    const kept = await shown(world, `/company/companies/${to}`);
    assert.deepEqual([kept['site'], kept['defaultContact'], kept['parentCompany']], [site, undefined, undefined]);
  });

  it('leave each link once, with the contacts of both, and go into nobody who went', async () => {
    await using world = await aWorld({ engine });
    const [from, to] = [await aCompany(world, 'OLD', {}), await aCompany(world, 'KEPT', {})];
    const [both, theirs] = [
      await makeRecord(world, '/marketing/groups', { name: 'Both' }),
      await makeRecord(world, '/marketing/groups', { name: 'Theirs' }),
    ];
    const contacts: number[] = [];
    for (const id of [from, to]) {
      const contact = await aContact(world, { company: { id } });
      const path = `/company/companies/${id}`;
      await makeRecord(world, `${path}/groups`, { group: { id: both }, contactIds: [contact] });
      await makeRecord(world, `${path}/teams`, { teamRole: { id: 1 }, member: { id: 1 } });
      await makeRecord(world, `${path}/customStatusNotes`, { status: { id: 1 }, customNote: `Of ${id}` });
      contacts.push(contact);
    }
    await makeRecord(world, `/company/companies/${from}/groups`, { group: { id: theirs } });
    await makeRecord(world, `/company/companies/${from}/teams`, { teamRole: { id: 2 }, member: { id: 1 } });
    const merge = (one: number, other: number) => world.post(`/company/companies/${one}/merge`, { toCompanyId: other });
    const merged = await merge(from, to);
    assert.equal(merged.status, 200, merged.text);
    for (const caller of [world, inOlderVersion(world)]) {
      const of = (what: string) => shown<Record<string, unknown>[]>(caller, `/company/companies/${to}/${what}`);
      const groups = (await of('groups')).map(({ group, contactIds }) => [(group as { id: number }).id, contactIds]);
      assert.deepEqual(
        new Map(groups as [number, unknown][]),
        new Map([
          [both, contacts],
          [theirs, []],
        ] as const),
      );
      assert.equal(groups.length, 2);
      assert.deepEqual((await of('teams')).map(({ teamRole }) => (teamRole as { id: number }).id).toSorted(), [1, 2]);
      assert.deepEqual(
        (await of('customStatusNotes')).map(({ customNote }) => customNote),
        [`Of ${to}`],
      );
    }
    assert.deepEqual(await shown(world, `/marketing/groups/${both}/companies/count`), { count: 1 });
    assert.deepEqual(await shown(world, `/marketing/groups/${both}/contacts/count`), { count: 2 });
    const back = await merge(to, from);
    assert.deepEqual([back.status, back.text.includes(`Company ${from} is deleted`)], [400, true], back.text);
    assert.notEqual((await shown(world, `/company/companies/${to}`))['deletedFlag'], true);
  });
});
