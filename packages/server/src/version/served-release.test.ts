import assert from 'node:assert/strict';
import { it, test } from 'node:test';
import { loadCatalogue } from '@reeve/catalogue';
import { Tables } from '@reeve/store';
import { changed, makeRecord, shown } from '../../../testkit/src/index.ts';
import { inOneWorld } from '../../../testkit/src/on-each-engine.ts';
import { ReleaseUnknown, servedRelease } from './served-release.ts';

const accept = (version: string) => ({ accept: `application/vnd.connectwise.com+json; version=${version}` });

inOneWorld(
  'a server of release 2022.1',
  (world) => {
    it('shows and takes its own models where no version is asked for', async () => {
      const path = '/company/communicationTypes';
      const own = { phoneFlag: true, iphoneXref: 'i', androidXref: 'a' };
      const id = await makeRecord(world(), path, { description: 'Desk', ...own });
      assert.equal(
        (await changed(world(), `${path}/${id}`, { description: 'Front desk' }))['description'],
        'Front desk',
      );
      const catalog = await shown<object[]>(world(), '/finance/agreements/types?pageSize=1');
      assert.ok(catalog.every((type) => !('invoiceProratedAdditionsFlag' in type)));
      const refused = await world().patch('/finance/agreements/types/1', [
        { op: 'replace', path: 'invoiceProratedAdditionsFlag', value: true },
      ]);
      assert.equal(refused.status, 400, refused.text);
    });

    it('has its own endpoints and no later ones', async () => {
      assert.equal((await world().get('/company/contacts/info/count')).status, 404);
      assert.equal((await world().get('/company/billingSetups/info/count')).status, 200);
    });

    it('knows no newer release, and says so', async () => {
      const reply = await world().get('/system/info', accept('2025.1'));
      assert.equal(reply.status, 400);
      assert.match(reply.text, /The version '2025\.1' is not known; the current version is 2022\.1\./);
      assert.equal((await world().get('/system/info', accept('2022.1'))).status, 200);
    });

    it('tells its release in headers, in /system/info and in its description', async () => {
      const reply = await world().get('/system/info');
      assert.equal(reply.headers.get('api-current-version'), '2022.1');
      assert.match((reply.json as { version: string }).version, /^v2022\.1\./);
      const { json } = await world().send('GET', '//openapi.json');
      const described = json as { info: { version: string }; paths: object };
      assert.equal(described.info.version, '2022.1');
      assert.ok(!('/company/contacts/info/count' in described.paths));
      assert.ok('/company/billingSetups/info/count' in described.paths);
    });
  },
  { flags: { release: '2022.1' } },
);

test('a release that the catalogue does not have is refused in words', () => {
  const catalogue = loadCatalogue();
  const schema = { catalogue, tables: Tables.of(catalogue) };
  const refusal = { name: ReleaseUnknown.name, message: '--release must be one of 2022.1, 2025.1, not "2023.1".' };
  assert.throws(() => servedRelease('2023.1', schema), refusal);
});
