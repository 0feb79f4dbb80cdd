import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { type ContentStore, ContentUnavailable } from '@reeve/domain';
import { readSettings } from '@reeve/settings';
import { openStore } from '../../src/content/open-store.ts';
import { anS3Server } from './s3-server.ts';

interface OpenedStore extends AsyncDisposable {
  readonly store: ContentStore;
}

async function inFolder(_lists = false): Promise<OpenedStore> {
  const data = await mkdtemp(join(tmpdir(), 'reeve-store-'));
  const { settings } = readSettings({ flags: { data }, environment: {} });
  return { store: openStore(settings), [Symbol.asyncDispose]: () => rm(data, { recursive: true, force: true }) };
}

async function inBucket(lists = false): Promise<OpenedStore> {
  const server = await anS3Server({ lists });
  const { settings } = readSettings({ flags: { ...server.flags }, environment: {} });
  return { store: openStore(settings), [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

async function* piecesOf(bytes: Buffer, size = 100_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function* broken(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield* piecesOf(bytes);
  throw new Error('The sender left.');
}

async function read(store: ContentStore, tenant: string, key: string, part?: { from: number; to: number }) {
  return Buffer.concat(await (await store.get(tenant, key, part)).toArray());
}

function bytesOf(length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let at = 0; at < length; at++) bytes[at] = (at * 7 + (at >> 9)) % 251;
  return bytes;
}

for (const [name, open] of [
  ['a folder', inFolder],
  ['a bucket', inBucket],
] as const)
  describe(`a store of documents in ${name}`, () => {
    it('gives back what was put there, all or a part, whatever its size', async () => {
      await using opened = await open();
      const { store } = opened;
      for (const length of [0, 1, 5 * 1024 * 1024, 5 * 1024 * 1024 + 1, 12_000_001]) {
        const bytes = bytesOf(length);
        await store.put('acme', `key-${length}`, piecesOf(bytes));
        assert.ok(bytes.equals(await read(store, 'acme', `key-${length}`)), `${length} bytes`);
        if (length < 2) continue;
        const part = await read(store, 'acme', `key-${length}`, { from: length - 20, to: length - 11 });
        assert.ok(bytes.subarray(length - 20, length - 10).equals(part));
      }
    });

    it('has nothing of what broke off, or was deleted, or never was', async () => {
      await using opened = await open();
      const { store } = opened;
      for (const length of [10, 11_000_000]) {
        await assert.rejects(store.put('acme', 'half', broken(bytesOf(length))), /The sender left/);
        await store.delete('acme', 'half');
        await assert.rejects(store.get('acme', 'half'), { name: 'ContentMissing' });
      }
      await store.put('acme', 'gone', piecesOf(bytesOf(10)));
      await store.delete('acme', 'gone');
      await store.delete('acme', 'gone');
      await assert.rejects(store.get('acme', 'gone'), { name: 'ContentMissing' });
    });

    it('stops reading where nobody takes any more', async () => {
      await using opened = await open();
      await opened.store.put('acme', 'key', piecesOf(bytesOf(12_000_000)));
      const stream = await opened.store.get('acme', 'key');
      for await (const _ of stream) break;
      assert.equal(stream.destroyed, true);
    });

    it('carries the files of a tenant to another', async () => {
      await using opened = await open(true);
      const { store } = opened;
      const bytes = bytesOf(1000);
      for (const key of ['aa-1', 'ab-2', 'cc-3']) await store.put('acme', key, piecesOf(bytes));
      await store.copy('acme', '~copy');
      await store.copy('acme', '~copy');
      await store.drop('acme');
      await assert.rejects(store.get('acme', 'aa-1'), { name: 'ContentMissing' });
      await store.rename('~copy', 'twig');
      assert.ok(bytes.equals(await read(store, 'twig', 'cc-3')));
      await assert.rejects(store.get('~copy', 'cc-3'), { name: 'ContentMissing' });
      await store.put('acme', 'old', piecesOf(bytes));
      await store.replace('acme', 'twig');
      assert.ok(bytes.equals(await read(store, 'acme', 'ab-2')));
      await assert.rejects(store.get('acme', 'old'), { name: 'ContentMissing' });
      await store.rename('nobody', 'anybody');
      await store.drop('nobody');
    });
  });

describe('a store of documents in a bucket', () => {
  it('that is away says so', async () => {
    await using server = await anS3Server();
    const { settings } = readSettings({ flags: { ...server.flags }, environment: {} });
    await server.stop();
    const store = openStore(settings);
    await assert.rejects(store.get('acme', 'key'), ContentUnavailable);
    await assert.rejects(store.put('acme', 'key', piecesOf(bytesOf(10))), ContentUnavailable);
  });

  it('that refuses the key says so, and not what the key is', async () => {
    await using server = await anS3Server();
    const flags = { ...server.flags, 'documents-key': 'S3RVER:wrong' };
    const { settings } = readSettings({ flags, environment: {} });
    await assert.rejects(openStore(settings).get('acme', 'key'), (error: Error) => {
      assert.match(error.message, /403/);
      assert.doesNotMatch(error.message, /wrong/);
      return error instanceof ContentUnavailable;
    });
  });
});
