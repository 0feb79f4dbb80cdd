import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem } from '../../../../testkit/src/builders/catalog-item.ts';
import { aCompany } from '../../../../testkit/src/builders/company.ts';
import { aTicket } from '../../../../testkit/src/builders/ticket.ts';
import { onEachEngine } from '../../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../../testkit/src/world.ts';

onEachEngine('actions of companies and setup', (engine) => {
  it('merge a company into another, with everything that refers to it', async () => {
    await using world = await aWorld({ engine });
    const from = await aCompany(world, 'OLD', { phoneNumber: '111' });
    const to = await aCompany(world, 'KEPT', { phoneNumber: '222', website: 'https://kept.example' });
    const ticket = await aTicket(world, { company: { id: from } });
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
    assert.equal(((await world.get(`/service/tickets/${ticket}`)).json as { company: { id: number } }).company.id, to);
    assert.deepEqual((await world.get(`/company/companies/${to}/notes/count`)).json, { count: 0 });
    assert.equal(((await world.get(`/company/companies/${from}`)).json as { deletedFlag: boolean }).deletedFlag, true);
    assert.equal((await world.post(`/company/companies/${to}/merge`, { toCompanyId: to })).status, 400);
    assert.equal((await world.post(`/company/companies/${to}/merge`, {})).status, 400);
  });

  it('recognise portal credentials, and only of contacts that may sign in', async () => {
    await using world = await aWorld({ engine });
    const [email] = (await world.get('/company/communicationTypes?conditions=emailFlag=true')).json as {
      id: number;
    }[];
    const items = [{ type: { id: email?.id }, value: 'ann@example.com', communicationType: 'Email' }];
    const made = await world.post('/company/contacts', {
      firstName: 'Ann',
      company: { id: 1 },
      portalPassword: 'secret1',
      disablePortalLoginFlag: false,
      communicationItems: items,
    });
    assert.equal(made.status, 201, made.text);
    assert.ok(!made.text.includes('secret1'));
    const { id } = made.json as { id: number };
    const path = '/company/contacts/validatePortalCredentials';
    const good = { email: 'ann@example.com', password: 'secret1' };
    assert.deepEqual((await world.post(path, good)).json, { success: true, contactId: id });
    assert.deepEqual((await world.post(path, { ...good, password: 'secret2' })).json, { success: false });
    assert.deepEqual((await world.post(path, { ...good, email: 'bo@example.com' })).json, { success: false });
    await world.patch(`/company/contacts/${id}`, [{ op: 'replace', path: 'disablePortalLoginFlag', value: true }]);
    assert.deepEqual((await world.post(path, good)).json, { success: false });
    const rights = (await world.get(`/company/contacts/${id}/portalSecurity`)).json as {
      identifier: string;
      enabled: boolean;
    }[];
    assert.ok(Array.isArray(rights));
  });

  it("change a configuration's type, whose questions replace the old ones", async () => {
    await using world = await aWorld({ engine });
    const [first] = (await world.get('/company/configurations/types')).json as { id: number }[];
    const type = (await world.post('/company/configurations/types', { name: 'Router' })).json as { id: number };
    await world.post(`/company/configurations/types/${type.id}/questions`, {
      question: 'How many ports?',
      fieldType: 'Number',
      entryType: 'EntryField',
      sequenceNumber: 1,
    });
    const made = (
      await world.post('/company/configurations', { name: 'Box', type: { id: first?.id }, company: { id: 1 } })
    ).json as { id: number };
    const reply = await world.patch(`/company/configurations/${made.id}/changeType`, [
      { op: 'replace', path: 'type', value: { id: type.id } },
    ]);
    assert.equal(reply.status, 200, reply.text);
    const changed = reply.json as { type: { name: string }; questions: { question: string; answer?: unknown }[] };
    assert.deepEqual(
      [changed.type.name, changed.questions.map((each) => each.question)],
      ['Router', ['How many ports?']],
    );
    assert.equal(
      (
        await world.patch(`/company/configurations/${made.id}/changeType`, [
          { op: 'replace', path: 'name', value: 'x' },
        ])
      ).status,
      400,
    );
  });

  it('price a catalog item by the schedule of the company', async () => {
    await using world = await aWorld({ engine });
    const item = await aCatalogItem(world, 'ROUTER', { price: 50, cost: 30 });
    const schedule = (await world.post('/procurement/pricingschedules', { name: 'Friends' })).json as { id: number };
    await world.patch('/company/companies/1', [{ op: 'replace', path: 'pricingSchedule', value: { id: schedule.id } }]);
    const details = `/procurement/pricingschedules/${schedule.id}/details`;
    const detail = (
      await world.post(details, { product: { id: item }, startDate: '2025-01-01T00:00:00Z', noEndDate: true })
    ).json as { id: number };
    const made = await world.post(`${details}/${detail.id}/breaks`, {
      quantityStart: 10,
      unlimited: true,
      priceMethod: 'PercentMarkdownFromPrice',
      amount: 20,
    });
    assert.equal(made.status, 201, made.text);
    const few = await world.post(`/procurement/catalog/${item}/pricing`, { company: { id: 1 }, quantity: 2 });
    assert.equal((few.json as { price: number }).price, 50, few.text);
    const many = await world.post(`/procurement/catalog/${item}/pricing`, { company: { id: 1 }, quantity: 10 });
    assert.equal((many.json as { price: number }).price, 40);
    for (const by of [item, 'ROUTER'])
      assert.deepEqual((await world.get(`/procurement/catalog/${by}/quantityOnHand`)).json, { count: 0 });
    assert.equal((await world.get('/procurement/catalog/NOTHING/quantityOnHand')).status, 404);
  });

  it('reset and clear capacity colours, fill a team, resolve a link, empty a picker', async () => {
    await using world = await aWorld({ engine });
    const [band] = (await world.get('/schedule/colors')).json as { id: number }[];
    const cleared = await world.post(`/schedule/colors/${band?.id}/clear`, '');
    assert.equal((cleared.json as { startPercent?: number }).startPercent, undefined, cleared.text);
    const bands = (await world.post('/schedule/colors/reset', '')).json as { startPercent: number }[];
    assert.deepEqual(
      bands.map((each) => each.startPercent),
      [0, 50, 85, 101],
    );
    const [team] = (await world.get('/service/boards/1/teams')).json as { id: number; members: number[] }[];
    const joined = await world.post('/service/teamMembers', {
      team: { id: team?.id },
      member: { id: 2 },
      teamLeaderFlag: true,
    });
    assert.equal(joined.status, 201, joined.text);
    const [after] = (await world.get('/service/boards/1/teams')).json as {
      members: number[];
      teamLeader: { id: number };
    }[];
    assert.deepEqual([after?.members.includes(2), after?.teamLeader.id], [true, 2]);
    const link = (
      await world.post('/system/links', { name: 'Map', screenLink: 'Company', url: 'https://maps.example/?q=[name]' })
    ).json as { id: number };
    const resolved = await world.post(`/system/info/links/${link.id}/resolveurl`, { referenceId: 1 });
    assert.match((resolved.json as { url: string }).url, /^https:\/\/maps\.example\/\?q=\S+$/, resolved.text);
    await world.post('/company/companyPickerItems', { company: { id: 1 } });
    assert.equal((await world.post('/company/companyPickerItems/clear', '')).status, 204);
    assert.equal(
      (await world.post('/system/contactsync/monitoring', { monitoringTypeId: 3, emailAddress: 'a@example.com' }))
        .status,
      201,
    );
    assert.equal((await world.get('/system/contactsync/monitoring/type/3')).status, 200);
    assert.equal((await world.delete('/system/contactsync/monitoring/type/3')).status, 204);
    assert.equal((await world.get('/system/contactsync/monitoring/type/3')).status, 404);
    assert.equal((await world.post('/system/importMassMaintenance/1', '')).status, 404);
  });
});
