import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inOneWorld, worldCompany } from '@reeve/testkit';
import { bundling } from '../src/bundles.ts';
import { CallbackReceiver } from '../src/callbacks.ts';
import { ReferenceData } from '../src/reference-data.ts';
import { makeCallback } from '../src/testing.ts';
import { clientOf } from './live-client.ts';
import { MovedClock } from './moved-clock.ts';

inOneWorld('fewer calls', (world) => {
  it('reads of one moment go together, each with its own outcome', async () => {
    const sent: string[] = [];
    const client = bundling(
      clientOf(world(), { hooks: { started: ({ method, path }) => sent.push(`${method} ${path}`) } }),
    );
    const ticket = await client.service.tickets.create({ summary: 'One', company: { id: 1 } });
    sent.length = 0;
    const [own, found, company, missing, wrong, first, counted, all] = await Promise.all([
      client.service.tickets(ticket.id).get({ fields: ['id', 'summary'] }),
      client.service.tickets.list({
        where: (t) => t.summary.is('One'),
        fields: ['id'],
        pageSize: 5,
        orderBy: 'id desc',
      }),
      client.company.companies(1).get(),
      client.service
        .tickets(999_999)
        .get()
        .catch((error: Error) => error.name),
      client.service.tickets.list({ where: 'nothing = 1' }).catch((error: Error) => error.message),
      client.service.boards.first(),
      client.service.tickets.count({ where: (t) => t.id.is(ticket.id) }),
      client.service.tickets.count(),
    ]);
    assert.deepEqual(own, { id: ticket.id, summary: 'One' });
    assert.deepEqual(found, [{ id: ticket.id }]);
    assert.equal(company.id, 1);
    assert.equal(missing, 'NotFoundError');
    assert.match(String(wrong), /nothing is not a recognized name/);
    assert.ok(first?.id);
    assert.deepEqual([counted, all >= 1], [1, true]);
    assert.deepEqual(sent.sort(), ['POST /system/bundles', 'POST /system/bundles/count']);
    sent.length = 0;
    await client.service.tickets(ticket.id).get();
    await client.service.tickets(ticket.id).patch({ summary: 'Two' });
    assert.deepEqual(sent, [`GET /service/tickets/${ticket.id}`, `PATCH /service/tickets/${ticket.id}`]);
  });

  it('the same read is shared while it is under way, unless one may give up', async () => {
    let sent = 0;
    const client = clientOf(world(), { hooks: { started: () => sent++ } });
    const read = () => client.service.boards.list();
    const [a, b] = await Promise.all([read(), read()]);
    assert.equal(sent, 1);
    assert.deepEqual(a, b);
    assert.notEqual(a, b, 'each has records of its own');
    const { signal } = new AbortController();
    await Promise.all([client.service.boards.list({ signal }), client.service.boards.list({ signal })]);
    assert.equal(sent, 3);
  });

  it('setup tables are read once, kept while fresh, and renewed behind their readers', async () => {
    let sent = 0;
    const clock = new MovedClock();
    const client = clientOf(world(), { hooks: { started: () => sent++ } });
    const data = new ReferenceData({ clock });
    const boards = data.table(client.service.boards);
    const [board, again, none] = await Promise.all([
      boards.byName('help desk'),
      boards.byName('Help Desk'),
      boards.byId(999),
    ]);
    assert.equal(board?.name, 'Help Desk');
    assert.equal(again?.id, board?.id);
    assert.equal(none, undefined);
    assert.equal(sent, 1);
    clock.pass(6 * 60_000);
    await client.service.boards(board?.id ?? 0).patch({ name: 'Front Desk' });
    assert.equal((await boards.byId(board?.id ?? 0))?.name, 'Help Desk', 'what is there is answered');
    while (boards.age !== 0) await new Promise(setImmediate);
    assert.equal((await boards.byId(board?.id ?? 0))?.name, 'Front Desk');
    boards.drop();
    await client.service.boards(board?.id ?? 0).patch({ name: 'Help Desk' });
    assert.equal((await boards.byId(board?.id ?? 0))?.name, 'Help Desk');
  });

  it('a callback drops what it tells of', async () => {
    const keyUrl = `${world().origin}/v4_6_release//system/callbackkey/index.rails?companyName=${worldCompany}&id=1`;
    const fetchKey = (async () => Response.json({ signing_key: 'one' })) as unknown as typeof fetch;
    const receiver = new CallbackReceiver({ site: world().origin, companyId: worldCompany, fetch: fetchKey });
    const data = new ReferenceData().listenTo(receiver);
    const members = data.table(clientOf(world()).system.members, { type: 'member' });
    await members.all();
    assert.notEqual(members.age, null);
    const told = {
      type: 'member',
      action: 'updated',
      id: 1,
      companyId: worldCompany,
      signingKey: 'one',
      keyUrl,
    } as const;
    const { body, headers } = await makeCallback(told);
    await receiver.receive({ body: new TextEncoder().encode(body), signature: headers['x-content-signature'] ?? null });
    await receiver.settled();
    assert.equal(members.age, null);
  });
});
