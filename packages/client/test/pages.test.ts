import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inOneWorld } from '@reeve/testkit';
import type { PageToken } from '../src/index.ts';
import { type Fault, FaultyServer, type Seen } from './faulty-server.ts';
import { clientOf } from './live-client.ts';

const page = (ids: readonly number[], link?: string): Fault => ({
  status: 200,
  body: ids.map((id) => ({ id })),
  ...(link === undefined ? {} : { headers: { link } }),
});

/** What of each request turned the page. */
const turns = (seen: readonly Seen[]) =>
  seen.map(
    ({ url, headers }) =>
      `${headers['pagination-type'] ?? 'navigable'} ${/(page|pageId)=\d+$/.exec(url)?.[0] ?? 'first'}`,
  );

describe('pages', () => {
  it('are turned by ids until one is not full', async () => {
    await using server = await FaultyServer.open();
    server.script = [
      page([1, 2], '<x?pageSize=2&pageId=2>; rel="next"'),
      page([5], '<x?pageSize=2&pageId=5>; rel="next"'),
    ];
    assert.deepEqual(await server.client().service.tickets.all({ pageSize: 2 }), [{ id: 1 }, { id: 2 }, { id: 5 }]);
    assert.deepEqual(turns(server.seen), ['forward-only first', 'forward-only pageId=2']);
  });

  it('are turned by ids until the link is empty', async () => {
    await using server = await FaultyServer.open();
    server.script = [page([1, 2], '')];
    assert.equal((await server.client().service.tickets.all({ pageSize: 2 })).length, 2);
    assert.equal(server.seen.length, 1);
  });

  it('are turned by numbers where a list does not know ids', async () => {
    await using server = await FaultyServer.open();
    server.script = [page([1, 2]), page([3, 4]), page([])];
    assert.equal((await server.client().service.tickets.all({ pageSize: 2 })).length, 4);
    assert.deepEqual(turns(server.seen), ['forward-only first', 'navigable page=2', 'navigable page=3']);
  });

  it('are turned by numbers in an order, and where ids are not known', async () => {
    await using server = await FaultyServer.open();
    const more = '<x?page=2>; rel="next", <x?page=2>; rel="last"';
    server.script = [page([9, 8], more), page([7], '<x?page=1>; rel="prev", <x?page=1>; rel="first"')];
    const client = server.client();
    assert.equal((await client.service.tickets.all({ pageSize: 2, orderBy: 'id desc' })).length, 3);
    assert.deepEqual(turns(server.seen), ['navigable first', 'navigable page=2']);
    server.seen.length = 0;
    server.script = [page([])];
    await client.system.audittrail.all({ query: { type: 'Ticket', id: 1 } });
    assert.deepEqual(
      turns(server.seen).map((turn) => turn.split(' ')[0]),
      ['navigable'],
    );
  });

  it('one ahead of their reader and no more, who may stop at any time', async () => {
    await using server = await FaultyServer.open();
    let id = 0;
    server.script = [() => page([++id], `<x?pageId=${id}>; rel="next"`)];
    const client = server.client();
    for await (const record of client.service.tickets.each({ pageSize: 1 })) if (record.id === 3) break;
    while (client.state.underWay > 0) await new Promise(setImmediate);
    assert.equal(server.seen.length, 4);
    id = 0;
    server.seen.length = 0;
    for await (const record of client.service.tickets.each({ pageSize: 1, looksAhead: false }))
      if (record.id === 3) break;
    assert.equal(server.seen.length, 3);
  });

  it('are no more than a bound allows', async () => {
    await using server = await FaultyServer.open();
    server.script = [page([1, 2], '<x?pageId=2>; rel="next"')];
    await assert.rejects(server.client().service.tickets.all({ pageSize: 2, atMost: 3 }), { name: 'MisuseError' });
  });

  it('end for a reader who gives up', async () => {
    await using server = await FaultyServer.open();
    server.script = [page([1], '<x?pageId=1>; rel="next"'), 'hang'];
    const control = new AbortController();
    const read = async () => {
      for await (const _ of server.client().service.tickets.each({ pageSize: 1, signal: control.signal }))
        control.abort();
    };
    await assert.rejects(read(), { code: 'ABORTED' });
  });
});

inOneWorld('long lists of a live server', (world) => {
  it('are read whole either way, and go on from a page', async () => {
    const client = clientOf(world());
    for (let at = 0; at < 7; at += 1) await client.service.tickets.create({ summary: `T${at}`, company: { id: 1 } });
    const byId = await client.service.tickets.all({ pageSize: 3, fields: ['id'] });
    const byNumber = await client.service.tickets.all({ pageSize: 3, fields: ['id'], orderBy: 'id asc' });
    assert.deepEqual(byId, byNumber);
    for (const paging of ['forward-only', 'navigable'] as const) {
      const read: number[] = [];
      let from: PageToken | null = null;
      do {
        for await (const { records, next } of client.service.tickets.pages({
          pageSize: 2,
          paging,
          ...(from === null ? {} : { from }),
        })) {
          read.push(...records.map(({ id }) => id));
          from = JSON.parse(JSON.stringify(next));
          break;
        }
      } while (from !== null);
      assert.deepEqual(
        read,
        byId.map(({ id }) => id),
      );
    }
  });

  it('are searched where the address would be too long, page by page too', async () => {
    const sent: string[] = [];
    const client = clientOf(world(), { hooks: { started: ({ method, path }) => sent.push(`${method} ${path}`) } });
    const ids = Array.from({ length: 900 }, (_, at) => at + 1);
    const found = await client.service.tickets.all({
      where: (t) => [t.id.isOneOf(ids), t.summary.startsWith('T')],
      pageSize: 4,
    });
    assert.equal(found.length, 7);
    assert.deepEqual(new Set(sent), new Set(['POST /service/tickets/search']));
  });

  it('are asked in parts where there is no search, each record once', async () => {
    const addresses: number[] = [];
    const client = clientOf(world(), {
      hooks: { started: ({ path, query }) => addresses.push(path.length + query.length) },
    });
    const ids = Array.from({ length: 900 }, (_, at) => at + 1);
    const all = await client.system.members.all({ fields: ['id'] });
    assert.deepEqual(await client.system.members.all({ where: (m) => m.id.isOneOf(ids), fields: ['id'] }), all);
    assert.ok(addresses.length > 3 && Math.max(...addresses) < 2000, `${addresses}`);
    const text = `id in (${ids})`;
    assert.deepEqual(await client.system.members.all({ where: text, fields: ['id'] }), all, 'a text is cut as well');
    await assert.rejects(client.system.members.all({ where: `${text} AND` }), { name: 'ConditionSyntaxError' });
    await assert.rejects(
      client.system.members.all({ where: 'id is 1' }),
      { name: 'BadRequestError' },
      'it is sent as it is',
    );
    const ordered = client.system.members.list({ where: (m) => m.id.isOneOf(ids), orderBy: 'id' });
    await assert.rejects(ordered, { name: 'MisuseError', advice: /in parts/ });
  });
});
