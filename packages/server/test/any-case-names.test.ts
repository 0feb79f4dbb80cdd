import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aConfigurationType,
  aContact,
  aCustomField,
  anOpportunity,
  aTicket,
  customValueOf,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../testkit/src/index.ts';

type Named = { readonly id: number; readonly name: string };

inOneWorld('names with capitals, as classes of C# have them', (world) => {
  it('make a company, with what stands in its references, lists and custom fields', async () => {
    const field = await aCustomField(world(), { podId: 2 });
    const status = await makeRecord(world(), '/company/companies/statuses', { name: 'Quiet' });
    for (const [at, caller] of [world(), inOlderVersion(world())].entries()) {
      const id = await makeRecord(caller, '/company/companies', {
        Identifier: `Pascal${at}`,
        Name: 'Pascal',
        Status: { Name: 'Quiet' },
        Site: { Name: 'Quay' },
        Types: [{ Id: 1 }],
        CustomFields: [{ Id: field, Value: 'Gold' }],
      });
      const path = `/company/companies/${id}`;
      const company = await shown<{ status: Named; site: Named; types: Named[] }>(caller, path);
      assert.deepEqual([company.status.id, company.site.name], [status, 'Quay']);
      assert.equal((await shown<unknown[]>(caller, `${path}/typeAssociations`)).length, 1);
      assert.equal(await customValueOf(caller, path, field), 'Gold');
      assert.equal(
        (await shown<unknown[]>(world(), `/company/companies?conditions=id=${id} and status/name="Quiet"`)).length,
        1,
      );
    }
  });

  it('make a contact with its addresses, and change one of them', async () => {
    const id = await makeRecord(world(), '/company/contacts', {
      FirstName: 'Pat',
      Company: { Identifier: (await shown<{ identifier: string }>(world(), '/company/companies/1')).identifier },
      CommunicationItems: [{ Type: { Id: 1 }, Value: 'pat@c.example', CommunicationType: 'Email' }],
    });
    const path = `/company/contacts/${id}`;
    const [item] = await shown<{ id: number; value: string }[]>(world(), `${path}/communications`);
    assert.equal(item?.value, 'pat@c.example');
    const value = [{ Id: item.id, Type: { Id: 1 }, Value: 'pat@d.example', CommunicationType: 'Email' }];
    assert.equal((await world().patch(path, [{ op: 'replace', path: 'communicationItems', value }])).status, 200);
    const after = await shown<{ id: number; value: string }[]>(world(), `${path}/communications`);
    assert.deepEqual(
      after.map(({ id: kept, value: now }) => [kept, now]),
      [[item.id, 'pat@d.example']],
    );
  });

  it('set references of a ticket by a patch, and by a path of lower case only', async () => {
    const [id, board] = [await aTicket(world()), '/service/boards/1/statuses'];
    const status = await makeRecord(world(), board, { name: 'Asleep' });
    const path = `/service/tickets/${id}`;
    const set = await world().patch(path, [
      { op: 'replace', path: 'status', value: { Id: status } },
      { op: 'replace', path: 'owner', value: { Identifier: 'reeveapi' } },
    ]);
    assert.equal(set.status, 200, set.text);
    const now = await shown<{ status: Named; owner: { identifier: string } }>(world(), path);
    assert.deepEqual([now.status.id, now.owner.identifier], [status, 'ReeveApi']);
    for (const wrong of ['status/Id', '/Status/id', 'owner/Identifier']) {
      const refused = await world().patch(path, [{ op: 'replace', path: wrong, value: 1 }]);
      assert.equal(refused.status, 400, refused.text);
      assert.match(
        refused.text,
        /"InvalidPatch",\s+"message": "The path '[^']+' is not valid for the object of type 'Ticket'/,
      );
    }
    assert.equal((await shown<{ status: Named }>(world(), path)).status.id, status);
  });

  it('lead into no element of a list by a path, which stays as it was', async () => {
    const id = await aContact(world(), {
      communicationItems: [{ type: { id: 1 }, value: 'one@c.example', communicationType: 'Email' }],
    });
    for (const wrong of ['communicationItems/0/Value', 'communicationItems/0/type/Id', 'customFields/0/Value']) {
      const refused = await world().patch(`/company/contacts/${id}`, [{ op: 'replace', path: wrong, value: '2' }]);
      assert.equal(refused.status, 400, refused.text);
    }
    const [item] = await shown<{ value: string }[]>(world(), `/company/contacts/${id}/communications`);
    assert.equal(item?.value, 'one@c.example');
  });

  it('answer questions of configurations, one and many', async () => {
    const type = await aConfigurationType(world(), 'Pascal box', {
      question: 'Where?',
      fieldType: 'Text',
      entryType: 'EntryField',
      sequenceNumber: 1,
    });
    const body = { Name: 'Box', Company: { Id: 1 }, Type: { Id: type } };
    const made = await world().post('/company/configurations/bulk', [body]);
    assert.equal(made.status, 207, made.text);
    const [{ id }] = await shown<[Named]>(world(), `/company/configurations?conditions=type/id=${type}`);
    const path = `/company/configurations/${id}`;
    const { questions } = await shown<{ questions: { questionId: number }[] }>(world(), path);
    const Questions = [{ QuestionId: questions[0]?.questionId, Answer: 'Cellar' }];
    const put = await world().put('/company/configurations/bulk', [{ Id: id, ...body, Questions }]);
    assert.ok(put.status < 300, put.text);
    const after = await shown<{ questions: { answer: string }[] }[]>(
      world(),
      `/company/configurations?conditions=type/id=${type}`,
    );
    assert.deepEqual(
      after.map((each) => each.questions[0]?.answer),
      ['Cellar'],
    );
  });

  it('name records in the bodies of actions', async () => {
    const [parent, merged] = [await aTicket(world()), await aTicket(world())];
    const status = (await shown<{ status: Named }>(world(), `/service/tickets/${parent}`)).status.id;
    const reply = await world().post(`/service/tickets/${parent}/merge`, {
      MergeTicketIds: [merged],
      Status: { Id: status },
    });
    assert.ok(reply.status < 300, reply.text);
    const opportunity = await anOpportunity(world());
    const path = `/sales/opportunities/${opportunity}/forecast`;
    const line = { ForecastDescription: 'Server', ForecastType: 'Product', Revenue: 5, Cost: 1, IncludeFlag: true };
    const added = await world().post(path, { ForecastItems: [line] });
    assert.ok(added.status < 300, added.text);
    const [{ forecastItems }] = await shown<[{ forecastItems: { id: number }[] }]>(world(), path);
    const value = [{ Id: forecastItems[0]?.id, Revenue: 7 }];
    assert.ok((await world().patch(path, [{ op: 'replace', path: 'forecastItems', value }])).status < 300);
    const [after] = await shown<[{ forecastItems: { id: number; revenue: number }[] }]>(world(), path);
    assert.deepEqual(
      after.forecastItems.map(({ id, revenue }) => [id, revenue]),
      [[forecastItems[0]?.id, 7]],
    );
  });

  it('are refused where no member has them in any case, and nothing is changed', async () => {
    const id = await aCompany(world(), 'Strange');
    const before = await world().get(`/company/companies/${id}`);
    for (const value of [{ Ident: 1 }, { Id: 1, Foo: 2 }]) {
      const refused = await world().patch(`/company/companies/${id}`, [{ op: 'replace', path: 'status', value }]);
      assert.equal(refused.status, 400);
      assert.match(refused.text, /Could not find member/);
    }
    assert.equal((await world().get(`/company/companies/${id}`)).text, before.text);
  });

  it('count once where a member is sent in two cases: the last one counts', async () => {
    const id = await aTicket(world());
    const other = await aCompany(world(), 'Doubled');
    const body = JSON.stringify([{ op: 'replace', path: 'company', value: { id: 1, Id: other } }]);
    const reply = await world().send('PATCH', `/service/tickets/${id}`, {
      headers: { 'content-type': 'application/json' },
      body,
    });
    assert.equal((reply.json as { company: Named }).company.id, other);
  });
});
