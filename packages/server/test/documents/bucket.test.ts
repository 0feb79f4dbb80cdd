import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readSettings } from '@reeve/settings';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld, keyHeaders } from '../../../testkit/src/world.ts';
import { openStore } from '../../src/content/open-store.ts';
import { anS3Server, type S3Server } from './s3-server.ts';
import { aDocument, beginUpload, filesOf, formOf, looseFiles, sendForm, until } from './sent-forms.ts';

/** What another process begins to put there, and never ends. */
function beginPut({ flags }: S3Server, key: string): void {
  const { settings } = readSettings({ flags: { ...flags }, environment: {} });
  openStore(settings)
    .put('acme', key, endless())
    .catch(() => {});
}

async function* endless(): AsyncGenerator<Uint8Array> {
  for (let part = 0; part < 2; part += 1) yield Buffer.alloc(6_000_000);
  await new Promise<void>(() => {});
}

onEachEngine('documents in a bucket of a store by the S3 protocol', (engine) => {
  it('are taken in, given out whole and in part, changed and deleted', async () => {
    await using s3 = await anS3Server();
    await using world = await aWorld({ engine, flags: s3.flags });
    const sent = Buffer.from(Uint8Array.from({ length: 7_000_003 }, (_, at) => (at * 31) % 251));
    const id = await aDocument(world, sent, 'big.bin');
    assert.deepEqual(await filesOf(world), [], 'nothing in the folder');
    const address = `${world.base}/system/documents/${id}/download`;
    const whole = await fetch(address, { headers: world.headers });
    assert.ok(sent.equals(Buffer.from(await whole.arrayBuffer())));
    const part = await fetch(address, { headers: { ...world.headers, range: 'bytes=-9' } });
    assert.ok(sent.subarray(-9).equals(Buffer.from(await part.arrayBuffer())));
    assert.equal((await sendForm(world, formOf(['file', 'small', 'a.txt']), `/${id}`)).status, 200);
    assert.equal((await world.get(`/system/documents/${id}/download`)).text, 'small');
    assert.equal((await world.delete(`/system/documents/${id}`)).status, 204);
    await world.tenant.files.sweep();
    assert.equal(await looseFiles(world), 0);
  });

  it('are gone where their sender leaves, and hold what they take in the budget of bodies', async () => {
    await using s3 = await anS3Server();
    await using world = await aWorld({ engine, flags: { ...s3.flags, 'body-memory': '40M' } });
    const body = formOf(['recordType', 'Company'], ['recordId', '1'], ['file', 'x'.repeat(200_000), 'a.txt']);
    const socket = beginUpload(world, 1_000_000_000, body.subarray(0, 100_000));
    await until(async () => (await looseFiles(world)) === 1);
    const second = beginUpload(world, 1_000_000_000, body.subarray(0, 100_000));
    const [answer] = await new Promise<[Buffer]>((resolve) => second.once('data', (data) => resolve([data])));
    assert.match(answer.toString(), /^HTTP\/1\.1 503 /);
    assert.ok((await aDocument(world)) > 0, 'a small one finds room');
    socket.destroy();
    second.destroy();
    await until(async () => (await looseFiles(world)) === 0);
  });

  it('are an outage while the store is away, and everything else goes on', async () => {
    await using s3 = await anS3Server();
    await using world = await aWorld({ engine, flags: s3.flags });
    const id = await aDocument(world);
    await s3.stop();
    const refused = await sendForm(world, formOf(['recordType', 'Company'], ['recordId', '1'], ['file', 'x', 'a.txt']));
    assert.deepEqual([refused.status, refused.headers.get('retry-after')], [503, '5']);
    assert.equal((await world.get(`/system/documents/${id}/download`)).status, 503);
    assert.equal((await world.get(`/system/documents/${id}`)).status, 200);
    assert.ok(world.observed.some(({ kind }) => kind === 'database failed'));
    const begun = world.observed.filter(({ kind }) => kind === 'outage');
    assert.match(
      JSON.stringify(begun),
      /"state":"began","reason":"The store of documents: /,
      'told once, with its reason',
    );
    assert.equal(begun.length, 1);
  });

  it('leave nothing in the bucket of an upload whose server ended', async () => {
    await using s3 = await anS3Server();
    await using world = await aWorld({ engine, flags: s3.flags });
    const kept = await aDocument(world, Buffer.alloc(11_000_000, 7), 'kept.bin');
    for (const key of ['dead', 'alive']) beginPut(s3, key);
    await until(async () => String(await s3.uploads()) === '2,2');
    await world.tenant.database.write(async (transaction) =>
      transaction.run(`insert into "reeve_loose_file" ("key", "since") values ('dead', '2020-01-01T00:00:00Z')`),
    );
    await world.tenant.files.sweep();
    assert.equal(await looseFiles(world), 0);
    assert.equal((await s3.uploads()).length, 1, 'the other one goes on');
    assert.equal((await world.get(`/system/documents/${kept}/download`)).status, 200);
  });

  it('are carried to the fork of their company', async () => {
    await using s3 = await anS3Server({ lists: true });
    await using world = await aWorld({ engine, flags: s3.flags, furtherTenants: true });
    const id = await aDocument(world, 'shared');
    const headers = { authorization: '' };
    const fork = await world.send('POST', '//_reeve/tenants/acme/fork', { headers, body: '{"company":"twig"}' });
    assert.equal((await world.delete(`/system/documents/${id}`)).status, 204);
    await world.tenant.files.sweep();
    const keys = keyHeaders('twig', fork.json as { publicKey: string; privateKey: string });
    assert.equal((await world.get(`/system/documents/${id}/download`, keys)).text, 'shared');
  });
});
