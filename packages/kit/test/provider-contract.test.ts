import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { inOneWorld } from '@reeve/testkit';
import { aLiveSystem, aMemorySystem, type KitSystem, prepareWorld } from './a-kit.ts';

const order = { summary: 'No network', companyId: 1 } as const;

/** What every provider has to hold. */
function providerContract(system: () => KitSystem): void {
  const provider = () => system().desk.provider;

  it('lets calls in, and says what is there', async () => {
    const { isFine, message, advice } = await provider().test();
    assert.deepEqual([isFine, advice], [true, null]);
    assert.match(message, /\d/);
  });

  it('makes a ticket, reads and finds it', async () => {
    const made = await provider().createTicket({
      ...order,
      summary: 'Toner "low" (3rd floor)',
      description: 'Smears.',
    });
    assert.equal(made.summary, 'Toner "low" (3rd floor)');
    assert.deepEqual([made.company?.id, made.isClosed, made.mergedInto], [1, false, null]);
    assert.ok(made.board.name !== '' && made.status.name !== '');
    assert.deepEqual(await provider().readTicket(made.id), made);
    const found = await provider().findTickets({ text: '"LOW" (3rd', companyId: 1, isClosed: false });
    assert.deepEqual(found, [made]);
    assert.deepEqual(await provider().findTickets({ text: '"low" (3rd', isClosed: true }), []);
    assert.deepEqual(await provider().findTickets({ text: '"low" (3rd', boardId: 2 }), []);
    assert.deepEqual(
      (await provider().notesOf(made.id)).map(({ text }) => text),
      ['Smears.'],
    );
    await provider().createTicket(order);
    const [newest, ...others] = await provider().findTickets({ atMost: 1 });
    assert.ok(newest !== undefined && newest.id > made.id && others.length === 0);
  });

  it('makes one ticket of a key', async () => {
    const first = await provider().createTicket({ ...order, key: 'order "4711"' });
    assert.equal((await provider().createTicket({ ...order, key: 'order "4711"' })).id, first.id);
    assert.notEqual((await provider().createTicket({ ...order, key: 'order 4712' })).id, first.id);
  });

  it('refuses a ticket that breaks a rule, and knows no ticket that is not there', async () => {
    await assert.rejects(provider().createTicket({ ...order, companyId: 999_999 }), {
      name: 'KitError',
      code: 'REFUSED',
    });
    await assert.rejects(provider().createTicket({ ...order, summary: '' }), { code: 'REFUSED' });
    assert.equal(await provider().readTicket(999_999), null);
    const missing = { name: 'KitError', code: 'TICKET_NOT_FOUND' };
    await assert.rejects(provider().addNote(999_999, { text: 'x', kind: 'internal' }), missing);
    await assert.rejects(provider().notesOf(999_999), missing);
    await assert.rejects(provider().setStatus(999_999, 1), missing);
  });

  it('adds notes of each kind, in their order', async () => {
    const { id } = await provider().createTicket(order);
    for (const kind of ['discussion', 'internal', 'resolution'] as const)
      await provider().addNote(id, { text: `A note, ${kind}`, kind });
    const notes = await provider().notesOf(id);
    assert.deepEqual(
      notes.map(({ text, kind }) => [text, kind]),
      ['discussion', 'internal', 'resolution'].map((kind) => [`A note, ${kind}`, kind]),
    );
    await assert.rejects(provider().addNote(id, { text: '', kind: 'internal' }), { code: 'REFUSED' });
  });

  it('puts a ticket into statuses of its board alone', async () => {
    const made = await provider().createTicket(order);
    const boards = await provider().boards();
    const second = boards.find(({ name }) => name === 'Second');
    assert.ok(second !== undefined && boards.some(({ id }) => id === made.board.id));
    const closed = (await provider().statusesOf(made.board.id)).find(({ isClosed }) => isClosed);
    assert.ok(closed);
    const changed = await provider().setStatus(made.id, closed.id);
    assert.deepEqual([changed.status, changed.isClosed], [{ id: closed.id, name: closed.name }, true]);
    assert.deepEqual(await provider().readTicket(made.id), changed);
    const [strange] = await provider().statusesOf(second.id);
    await assert.rejects(provider().setStatus(made.id, strange?.id ?? 0), { code: 'REFUSED' });
  });

  it('knows its members by name and address', async () => {
    const mary = (await provider().members()).find(({ identifier }) => identifier === 'mary');
    assert.deepEqual([mary?.name, mary?.emails], ['mary Shelley', ['mary@provider.example']]);
  });

  it('tells what was deleted, and what was merged', async () => {
    const [stays, merged, gone] = [
      await provider().createTicket(order),
      await provider().createTicket(order),
      await provider().createTicket(order),
    ];
    await system().mergeTicket(merged.id, stays.id);
    await system().deleteTicket(gone.id);
    assert.equal((await provider().readTicket(merged.id))?.mergedInto, stays.id);
    assert.equal(await provider().readTicket(gone.id), null);
  });
}

describe('the provider in memory', () => {
  let system: KitSystem;
  before(async () => {
    system = await aMemorySystem();
  });
  providerContract(() => system);
});

inOneWorld('the provider by the API, against a live server', (world) => {
  let system: KitSystem;
  before(async () => {
    await prepareWorld(world());
    system = await aLiveSystem(world());
  });
  providerContract(() => system);

  it('says what is wrong with keys, without them', async () => {
    const { kit, connectionId } = system;
    const secrets = { publicKey: 'wrongpublickey00', privateKey: 'wrongprivatekey0' };
    await kit.connections.replaceSecrets(connectionId, secrets);
    const { isFine, message, advice } = await kit.test(connectionId);
    assert.equal(isFine, false);
    assert.doesNotMatch(`${message} ${advice}`, /wrongp/);
    const refusal = await (await kit.desk(connectionId)).provider.boards().catch((error: Error) => error);
    assert.equal((refusal as Error).name, 'AuthenticationError', 'no refusal of what was sent');
  });
});
