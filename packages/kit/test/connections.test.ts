import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inspect } from 'node:util';
import { type CredentialKeys, IntegrationKit, readCredentialKeys } from '../src/index.ts';
import { MemoryProvider, memoryStorage } from '../src/testing.ts';
import { aKey, keysOf, memoryDesk } from './a-kit.ts';

const secrets = { privateKey: 'correct-horse-battery' };

/** A kit that tells which secrets its provider was given. */
function aKitWith(keys: CredentialKeys, storage = memoryStorage()) {
  const given: unknown[] = [];
  const providers = {
    memory: (settings: object, held: { reveal(name: string): string | undefined }) => {
      given.push({ settings, held, revealed: held.reveal('privateKey') });
      return new MemoryProvider(memoryDesk);
    },
  };
  return { kit: new IntegrationKit({ storage, keys, providers }), storage, given };
}

const order = { name: 'Desk', provider: 'memory', settings: { site: 'na' }, secrets };

it('secrets are sealed where they are kept, and open for their provider', async () => {
  const { kit, storage, given } = aKitWith(keysOf(aKey('a')));
  const kept = await kit.connections.add(order);
  const again = await kit.connections.add({ ...order, name: 'Another' });
  const [one, two] = await storage.connections.find({});
  assert.doesNotMatch(JSON.stringify([one, two]), /correct|horse/);
  assert.notEqual(one?.sealed, two?.sealed);
  await kit.desk(kept.id);
  assert.deepEqual((given.at(-1) as { revealed: string }).revealed, secrets.privateKey);
  assert.deepEqual(
    (await kit.connections.list()).map(({ name }) => name),
    ['Another', 'Desk'],
  );
  await kit.connections.remove(again.id);
  await assert.rejects(kit.connections.get(again.id), { code: 'NO_CONNECTION' });
});

it('secrets are in no text of a kit, a connection, a provider’s secrets or an error', async () => {
  const key = aKey('a');
  const { kit, given, storage } = aKitWith(keysOf(key));
  const kept = await kit.connections.add(order);
  const desk = await kit.desk(kept.id);
  const { held } = given.at(-1) as { held: object };
  const [row] = await storage.connections.find({});
  await storage.connections.update({ id: kept.id }, { sealed: `${row?.sealed.slice(0, -4)}AAAA` });
  const error = await kit.desk(kept.id).catch((raised: Error) => raised);
  assert.equal((error as { code?: string }).code, 'SEAL_BROKEN');
  const shown = [kit, kept, desk, held, error].flatMap((each) => [
    inspect(each, { depth: 20, showHidden: true }),
    JSON.stringify(each),
    String(each),
  ]);
  assert.doesNotMatch(shown.join(), /correct|horse/);
  assert.ok(!shown.join().includes(key.split(':')[1] ?? '?'));
});

it('what is sealed opens at its own connection to its own place alone', async () => {
  const { kit, storage } = aKitWith(keysOf(aKey('a')));
  const one = await kit.connections.add(order);
  const two = await kit.connections.add(order);
  const [row] = await storage.connections.find({ id: one.id });
  await storage.connections.update({ id: two.id }, { sealed: row?.sealed ?? '' });
  await assert.rejects(kit.desk(two.id), { code: 'SEAL_BROKEN' }, 'moved to another connection');
  await storage.connections.update({ id: one.id }, { settings: '{"site":"elsewhere.example"}' });
  const { kit: fresh } = aKitWith(keysOf(aKey('a')), storage);
  await assert.rejects(fresh.desk(one.id), { code: 'SEAL_BROKEN' }, 'another key of the same id');
  await assert.rejects(kit.connections.open(one.id), { code: 'SEAL_BROKEN' }, 'led to another site');
});

it('a new key seals while the old one still opens, until everything is sealed anew', async () => {
  const [old, fresh] = [aKey('2026a'), aKey('2026b')];
  const { kit, storage } = aKitWith(keysOf(old));
  const { id } = await kit.connections.add(order);
  const both = aKitWith(keysOf(fresh, old), storage);
  await both.kit.desk(id);
  await both.kit.connections.add(order);
  assert.deepEqual((await both.kit.connections.list()).map(({ keyId }) => keyId).sort(), ['2026a', '2026b']);
  await assert.rejects(aKitWith(keysOf(fresh), storage).kit.desk(id), { code: 'KEY_UNKNOWN' });
  assert.equal(await both.kit.connections.rotate(), 1);
  assert.equal(await both.kit.connections.rotate(), 0);
  const later = aKitWith(keysOf(fresh), storage);
  await later.kit.desk(id);
  assert.equal((later.given.at(-1) as { revealed: string }).revealed, secrets.privateKey);
});

it('keys are read from the environment, and wrong ones are told without repeating them', () => {
  assert.equal(keysOf(aKey('x'), aKey('y')).current, 'x');
  assert.throws(() => readCredentialKeys({}), { code: 'NO_KEY' });
  for (const wrong of ['k:dG9vIHNob3J0', 'nokeyatallnokeyatall', `k:${'!'.repeat(44)}`]) {
    const read = () => readCredentialKeys({ REEVE_KIT_KEYS: `${aKey('good')},${wrong}` });
    assert.throws(read, (error: Error) => /Entry 2/.test(error.message) && !error.message.includes(wrong.slice(2)));
  }
});

it('a connection needs a provider that is there, and what that needs', async () => {
  const { kit } = aKitWith(keysOf(aKey('a')));
  await assert.rejects(kit.connections.add({ ...order, provider: 'toString' }), { code: 'NO_PROVIDER' });
  await assert.rejects(kit.connections.add({ ...order, provider: 'psa' }), { code: 'SETTING_MISSING' });
});

it('other secrets make another provider, and a connection goes with all that was kept of it', async () => {
  const { kit, storage, given } = aKitWith(keysOf(aKey('a')));
  const { id } = await kit.connections.add(order);
  const desk = await kit.desk(id);
  assert.equal(await kit.desk(id), desk);
  await kit.connections.replaceSecrets(id, { privateKey: 'another' });
  assert.notEqual(await kit.desk(id), desk);
  assert.equal((given.at(-1) as { revealed: string }).revealed, 'another');
  const link = await desk.links.createLinked({ type: 'order', id: '1' }, { summary: 'x', companyId: 1 });
  await desk.notes.post({ key: 'k', ticketId: link.ticketId, text: 'x' });
  await desk.statuses.map(1, 'done', 3);
  await desk.members.confirm('u', 7);
  await kit.connections.remove(id);
  const { links, postings, states, members } = storage;
  const left = await Promise.all([links, postings, states, members].map((table) => table.find({})));
  assert.deepEqual(left, [[], [], [], []]);
});
