import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connect } from '../src/index.ts';
import { FaultyServer } from './faulty-server.ts';

/** What a program in JavaScript may write: no compiler looks at it. */
const untyped = (options: object) => options as never;

describe('an option that is none', () => {
  it('of a list is refused before anything is sent, and what other clients call it is told', async () => {
    await using server = await FaultyServer.open();
    const { tickets } = server.client().service;
    const sent = untyped({ conditions: 'id = 1' });
    const told = { name: 'MisuseError', message: /no option "conditions". Say "where"/ };
    for (const call of [() => tickets.list(sent), () => tickets.first(sent), () => tickets.count(sent)])
      await assert.rejects(call(), told);
    await assert.rejects(tickets.all(sent), told);
    assert.throws(() => tickets.each(sent), told);
    assert.throws(() => tickets.pages(sent), told);
    assert.equal(server.seen.length, 0);
  });

  it('of any other call is refused too, with those that there are', async () => {
    await using server = await FaultyServer.open();
    const { tickets } = server.client().service;
    const sent = untyped({ timout: 5 });
    const told = { name: 'MisuseError', message: /no option "timout". There are signal, timeout,/ };
    const body = { summary: 'x', company: { id: 1 } };
    const ticket = tickets(1);
    await assert.rejects(tickets.create(body, sent), told);
    await assert.rejects(ticket.get(sent), told);
    await assert.rejects(ticket.patch({ summary: 'y' }, sent), told);
    await assert.rejects(ticket.replace(body, sent), told);
    await assert.rejects(ticket.delete(sent), told);
    await assert.rejects(ticket.get(untyped({ where: 'id = 2' })), /no option "where"/);
    assert.equal(server.seen.length, 0);
  });

  it('of a client is refused when it is made', () => {
    const given = { site: 'na', companyId: 'a', publicKey: 'b', privateKey: 'c', clientId: 'd', retries: 3 };
    assert.throws(() => connect(given as object), { code: 'USAGE', message: /A client has no option "retries"/ });
  });
});
