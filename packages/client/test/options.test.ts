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

  it('and a patch, a policy and a file that are none are told in words', async () => {
    await using server = await FaultyServer.open();
    const { service, system } = server.client();
    for (const given of [undefined, null, 'x'])
      await assert.rejects(service.tickets(1).patch(given as never), { name: 'MisuseError', message: /is no patch/ });
    const policy = { name: 'MisuseError', message: /no policy "toString"/, advice: /There are interactive,/ };
    await assert.rejects(service.tickets.count({ policy: 'toString' as never }), policy);
    const stream = new Response('bytes').body;
    const file = { name: 'MisuseError', advice: /as a function that opens it/ };
    await assert.rejects(async () => system.documents.upload({ title: 'x', file: stream as never }), file);
    assert.equal(server.seen.length, 0);
  });

  it('of a client is refused when it is made', () => {
    const given = { site: 'na', companyId: 'a', publicKey: 'b', privateKey: 'c', clientId: 'd', retries: 3 };
    assert.throws(() => connect(given as object), { code: 'USAGE', message: /A client has no option "retries"/ });
  });
});

/** Whatever a program in JavaScript may call. */
interface Untyped {
  (...given: unknown[]): Untyped;
  readonly list: Untyped;
  readonly find: Untyped;
  readonly get: Untyped;
  readonly update: Untyped;
  readonly id: { readonly is: Untyped; readonly isOneOf: Untyped };
}

const sent = (call: Untyped) => call as unknown as Promise<unknown>;

describe('what a program in JavaScript gets wrong', () => {
  it('is refused before anything is sent, with what to do', async () => {
    await using server = await FaultyServer.open();
    const tickets = server.client().service.tickets as unknown as Untyped;
    const misused = (message: RegExp) => ({ name: 'MisuseError', message, advice: /./ });
    for (const id of [undefined, Number.NaN, 1.5, '', null, { id: 1 }])
      assert.throws(() => tickets(id), misused(/^"tickets" is no operation, and .* is no id\.$/));
    assert.throws(() => tickets.find(), misused(/"find" is no operation/));
    assert.throws(() => tickets(1).update({ summary: 'x' }), misused(/"update" is no operation, and an object/));
    assert.throws(() => tickets.update(1, { summary: 'x' }), misused(/"update" is no operation/));
    const wheres: [unknown, RegExp][] = [
      [(t: Untyped) => t.id.is(undefined), /undefined is no value/],
      [(t: Untyped) => t.id.isOneOf([]), /A list has one value or more/],
      [(t: Untyped) => void t.id.is(5), /"where" has undefined/],
      [(t: Untyped) => [t.id.is(5), false], /"where" has false/],
      [{ id: 5 }, /"where" has an object that is none/],
    ];
    for (const [where, message] of wheres) await assert.rejects(sent(tickets.list({ where })), misused(message));
    await assert.rejects(sent(tickets.list({ fields: 'id,summary' })), misused(/"fields" takes a list of names/));
    await assert.rejects(sent(tickets(1).get({ fields: 'id' })), misused(/"fields" takes a list of names/));
    assert.equal(server.seen.length, 0);
  });
});
