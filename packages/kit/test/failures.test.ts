import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connect } from '@reeve/client';
import { suggestMembers, TtlCache } from '../src/index.ts';
import { PsaProvider } from '../src/provider/psa-provider.ts';
import { memoryStorage } from '../src/testing.ts';
import { aMemorySystem } from './a-kit.ts';

const order = { summary: 'No network', companyId: 1 } as const;
const outage = new Error('The connection was lost.');

describe('a note whose posting failed', () => {
  for (const isDone of [false, true])
    it(`${isDone ? 'after' : 'before'} it was done stands at the ticket once when it is posted again`, async () => {
      await using made = await aMemorySystem();
      const { desk, system } = made;
      const { id } = await desk.provider.createTicket(order);
      const note = { key: 'k', ticketId: id, text: 'Sent on.', kind: 'internal' } as const;
      // Of the same text, and there before: not the one that is looked for.
      await desk.provider.addNote(id, { text: 'Sent on.', kind: 'internal' });
      const add = system.addNote.bind(system);
      system.addNote = (ticket, each) => {
        system.failNext = { error: outage, isDone };
        system.addNote = add;
        return add(ticket, each);
      };
      await assert.rejects(desk.notes.post(note), outage);
      const again = await desk.notes.post(note);
      assert.equal(again.isNew, !isDone);
      const notes = await desk.provider.notesOf(id);
      assert.deepEqual([notes.length, notes.at(-1)?.id], [2, again.noteId]);
      assert.deepEqual(await desk.notes.post(note), { noteId: again.noteId, isNew: false });
    });

  it('because its process ended is left alone for two minutes, and then looked for', async () => {
    let now = 1_000_000;
    const storage = memoryStorage();
    await using made = await aMemorySystem({ storage, clock: () => now });
    const { desk } = made;
    const { id } = await desk.provider.createTicket(order);
    const note = { key: 'k', ticketId: id, text: 'Sent on.' } as const;
    const { noteId } = await desk.notes.post(note);
    // As it was left by a process that ended between sending the note and hearing of it.
    await storage.postings.update({}, { noteId: null, claimedUntil: now + 120_000 });
    await assert.rejects(desk.notes.post(note), { code: 'NOTE_UNDER_WAY' });
    now += 120_000;
    assert.deepEqual(await desk.notes.post(note), { noteId, isNew: false });
    assert.equal((await desk.provider.notesOf(id)).length, 1);
  });

  it('is not taken for a note of another key', async () => {
    await using made = await aMemorySystem();
    const { desk, system } = made;
    const { id } = await desk.provider.createTicket(order);
    const add = system.addNote.bind(system);
    system.addNote = async () => {
      system.addNote = add;
      throw outage;
    };
    await assert.rejects(desk.notes.post({ key: 'a', ticketId: id, text: 'Same' }), outage);
    const second = await desk.notes.post({ key: 'b', ticketId: id, text: 'Same' });
    const first = await desk.notes.post({ key: 'a', ticketId: id, text: 'Same' });
    assert.deepEqual([first.isNew, second.isNew, first.noteId === second.noteId], [true, true, false]);
  });
});

it('a ticket is not taken to be deleted where a system does not know the keys any more and answers 404 to all', async () => {
  let isKnown = true;
  const answer = (async (url: string) => {
    if (!isKnown) return Response.json({ code: 'NotFound', message: 'Not found' }, { status: 404 });
    const isOne = new URL(url).pathname.endsWith('/5');
    return isOne
      ? Response.json({ code: 'NotFound', message: 'Ticket 5 not found' }, { status: 404 })
      : Response.json([]);
  }) as typeof fetch;
  const keys = { companyId: 'acme', publicKey: 'a', privateKey: 'b', clientId: 'c', codebase: 'v4_6_release' };
  const provider = new PsaProvider(
    connect({ ...keys, site: 'https://psa.example.com', fetch: answer, policy: 'once' }),
  );
  assert.equal(await provider.readTicket(5), null);
  isKnown = false;
  await assert.rejects(provider.readTicket(5), { code: 'NotFound' });
});

describe('a cache', () => {
  const aCache = (atMost = 3) => {
    const at = { now: 0, loads: 0 };
    const cache = new TtlCache({ ttl: 100, atMost, clock: () => at.now });
    const read = (key: string) =>
      cache.get(key, async () => {
        at.loads += 1;
        return at.loads;
      });
    return { at, cache, read };
  };

  it('answers for its time, and who asks meanwhile waits for the same', async () => {
    const { at, read } = aCache();
    assert.deepEqual(await Promise.all([read('a'), read('a')]), [1, 1]);
    at.now = 99;
    assert.equal(await read('a'), 1);
    at.now = 100;
    assert.equal(await read('a'), 2);
  });

  it('has a bound, and lets go of what was used longest ago', async () => {
    const { cache, read } = aCache();
    for (const key of ['a', 'b', 'c', 'a', 'd']) await read(key);
    assert.equal(cache.size, 3);
    assert.equal(await read('a'), 1);
    assert.equal(await read('b'), 5, 'it was gone');
  });

  it('forgets a key and what stands below it, also while it is fetched, and keeps no failure', async () => {
    const { cache, read } = aCache();
    for (const key of ['boards', 'boards/1', 'boardsmen']) await read(key);
    const { promise, resolve } = Promise.withResolvers<number>();
    cache.drop('boards');
    assert.equal(cache.size, 1);
    const slow = cache.get('boards', () => promise);
    cache.drop('boards');
    resolve(0);
    assert.deepEqual([await slow, await read('boards')], [0, 4]);
    await assert.rejects(
      cache.get('x', () => Promise.reject(outage)),
      outage,
    );
    assert.equal(await read('x'), 5);
    cache.clear();
    assert.equal(cache.size, 0);
  });
});

describe('suggestions of members', () => {
  const member = (id: number, name: string, identifier = `login${id}`, ...emails: string[]) => ({
    ...{ id, name, identifier, emails },
  });
  const suggested = (name: string, email: string | undefined, ...members: ReturnType<typeof member>[]) =>
    suggestMembers({ id: 'u', name, ...(email === undefined ? {} : { email }) }, members).map((each) => [
      each.member.id,
      each.score,
    ]);

  it('go by e-mail before any name, and are halved where two have it', () => {
    const [one, two] = [
      member(1, 'Ünal Örs', 'a', 'x@p.example'),
      member(2, 'Other', 'b', 'Y@p.example', 'x@p.example'),
    ];
    assert.deepEqual(suggested('Ünal Örs', 'y@p.example', one, two), [[2, 1]]);
    assert.deepEqual(suggested('Nobody', 'X@P.example', one, two), [
      [1, 0.5],
      [2, 0.5],
    ]);
  });

  it('go by name where no address fits: whole, initial, login, each with a reason', () => {
    const members = [member(1, 'Unal Ors'), member(2, 'Ursula Ors'), member(3, 'Else Where', 'uors')];
    assert.deepEqual(suggested('Örs, Ünal', 'uors@own.example', ...members), [
      [1, 0.8],
      [3, 0.4],
    ]);
    assert.deepEqual(suggested('Urs Ors', undefined, ...members), [
      [1, 0.25],
      [2, 0.25],
    ]);
    assert.deepEqual(suggested('', '', ...members, member(4, '', '')), []);
    for (const { reason } of suggestMembers({ id: 'u', name: 'Unal Ors' }, members)) assert.match(reason, /^\w.+\.$/);
  });
});
