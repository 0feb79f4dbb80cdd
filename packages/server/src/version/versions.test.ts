import assert from 'node:assert/strict';
import { it, test } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { aTicket } from '../../../testkit/src/builders/ticket.ts';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../../testkit/src/world.ts';
import { askedVersion, servedAs } from './versions.ts';

const vendor = 'application/vnd.connectwise.com+json';
const newest = { kind: 'newest' };

const asked: readonly [string | undefined, unknown][] = [
  [undefined, newest],
  ['application/json', newest],
  [vendor, newest],
  [`${vendor};`, newest],
  [`${vendor}; version=2025.1`, newest],
  [`${vendor}; version=v2015_3`, newest],
  [`${vendor}; version=3.0.0`, newest],
  [`${vendor}; version=2022.1`, { kind: 'version', version: '2022.1' }],
  [`${vendor};Version="2019.1"`, { kind: 'version', version: '2019.1' }],
  [`${vendor}; version=2025.16`, newest],
  [`${vendor}; version=2026.3`, newest],
  [`${vendor}; version=2099.1`, { kind: 'unknown', text: '2099.1' }],
  [`${vendor}; version=latest`, { kind: 'unknown', text: 'latest' }],
];

for (const [accept, expected] of asked)
  test(`Accept ${accept} asks for ${JSON.stringify(expected)}`, () =>
    assert.deepEqual(askedVersion(accept, '2025.1'), expected));

const catalogue = loadCatalogue();
const served: readonly [string, string | null][] = [
  ['2025.1', null],
  ['2024.3', '2022.1'],
  ['2022.1', '2022.1'],
  ['2019.1', '2022.1'],
];

for (const [version, as] of served)
  test(`release ${version} is served as ${as ?? 'the newest'}`, () =>
    assert.equal(servedAs(catalogue, version)?.version ?? null, as));

const old = { accept: `${vendor}; version=2022.1` };

onEachEngine('versions', (engine) => {
  it('gives and takes the models of an older version, references too', async () => {
    await using world = await aWorld({ engine });
    const agreement = { name: 'A', type: { id: 1 }, company: { id: 1 }, contact: { id: 1 } };
    await world.post('/company/contacts', { firstName: 'Ann', company: { id: 1 } });
    const made = await world.post('/finance/agreements', agreement);
    assert.equal(made.status, 201, made.text);
    const { id } = made.json as { id: number };
    const shown = async (headers: Record<string, string>) =>
      Object.keys((await world.get(`/finance/agreements/${id}`, headers)).json as object);
    const [now, then] = [await shown({}), await shown(old)];
    assert.ok(now.includes('invoiceProratedAdditionsFlag'));
    assert.deepEqual(
      then.filter((name) => !now.includes(name)),
      [],
    );
    assert.ok(!then.includes('invoiceProratedAdditionsFlag'));
    const flag = { ...agreement, name: 'B', invoiceProratedAdditionsFlag: true };
    assert.equal((await world.post('/finance/agreements', flag)).status, 201);
    const refused = await world.post('/finance/agreements', flag, old);
    assert.equal(refused.status, 400);
    assert.match(refused.text, /Could not find member 'invoiceProratedAdditionsFlag' on object of type 'Agreement'/);
  });

  it('shows references with the keys of the version, and fresh after a change', async () => {
    await using world = await aWorld({ engine });
    const id = await aTicket(world, { summary: 'x' });
    const status = async (headers: Record<string, string>) =>
      ((await world.get(`/service/tickets/${id}`, headers)).json as { status: { id: number; name: string } }).status;
    assert.ok('Sort' in (await status({})));
    const before = await status(old);
    assert.ok(!('Sort' in before));
    await world.patch(`/service/boards/1/statuses/${before.id}`, [{ op: 'replace', path: 'name', value: 'Brand new' }]);
    assert.equal((await status(old)).name, 'Brand new');
  });

  it('answers every list that the version has', async () => {
    await using world = await aWorld({ engine });
    const wantsMore = '/system/documents';
    const lists = catalogue.operations.filter(({ kind, path }) => kind === 'list' && !path.includes('{'));
    for (const { path } of lists.filter((each) => each.path !== wantsMore)) {
      const { status, text } = await world.get(`${path}?pageSize=2`, old);
      assert.ok(status === 200 || (status === 404 && text.includes('endpoint')), `${path}: ${status} ${text}`);
    }
  });

  it('writes what follows from a record in an older version too', async () => {
    await using world = await aWorld({ engine });
    const ticket = { summary: 'x', company: { id: 1 }, initialDescription: 'It burns' };
    const { id } = (await world.post('/service/tickets', ticket, old)).json as { id: number };
    const notes = (await world.get(`/service/tickets/${id}/notes`, old)).json as { text: string }[];
    assert.deepEqual(
      notes.map(({ text }) => text),
      ['It burns'],
    );
  });

  it('has the endpoints of the version and no others', async () => {
    await using world = await aWorld({ engine });
    const later = '/company/contacts/info/count';
    assert.equal((await world.get(later)).status, 200);
    assert.equal((await world.get(later, old)).status, 404);
    const earlier = '/company/billingSetups/info/count';
    assert.equal((await world.get(earlier, old)).status, 200);
    assert.equal((await world.get(earlier)).status, 404);
  });

  it('refuses a version that is not known, and echoes the media type that was asked for', async () => {
    await using world = await aWorld({ engine });
    const later = await world.get('/system/info', { accept: `${vendor}; version=2026.3` });
    assert.equal(later.status, 200, later.text);
    assert.equal(later.headers.get('api-current-version'), '2025.1');
    const refused = await world.get('/system/info', { accept: `${vendor}; version=2099.1` });
    assert.equal(refused.status, 400);
    assert.match(refused.text, /"code": "ConnectWiseApi"/);
    assert.match(refused.text, /The version '2099\.1' is not known; the current version is 2025\.1\./);
    const reply = await world.get('/system/info', old);
    assert.equal(reply.headers.get('content-type'), `${old.accept}; charset=utf-8`);
    assert.equal(reply.headers.get('api-current-version'), '2025.1');
  });
});
