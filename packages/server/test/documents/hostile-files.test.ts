import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { it } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../testkit/src/world.ts';
import { aDocument, filesOf, formOf, sendForm } from './sent-forms.ts';

const forCompany = [
  ['recordType', 'Company'],
  ['recordId', '1'],
] as const;

onEachEngine('files that mean no good', (engine) => {
  it('lose what their names have of paths, controls and turned writing, and are called by a key where they are kept', async () => {
    await using world = await aWorld({ engine });
    const names = [
      ['../../../etc/passwd', 'passwd'],
      ['..\\\\..\\\\windows\\\\system.ini', 'system.ini'],
      ['/tmp/x.sh', 'x.sh'],
      ['..', 'document'],
      ['a\u0000b\u0007.txt', 'ab.txt'],
      ['invoice\u202Etxt.exe', 'invoicetxt.exe'],
      ['a%0D%0ASet-Cookie: x=1.txt', 'aSet-Cookie: x=1.txt'],
      ['%2e%2e%2fx.txt', '%2e%2e%2fx.txt'],
      [`${'x'.repeat(600)}.pdf`, `${'x'.repeat(196)}.pdf`],
    ] as const;
    for (const [sent, kept] of names) {
      const made = await sendForm(world, formOf(...forCompany, ['file', 'x', sent]));
      assert.equal(made.status, 201, made.text);
      const { id, fileName } = made.json as { id: number; fileName: string };
      assert.equal(fileName, kept);
      const { headers } = await world.get(`/system/documents/${id}/download`);
      assert.equal(headers.get('set-cookie'), null);
      assert.match(headers.get('content-disposition') ?? '', /^attachment; filename/);
    }
    for (const name of await filesOf(world)) assert.match(name, /^[0-9a-f-]{36}$/);
  });

  it('are never opened by a browser as what they claim to be', async () => {
    await using world = await aWorld({ engine });
    const page = '<html><script>alert(1)</script></html>';
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
    for (const [content, name] of [
      [page, 'a.html'],
      [page, 'a.png'],
      [drawing, 'a.svg'],
      [`GIF8${page}`, 'a.gif'],
    ] as const) {
      const id = await aDocument(world, content, name);
      const { headers } = await world.get(`/system/documents/${id}/download`, { accept: 'text/html' });
      assert.equal(headers.get('content-type'), 'application/octet-stream');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'; sandbox/);
      assert.match(headers.get('content-disposition') ?? '', /^attachment/);
      const shown = (await world.get(`/system/documents/${id}`)).json as { imageFlag: boolean };
      assert.equal(shown.imageFlag, false, name);
      const avatar = formOf(
        ['recordType', 'Contact'],
        ['recordId', '1'],
        ['isAvatar', 'true'],
        ['file', content, name],
      );
      assert.notEqual((await sendForm(world, avatar)).status, 201, name);
    }
  });

  it('are not unpacked', async () => {
    await using world = await aWorld({ engine });
    const zip = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(1000, 0xff)]);
    const id = await aDocument(world, zip, 'bomb.zip');
    const shown = (await world.get(`/system/documents/${id}`)).json as { size: number };
    assert.equal(shown.size, zip.length);
  });

  it('are not unpacked where a whole body says that it is packed: it is refused as it came', async () => {
    await using world = await aWorld({ engine });
    const form = formOf(...forCompany, ['file', Buffer.alloc(20_000_000), 'bomb.txt']);
    for (const [path, type, body] of [
      ['/service/tickets', 'application/json', Buffer.alloc(20_000_000, ' ')],
      ['/system/documents', 'multipart/form-data; boundary=b', form],
    ] as const)
      for (const [encoding, pack] of [
        ['gzip', gzipSync],
        ['br', brotliCompressSync],
        ['deflate', deflateSync],
      ] as const) {
        const headers = { 'content-type': type, 'content-encoding': encoding };
        const reply = await world.send('POST', path, { headers, body: pack(body) });
        assert.equal(reply.status, 400, `${path} ${encoding}: ${reply.text}`);
      }
    assert.deepEqual(await filesOf(world), []);
  });

  it('are refused before they are taken where their kind, their size or their record is', async () => {
    await using world = await aWorld({ engine });
    const [settings] = (await world.get('/system/fileuploadsettings')).json as { id: number }[];
    const limit = [
      { op: 'replace', path: 'globalFileSizeLimit', value: 1 },
      { op: 'replace', path: 'restrictFileTypesFlag', value: true },
    ];
    assert.equal((await world.patch(`/system/fileuploadsettings/${settings?.id}`, limit)).status, 200);
    assert.equal((await world.post('/system/AllowedFileTypes', { fileType: 'txt', sizeLimit: 0 })).status, 201);
    const large = Buffer.alloc(3_000_000, 'x');
    const refused = await sendForm(world, formOf(...forCompany, ['file', large, 'a.txt']));
    assert.deepEqual([refused.status, /larger than 1 MB/.test(refused.text)], [400, true]);
    const kind = await sendForm(world, formOf(...forCompany, ['file', large, 'a.exe']));
    assert.deepEqual([kind.status, /type 'exe' are not allowed/.test(kind.text)], [400, true]);
    assert.equal((await sendForm(world, formOf(...forCompany, ['file', 'x', 'a.TXT']))).status, 201);
    assert.equal((await filesOf(world)).length, 1);
  });

  it('are no longer read where their reader does not read', async () => {
    await using world = await aWorld({ engine });
    const id = await aDocument(world, Buffer.alloc(30_000_000), 'long.bin');
    const socket = connect(Number(new URL(world.origin).port), '127.0.0.1').on('error', () => {});
    const headers = Object.entries(world.headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(
      `GET /v4_6_release/apis/3.0/system/documents/${id}/download HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers.join('')}\r\n`,
    );
    await new Promise((resolve) => socket.once('readable', resolve));
    const metrics = (await world.send('GET', '//_reeve/metrics')).text;
    assert.match(metrics, /^reeve_answer_bytes_held 0$/m, 'nothing of it is held');
    socket.destroy();
    assert.equal((await world.get(`/system/documents/${id}`)).status, 200);
  });

  it('that are sent as JSON are of a kind that is not taken', async () => {
    await using world = await aWorld({ engine });
    for (const path of ['/system/documents', '/system/documents/1'])
      assert.equal((await world.post(path, { recordType: 'Company', recordId: 1, title: 'x' })).status, 415);
  });
});
