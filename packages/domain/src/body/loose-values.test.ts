import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aConfigurationType,
  aMember,
  anOpportunity,
  aTicket,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
} from '../../../testkit/src/index.ts';

type Row = { readonly id: number };

inOneWorld('whole numbers that are sent as texts', (world) => {
  it('name tickets in the lists of actions', async () => {
    const [parent, child, merged] = [await aTicket(world()), await aTicket(world()), await aTicket(world())];
    const path = `/service/tickets/${parent}`;
    const attached = await world().post(`${path}/attachChildren`, { childTicketIds: [String(child)] });
    assert.ok(attached.status < 300, attached.text);
    const children = await shown<Row[]>(world(), `/service/tickets?conditions=parentTicketId=${parent}`);
    assert.deepEqual(
      children.map(({ id }) => id),
      [child],
    );
    const status = (await shown<{ status: Row }>(world(), path)).status.id;
    const body = { mergeTicketIds: [` ${merged}`], status: { id: String(status) } };
    const reply = await world().post(`${path}/merge`, body);
    assert.ok(reply.status < 300, reply.text);
    const { mergedParentTicket } = await shown<{ mergedParentTicket?: Row }>(world(), `/service/tickets/${merged}`);
    assert.equal(mergedParentTicket?.id, parent);
  });

  it('name what a record lists, in each version', async () => {
    const members = [await aMember(world(), 'texta'), await aMember(world(), 'textb')];
    for (const [caller, name] of [
      [world(), 'Texts'],
      [inOlderVersion(world()), 'Older texts'],
    ] as const) {
      const team = await makeRecord(caller, '/service/boards/1/teams', {
        name,
        teamLeader: { id: String(members[0]) },
        members: members.map(String),
      });
      const listed = await shown<{ members: number[] }>(caller, `/service/boards/1/teams/${team}`);
      assert.deepEqual(listed.members, members);
      const contact = await makeRecord(caller, '/company/contacts', {
        firstName: 'Ida',
        company: { id: '1' },
        typeIds: ['1'],
      });
      const { typeIds } = await shown<{ typeIds?: number[] }>(world(), `/company/contacts/${contact}`);
      assert.deepEqual(typeIds, [1]);
    }
  });

  it('say which records of a list are meant, in bulk and within', async () => {
    const type = await aConfigurationType(world(), 'Numbered box');
    const body = { name: 'Box', company: { id: '1' }, type: { id: String(type) } };
    const id = await makeRecord(world(), '/company/configurations', body);
    const bulk = '/company/configurations/bulk';
    assert.equal((await world().put(bulk, [{ ...body, id: String(id), name: 'Crate' }])).status, 207);
    const rows = await shown<{ name: string }[]>(world(), `/company/configurations?conditions=type/id=${type}`);
    assert.deepEqual(
      rows.map(({ name }) => name),
      ['Crate'],
    );
    const headers = { 'content-type': 'application/json' };
    await world().send('DELETE', bulk, { headers, body: JSON.stringify({ ids: [String(id)] }) });
    assert.equal((await world().get(`/company/configurations/${id}`)).status, 404);

    const path = `/sales/opportunities/${await anOpportunity(world())}/forecast`;
    const line = { forecastType: 'Product', forecastDescription: 'Server', revenue: 5, cost: 1 };
    const added = (await world().post(`${path}/0`, line)).json as Row;
    await world().put(path, { forecastItems: [{ id: String(added.id), revenue: '7' }] });
    const [forecast] = await shown<[{ forecastItems: { id: number; revenue: number }[] }]>(world(), path);
    assert.deepEqual(
      forecast.forecastItems.map((each) => [each.id, each.revenue]),
      [[added.id, 7]],
    );
  });

  it('are refused where they are none, and nothing is done', async () => {
    const parent = await aTicket(world());
    for (const word of ['x', '1.5', '', '99999999999', null, true]) {
      const reply = await world().post(`/service/tickets/${parent}/attachChildren`, { childTicketIds: [word] });
      assert.equal(reply.status, 400, reply.text);
      assert.match(reply.text, /to type 'System.Int32'. Path 'childTicketIds\[0\]'/);
    }
    assert.deepEqual(await shown(world(), `/service/tickets?conditions=parentTicketId=${parent}`), []);
  });
});

inOneWorld('numbers that are sent where a list has texts', (world) => {
  it('are taken as texts, as those of single fields are', async () => {
    const text = (await shown<{ text: string }>(world(), `/system/integratorTags/${await aTag(world(), '2024')}`)).text;
    const id = await aTicket(world(), { integratorTags: [2024] });
    const { integratorTags } = await shown<{ integratorTags: string[] }>(world(), `/service/tickets/${id}`);
    assert.deepEqual(integratorTags, [text]);
    const refused = await world().post('/service/tickets', {
      summary: 'x',
      company: { id: 1 },
      integratorTags: [{ text }],
    });
    assert.equal(refused.status, 400);
  });
});

function aTag(world: Parameters<typeof makeRecord>[0], text: string): Promise<number> {
  return makeRecord(world, '/system/integratorTags', { text });
}
