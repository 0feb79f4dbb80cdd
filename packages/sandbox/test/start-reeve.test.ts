import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { getCACertificates } from 'node:tls';
import { type Reeve, ReeveRefused, type ReeveTenant, startReeve } from '@reeve/sandbox';
import { connect } from '../../client/src/index.ts';

async function countOf(tenant: ReeveTenant): Promise<number> {
  return ((await (await tenant.fetch('/service/tickets/count')).json()) as { count: number }).count;
}

describe('a Reeve that a test starts', () => {
  let reeve: Reeve;
  before(async () => {
    reeve = await startReeve();
  });
  after(() => reeve.close());

  it('has the demo, and keys to call it with', async () => {
    assert.equal(reeve.company, 'demo');
    assert.ok((await countOf(reeve)) > 800);
    const { status } = await fetch(`${reeve.base}/system/info`, { headers: reeve.headers });
    assert.equal(status, 200);
  });

  it('gives a test a company of its own', async () => {
    const [own, before] = [await reeve.fork(), await countOf(reeve)];
    const made = await own.fetch('/service/tickets', { body: { summary: 'Mine', company: { id: 2 } } });
    assert.equal(made.status, 201, await made.text());
    assert.deepEqual([await countOf(own), await countOf(reeve)], [before + 1, before]);
    await own.snapshot('one-more');
    await own.reset();
    assert.equal(await countOf(own), before);
    await own.restore('one-more');
    assert.equal(await countOf(own), before + 1);
    await own.drop();
    assert.equal((await own.fetch('/system/info')).status, 401);
  });

  it('is called by the client with what it says of itself', async () => {
    const [own, other] = await Promise.all([reeve.fork(), reeve.fork()]);
    await connect(own.client).service.tickets.create({ summary: 'By the client', company: { id: 2 } });
    assert.equal(await countOf(own), (await countOf(other)) + 1);
    await Promise.all([own.drop(), other.drop()]);
  });

  it('has the records that a test needs, by the seed file of the page or by what one would hold', async () => {
    const own = await reeve.fork();
    const page = readFileSync(new URL('../../../docs/sandbox.md', import.meta.url), 'utf8');
    const file = page.split('```yaml\n')[1]?.split('```')[0] ?? '';
    assert.equal((await own.seed(file)).made, 3);
    const again = await own.seed(file);
    assert.deepEqual([again.made, again.kept], [0, 3], 'it may be sent again');
    const body = { summary: 'Smoke', company: 'Acme', board: 'Help Desk' };
    const { labels } = await own.seed({
      records: [{ path: '/service/tickets', label: 'smoke', key: ['summary'], body }],
    });
    assert.equal((await own.fetch(`/service/tickets/${labels['smoke']}`)).status, 200);
    const wrong = own.seed({ records: [{ path: '/service/tickets', body: { ...body, company: 'Nobody' } }] });
    await assert.rejects(wrong, (error) => error instanceof ReeveRefused && error.status === 422);
    await own.drop();
  });

  it('lets the calls of one company fail, and time pass for it', async () => {
    const own = await reeve.fork();
    await own.faults.arm({ moment: 'after', method: 'POST' });
    const [armed] = await own.faults.list();
    assert.deepEqual([armed?.kind, armed?.times, armed?.happened], ['status', 1, 0]);
    assert.equal((await own.fetch('/service/tickets', { body: { summary: 'Lost', company: { id: 2 } } })).status, 500);
    assert.deepEqual(await own.faults.list(), [], 'it was met');
    assert.equal((await reeve.fetch('/system/info')).status, 200);
    const found = await own.fetch('/service/tickets/count?conditions=summary="Lost"');
    assert.deepEqual(await found.json(), { count: 1 });
    await own.clock.stand();
    const then = await own.clock.now();
    assert.equal(Date.parse(await own.clock.pass(60)) - Date.parse(then), 60_000);
    await own.drop();
  });

  it('speaks https where it is asked to, to this process and to whoever is given its authority', async () => {
    assert.equal(reeve.caFile, null);
    const secure = await startReeve({ demo: false, settings: { tls: 'true' } });
    assert.match(secure.url, /^https:/);
    assert.equal(await countOf(secure), 0);
    await secure.clock.stand();
    assert.deepEqual(await connect(secure.client).service.tickets.count(), 0);
    const authority = readFileSync(secure.caFile ?? '', 'utf8').trim();
    const isTrusted = () => getCACertificates('default').some((each) => each.trim() === authority);
    assert.equal(isTrusted(), true);
    await secure.close();
    assert.equal(isTrusted(), false);
  });

  it('says what it does not do', async () => {
    await assert.rejects(reeve.restore('never'), ReeveRefused);
    await assert.rejects(reeve.fork('demo'), { status: 409 });
  });
});

it('begins where a test wants it, with an empty company, and leaves nothing behind', async () => {
  const reeve = await startReeve({ demo: false, now: '2025-03-03T09:00:00Z' });
  assert.equal(await reeve.clock.now(), '2025-03-03T09:00:00.000Z');
  assert.equal(await reeve.clock.pass(3600), '2025-03-03T10:00:00.000Z');
  const made = await reeve.fetch('/company/companies', { body: { identifier: 'A', name: 'A' } });
  const { _info: info } = (await made.json()) as { _info: { dateEntered: string } };
  assert.equal(info.dateEntered, '2025-03-03T10:00:00Z');
  const old = reeve.keys;
  await reeve.reset();
  assert.notDeepEqual(reeve.keys, old);
  assert.equal((await reeve.fetch('/system/info')).status, 200);
  await reeve.close();
});

it('leaves no server behind that has no company', async () => {
  await assert.rejects(startReeve({ demo: false, company: 'no company', port: 0 }), ReeveRefused);
  const { port } = new URL((await startReeve({ demo: false, company: 'kept' }).then(closed)).url);
  await assert.rejects(startReeve({ demo: false, company: 'no company', port: Number(port) }), ReeveRefused);
  await (await startReeve({ demo: false, company: 'kept', port: Number(port) })).close();
});

async function closed(reeve: Reeve): Promise<Reeve> {
  await reeve.close();
  return reeve;
}

it('does not start with an option that is none', async () => {
  const misspelt = { deom: false };
  const told = { name: 'TypeError', message: /There is no deom here: startReeve takes demo, company, port/ };
  await assert.rejects(startReeve(misspelt as object), told);
});

it('keeps its data where it is told to', async (t) => {
  const data = `${process.env['TMPDIR'] ?? '/tmp'}/reeve-kept-${process.pid}`;
  t.after(async () => (await import('node:fs/promises')).rm(data, { recursive: true, force: true }));
  const first = await startReeve({ demo: false, data, company: 'acme' });
  await first.fetch('/company/companies', { body: { identifier: 'Kept', name: 'Kept' } });
  await first.close();
  assert.ok(existsSync(`${data}/tenants/acme.sqlite`));
  const second = await startReeve({ demo: false, data, company: 'acme' });
  t.after(() => second.close());
  const found = await second.fetch('/company/companies/count?conditions=identifier="Kept"');
  assert.deepEqual(await found.json(), { count: 1 });
  assert.notDeepEqual(second.keys, first.keys);
});
