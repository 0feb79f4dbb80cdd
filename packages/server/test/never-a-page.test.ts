import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';

const page = '<html><script>alert(1)</script></html>';

const files: readonly [string, Uint8Array, string, string][] = [
  ['a page', Buffer.from(page), 'text/html', 'application/octet-stream'],
  ['a page that claims a picture', Buffer.from(page), 'image/png', 'application/octet-stream'],
  ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml', 'application/octet-stream'],
  ['a page that begins as a bitmap', Buffer.from(`BM${page}`), 'image/bmp', 'application/octet-stream'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]), 'text/html', 'image/png'],
  ['a webp picture', Buffer.from('RIFF\0\0\0\0WEBPVP8 '), '', 'image/webp'],
];

const accepted: readonly [string, RegExp][] = [
  ['text/html, application/vnd.connectwise.com+json', /^application\/vnd\.connectwise\.com\+json; charset=utf-8$/],
  [
    'application/vnd.connectwise.com+json; version=2022.1, text/html',
    /^application\/vnd\.connectwise\.com\+json; version/,
  ],
  ['text/html;application/vnd.connectwise.com+json', /^application\/json; charset=utf-8$/],
  ['text/html', /^application\/json; charset=utf-8$/],
];

onEachEngine('what is served', (engine) => {
  it('is a picture by its bytes, or a file to be saved, whatever its sender calls it', async () => {
    await using world = await aWorld({ engine });
    for (const [what, bytes, sent, served] of files) {
      const id = await contactWithPhoto(world, bytes, sent);
      const { headers } = await world.get(`/company/contacts/${id}/image`);
      assert.equal(headers.get('content-type'), served, what);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', what);
      assert.equal(headers.get('content-disposition') !== null, served === 'application/octet-stream', what);
    }
  });

  it('is JSON as JSON, whatever is accepted', async () => {
    await using world = await aWorld({ engine });
    for (const [accept, expected] of accepted)
      for (const path of ['/service/boards', '/service/boards/99999']) {
        const { headers } = await world.get(path, { accept });
        if (path === '/service/boards') assert.match(headers.get('content-type') ?? '', expected, accept);
        else assert.match(headers.get('content-type') ?? '', /^application\/[\w.+]*json/, accept);
      }
  });

  it('forbids sniffing beside the API too', async () => {
    await using world = await aWorld({ engine });
    const { origin } = new URL(world.base);
    for (const path of ['/openapi.json', '/login/companyinfo/acme', '/nothing-here', '/login/x', '/_reeve/health']) {
      const reply = await fetch(`${origin}${path}`);
      assert.equal(reply.headers.get('x-content-type-options'), 'nosniff', path);
      await reply.arrayBuffer();
    }
  });
});

async function contactWithPhoto(world: World, bytes: Uint8Array, type: string): Promise<number> {
  const contact = (await world.post('/company/contacts', { firstName: 'Ann', company: { id: 1 } })).json as {
    id: number;
  };
  const form = new FormData();
  form.set('recordType', 'Contact');
  form.set('recordId', String(contact.id));
  form.set('file', new File([new Uint8Array(bytes)], 'ann.png', { type }));
  const sent = await fetch(`${world.base}/system/documents`, { method: 'POST', headers: world.headers, body: form });
  const { id } = (await sent.json()) as { id: number };
  const changed = await world.patch(`/company/contacts/${contact.id}`, [
    { op: 'replace', path: 'photo', value: { id } },
  ]);
  assert.equal(changed.status, 200, changed.text);
  return contact.id;
}
