import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  aCompany,
  aContact,
  aCustomField,
  aTicket,
  aWorld,
  type EngineName,
  keyHeaders,
  skipPostgres,
  type World,
  worldKeys,
} from '../../testkit/src/index.ts';

const home = { authorization: '' };

function exported(world: World, company = 'acme'): Promise<Buffer> {
  return fetch(`${world.origin}/_reeve/tenants/${company}/export`).then(async (answer) => {
    assert.equal(answer.status, 200);
    return Buffer.from(await answer.arrayBuffer());
  });
}

function imported(world: World, company: string, packed: Buffer) {
  return world.send('POST', `//_reeve/tenants/${company}/import`, { headers: home, body: packed });
}

/** Everything that a file says of rows, but for the tables that go on by themselves. */
function linesOf(packed: Buffer): string[] {
  return gunzipSync(packed).toString('utf8').trim().split('\n').slice(1);
}

const picture = readFileSync(join(import.meta.dirname, '../../../package.json'));

async function fill(world: World): Promise<{ company: number; ticket: number; document: number }> {
  await aCustomField(world, { caption: 'Floor', podId: 1 }).catch(() => {});
  const company = await aCompany(world, 'Ärger & Söhne "x"', { city: 'Öhringen' });
  await aContact(world, { company: { id: company }, firstName: 'Ann' });
  const gone = await aTicket(world, { company: { id: company } });
  const ticket = await aTicket(world, { company: { id: company }, summary: 'Taken along' });
  assert.equal((await world.delete(`/service/tickets/${gone}`)).status, 204);
  const form = new FormData();
  form.set('recordType', 'Ticket');
  form.set('recordId', String(ticket));
  form.set('title', 'A file');
  form.set('file', new Blob([picture]), 'package.json');
  const made = await fetch(`${world.base}/system/documents`, { method: 'POST', headers: world.headers, body: form });
  assert.equal(made.status, 201, await made.clone().text());
  return { company, ticket, document: ((await made.json()) as { id: number }).id };
}

/** A way from one engine to another, or to itself. */
function describeWay(from: EngineName, to: EngineName): void {
  const needsPostgres = from === 'postgres' || to === 'postgres';
  describe(`a tenant as a file, from ${from} to ${to}`, { skip: needsPostgres ? skipPostgres : false }, () => {
    let worlds: readonly [source: World, target: World];
    let made: { company: number; ticket: number; document: number };
    before(async () => {
      const source = await aWorld({ engine: from });
      worlds = [source, from === to ? source : await aWorld({ engine: to })];
      made = await fill(source);
    });
    after(async () => {
      for (const world of new Set(worlds)) await world[Symbol.asyncDispose]();
    });

    it('arrives as it was, to the row and the document, and goes on with its numbers', async () => {
      const [source, target] = worlds;
      const packed = await exported(source);
      const taken = await imported(target, 'moved', packed);
      assert.equal(taken.status, 201, taken.text);
      assert.deepEqual(linesOf(await exported(target, 'moved')), linesOf(packed));
      const headers = keyHeaders('moved', worldKeys);
      for (const path of [`/service/tickets/${made.ticket}`, `/company/companies/${made.company}`]) {
        const [was, is] = [await source.get(path), await target.get(path, headers)];
        assert.equal(is.text.replaceAll(target.origin, ''), was.text.replaceAll(source.origin, ''));
      }
      const file = await target.get(`/system/documents/${made.document}/download`, headers);
      assert.equal(file.text, picture.toString('utf8'));
      const next = await target.post('/service/tickets', { summary: 'Next', company: { id: made.company } }, headers);
      assert.equal((next.json as { id: number }).id, made.ticket + 1);
      const found = await target.get('/service/tickets/count?conditions=summary contains "ken al"', headers);
      assert.deepEqual(found.json, { count: 1 });
      assert.equal((await imported(target, 'moved', packed)).status, 409);
    });

    it('is refused where it is none, and leaves nothing behind', { skip: from !== to && 'said once' }, async () => {
      const [source, target] = worlds;
      const packed = await exported(source);
      const broken = [
        Buffer.from('no gzip'),
        gzipSync('{"reeve":"other"}\n'),
        gzipSync('no JSON\n'),
        packed.subarray(0, packed.length - 2000),
        gzipSync('{"reeve":"tenant","format":1}\n{"table":"never_was","columns":[],"last":0}\n'),
      ];
      for (const bytes of broken) assert.equal((await imported(target, 'broken', bytes)).status, 400);
      assert.equal((await target.send('GET', '//_reeve/tenants', { headers: home })).text.includes('broken'), false);
      assert.equal((await imported(target, 'whole', packed)).status, 201);
    });
  });
}

describeWay('sqlite', 'sqlite');
describeWay('sqlite', 'postgres');
describeWay('postgres', 'sqlite');
