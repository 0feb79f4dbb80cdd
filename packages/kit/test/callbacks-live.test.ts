import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { it } from 'node:test';
import { connect } from '@reeve/client';
import { CallbackReceiver, syncCallbacks, toNodeHandler } from '@reeve/client/callbacks';
import { inOneWorld, type World, worldCompany, worldKeys } from '@reeve/testkit';
import { aLiveSystem } from './a-kit.ts';

/** A receiver that listens, and waits until it was told so many things and worked on them. */
async function aListener(world: World) {
  const receiver = new CallbackReceiver({ site: world.origin, companyId: worldCompany });
  const server = createServer(toNodeHandler(receiver)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const client = connect({ site: world.origin, companyId: worldCompany, ...worldKeys, clientId: crypto.randomUUID() });
  const url = `http://127.0.0.1:${port}/hook?recordId=`;
  await syncCallbacks(client, [{ url, type: 'ticket', level: 'owner' }]);
  return {
    receiver,
    client,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

inOneWorld('callbacks of a live server', (world) => {
  it('bring the status of links up to date, follow merges, mark deletions and empty the cache', async () => {
    await using listener = await aListener(world());
    await using system = await aLiveSystem(world());
    const { desk } = system;
    const { client, receiver } = listener;
    const heard: { id: number; action: string; tell: () => void }[] = [];
    desk.listenTo(receiver);
    receiver.on('*', ({ id, action }) => {
      for (const each of heard) if (each.id === id && each.action === action) each.tell();
    });
    const after = (id: number, action: string, work: () => Promise<unknown>) =>
      new Promise<void>((tell, fail) => {
        heard.push({ id, action, tell });
        work().catch(fail);
      });
    const [one, two, three] = [
      await desk.provider.createTicket({ summary: 'One', companyId: 1 }),
      await desk.provider.createTicket({ summary: 'Two', companyId: 1 }),
      await desk.provider.createTicket({ summary: 'Three', companyId: 1 }),
    ];
    const record = { type: 'order', id: '1' };
    await desk.links.link(record, one.id);
    await desk.provider.readTicket(one.id);
    const closed = (await desk.provider.statusesOf(one.board.id)).find(({ isClosed }) => isClosed);
    assert.ok(closed);
    await after(one.id, 'updated', () => client.service.tickets(one.id).patch({ status: { id: closed.id } }));
    assert.equal((await desk.links.ofRecord(record))?.status?.name, closed.name);
    assert.equal((await desk.provider.readTicket(one.id))?.isClosed, true, 'the cache has forgotten it');
    const second = { type: 'order', id: '2' };
    await desk.links.link(second, two.id);
    await after(two.id, 'updated', () => system.mergeTicket(two.id, three.id));
    assert.deepEqual((await desk.links.ofRecord(second))?.ticketId, three.id);
    await after(one.id, 'deleted', () => client.service.tickets(one.id).delete());
    assert.equal((await desk.links.ofRecord(record))?.state, 'deleted');
  });
});
