import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../testkit/src/world.ts';
import { aDocument, beginUpload, filesOf, formOf, looseFiles, sendForm, until } from './sent-forms.ts';

const forCompany = [
  ['recordType', 'Company'],
  ['recordId', '1'],
] as const;

onEachEngine('the bytes of a document', (engine) => {
  it('are a file in the folder of documents, whole and in part', async () => {
    await using world = await aWorld({ engine });
    const sent = Buffer.from(Uint8Array.from({ length: 3_000_007 }, (_, at) => (at * 31) % 251));
    const id = await aDocument(world, sent, 'big.bin');
    assert.equal((await filesOf(world)).length, 1);
    const address = `${world.base}/system/documents/${id}/download`;
    const whole = await fetch(address, { headers: world.headers });
    assert.equal(whole.headers.get('content-length'), String(sent.length));
    assert.ok(sent.equals(Buffer.from(await whole.arrayBuffer())));
    const part = await fetch(address, { headers: { ...world.headers, range: 'bytes=1000000-1999999' } });
    assert.deepEqual([part.status, part.headers.get('content-range')], [206, `bytes 1000000-1999999/${sent.length}`]);
    assert.ok(sent.subarray(1_000_000, 2_000_000).equals(Buffer.from(await part.arrayBuffer())));
    const head = await fetch(address, { headers: world.headers, method: 'HEAD' });
    assert.deepEqual([head.status, head.headers.get('content-length')], [200, String(sent.length)]);
    const shown = (await world.get(`/system/documents/${id}`)).json as { size: number; fileName: string };
    assert.deepEqual([shown.size, shown.fileName], [sent.length, 'big.bin']);
    assert.equal(await looseFiles(world), 0);
  });

  it('come before the record is known as well as after it, whatever the parts are called', async () => {
    await using world = await aWorld({ engine });
    const orders = [
      [
        ['FILE', 'x', 'a.txt'],
        ['RECORDID', '1'],
        ['RecordType', 'company'],
        ['Title', 'First'],
      ],
      [
        ['recordType', 'Company'],
        ['File', 'x', 'a.txt'],
        ['recordId', '1'],
        ['title', 'Between'],
      ],
      [
        ['TITLE', 'Last'],
        ['recordtype', 'Company'],
        ['recordid', '1'],
        ['upload', 'x', 'a.txt'],
      ],
    ] as const;
    for (const parts of orders) assert.equal((await sendForm(world, formOf(...parts))).status, 201);
    const list = (await world.get('/system/documents?recordType=Company&recordId=1')).json as { title: string }[];
    assert.deepEqual(list.map(({ title }) => title).sort(), ['Between', 'First', 'Last']);
    assert.equal((await filesOf(world)).length, 3);
  });

  it('are gone where the upload is refused, whether the record is named before them or behind', async () => {
    await using world = await aWorld({ engine });
    const file = ['file', 'x'.repeat(100_000), 'a.txt'] as const;
    const refused = [
      [formOf(['recordType', 'Company'], ['recordId', '999'], file), 404],
      [formOf(file, ['recordType', 'Company'], ['recordId', '999']), 404],
      [formOf(file, ['recordType', 'Moon'], ['recordId', '1']), 400],
      [formOf(file), 400],
      [formOf(...forCompany, file, ['other', 'y', 'b.txt']), 400],
      [formOf(...forCompany, file).subarray(0, -10), 400],
      [Buffer.concat([formOf(...forCompany, file).subarray(0, -6), Buffer.from('--bad')]), 400],
    ] as const;
    for (const [body, status] of refused) assert.equal((await sendForm(world, body)).status, status);
    assert.deepEqual([await filesOf(world), await looseFiles(world)], [[], 0]);
    const empty = formOf(...forCompany, ['file', '', ''], ['url', 'https://example.com/']);
    assert.equal((await sendForm(world, empty)).status, 201, 'a browser sends this where no file was chosen');
  });

  it('are gone where their sender stops half way or leaves, and others are served meanwhile', async () => {
    await using world = await aWorld({ engine });
    const beginning = formOf(...forCompany, ['file', 'x'.repeat(200_000), 'a.txt']).subarray(0, 150_000);
    const senders = Array.from({ length: 6 }, () => beginUpload(world, 1_000_000_000, beginning));
    await until(async () => (await filesOf(world)).length === 6);
    assert.ok((await aDocument(world)) > 0);
    for (const sender of senders) sender.destroy();
    await until(async () => (await filesOf(world)).length === 1 && (await looseFiles(world)) === 0);
  });

  it('go when their document goes, or gets others', async () => {
    await using world = await aWorld({ engine });
    const [going, changed] = [await aDocument(world), await aDocument(world, 'old')];
    const [first] = await filesOf(world);
    assert.ok(first !== undefined);
    assert.equal((await world.delete(`/system/documents/${going}`)).status, 204);
    assert.equal((await sendForm(world, formOf(['file', 'new', 'other.txt']), `/${changed}`)).status, 200);
    assert.equal((await world.get(`/system/documents/${changed}/download`)).text, 'new');
    await world.tenant.files.sweep();
    assert.equal((await filesOf(world)).length, 1);
    assert.equal(await looseFiles(world), 0);
    assert.equal((await world.get(`/system/documents/${changed}/download`)).text, 'new');
  });

  it('that are no longer where they should be are a file that is not found', async () => {
    await using world = await aWorld({ engine });
    const id = await aDocument(world);
    await rm(join(world.place.folder, 'documents'), { recursive: true });
    assert.equal((await world.get(`/system/documents/${id}/download`)).status, 404);
    assert.equal((await world.get(`/system/documents/${id}`)).status, 200);
  });

  it('of documents from before there was a store are read as they were', async () => {
    await using world = await aWorld({ engine });
    const id = await aDocument(world, 'now in the store');
    await world.tenant.database.write(async (transaction) => {
      await transaction.run('delete from "reeve_file" where "id" = ?', [id]);
      await transaction.run(
        `insert into "reeve_content" ("owner", "id", "media_type", "bytes") values ('system_documents', ?, 'text/plain', ?)`,
        [id, Buffer.from('in the database')],
      );
    });
    const file = await world.get(`/system/documents/${id}/download`, { range: 'bytes=3-5' });
    assert.deepEqual([file.status, file.text], [206, 'the']);
    assert.equal((await sendForm(world, formOf(['file', 'anew', 'a.txt']), `/${id}`)).status, 200);
    assert.equal((await world.get(`/system/documents/${id}/download`)).text, 'anew');
    assert.equal((await world.tenant.database.reader.all('select 1 from "reeve_content"')).length, 0);
  });
});
