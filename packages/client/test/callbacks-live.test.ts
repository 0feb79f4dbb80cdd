import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { it } from 'node:test';
import { inOneWorld, worldCompany } from '@reeve/testkit';
import { type CallbackMessage, CallbackReceiver, syncCallbacks, toNodeHandler } from '../src/callbacks.ts';
import { clientOf } from './live-client.ts';

/** A receiver that listens, and what it was told. */
async function aListener(site: string) {
  const told: CallbackMessage[] = [];
  let hear: () => void = () => {};
  const receiver = new CallbackReceiver({ site, companyId: worldCompany }).on('*', (message) => {
    told.push(message);
    hear();
  });
  const raw: { body: Uint8Array; signature: string }[] = [];
  const handle = toNodeHandler(receiver);
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    raw.push({ body, signature: String(request.headers['x-content-signature']) });
    // As `express.raw` leaves it.
    handle(Object.assign(request, { body }), response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    told,
    raw,
    receiver,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?recordId=`,
    heard: async (count: number) => {
      while (told.length < count)
        await new Promise<void>((resolve) => {
          hear = resolve;
        });
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

inOneWorld('callbacks of a live server', (world) => {
  it('are believed, typed, and taken once', async () => {
    await using listener = await aListener(world().origin);
    const client = clientOf(world());
    await syncCallbacks(client, [{ url: listener.url, type: 'ticket', level: 'owner' }]);
    const ticket = await client.service.tickets.create({ summary: 'Hear me', company: { id: 1 } });
    await listener.heard(1);
    await client.service.tickets(ticket.id).delete();
    await listener.heard(2);
    const [added, deleted] = listener.told;
    assert.deepEqual(
      [added?.type, added?.action, added?.id, added?.companyId],
      ['ticket', 'added', ticket.id, worldCompany],
    );
    assert.equal((added as CallbackMessage<'ticket'>).entity?.summary, 'Hear me');
    assert.deepEqual([deleted?.action, deleted?.entity], ['deleted', null]);
    const [first] = listener.raw;
    assert.ok(first);
    assert.equal((await listener.receiver.receive(first)).outcome, 'seen before');
    const changed = Buffer.from(Buffer.from(first.body).toString().replace('Hear me', 'Fear me'));
    assert.equal((await listener.receiver.receive({ ...first, body: changed })).status, 401);
    assert.equal(listener.told.length, 2);
  });

  it('are registered as they are wanted, and only then', async () => {
    const client = clientOf(world());
    const url = 'http://127.0.0.1:43499/sync?recordId=';
    const wanted = ['company', 'contact'].map((type) => ({ url, type, level: 'owner' }));
    const planned = await syncCallbacks(client, wanted, { isDryRun: true });
    assert.equal(planned.added.length, 2);
    assert.equal((await syncCallbacks(client, wanted)).added.length, 2);
    assert.deepEqual(
      await syncCallbacks(client, wanted).then(({ added, kept }) => [added.length, kept.length]),
      [0, 2],
    );
    const [entry] = await client.system.callbacks.all({ where: (c) => c.type.is('contact') });
    await client.system.callbacks(entry?.id ?? 0).patch({ inactiveFlag: true });
    const changes = await syncCallbacks(client, [{ url, type: 'contact', level: 'owner' }]);
    assert.deepEqual([changes.removed.length, changes.activated.length], [1, 1]);
    assert.equal((await client.system.callbacks.all({ where: (c) => c.inactiveFlag.is(true) })).length, 0);
  });
});
