import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { storeKey } from '@reeve/access';
import { toTimestamp } from '@reeve/domain';
import { inOneWorld } from '../../testkit/src/on-each-engine.ts';
import { keyHeaders, type World } from '../../testkit/src/world.ts';
import { worldKeys } from '../../testkit/src/world-tenant.ts';
import { type Answered, made } from './answers.ts';

const otherKeys = { publicKey: 'otherpublickey00', privateKey: 'otherprivatekey0' };

inOneWorld(
  'two tenants of one server',
  (world) => {
    let other: Pick<World, 'get' | 'post' | 'patch'>;
    before(async () => {
      other = await besides(world());
    });

    it('have records of the same ids that never show in the other', async () => {
      const companies = [await company(world(), 'Ours'), await company(other, 'Theirs')];
      assert.equal(companies[0]?.id, companies[1]?.id, 'ids count anew in each tenant');
      const id = companies[0]?.id ?? 0;
      for (let round = 0; round < 3; round += 1) {
        const [ours, theirs] = [await ticketOf(world(), id), await ticketOf(other, id)];
        assert.deepEqual([nameOf(ours), nameOf(theirs)], ['Ours', 'Theirs']);
      }
    });

    it('see their own new names at once', async () => {
      const ids = [await company(world(), 'One'), await company(other, 'One')].map((each) => each.id);
      await other.patch(`/company/companies/${ids[1]}`, [{ op: 'replace', path: 'name', value: 'Two' }]);
      assert.equal(nameOf(await ticketOf(world(), ids[0] ?? 0)), 'One');
      assert.equal(nameOf(await ticketOf(other, ids[1] ?? 0)), 'Two');
    });

    it('count, list and search their own records only', async () => {
      await made(world(), '/company/contacts', { firstName: 'Only ours' });
      const query = `conditions=${encodeURIComponent('firstName="Only ours"')}`;
      assert.equal((await other.get(`/company/contacts?${query}`)).text, '[]');
      assert.equal((await other.get(`/company/contacts/count?${query}`)).text, '{"count":0}');
      assert.equal((await world().get(`/company/contacts/count?${query}`)).text, '{"count":1}');
    });

    it('have custom fields of their own', async () => {
      const field = {
        podId: 4,
        caption: 'Ours',
        sequenceNumber: 1,
        fieldTypeIdentifier: 'Text',
        entryTypeIdentifier: 'EntryField',
      };
      await made(world(), '/system/userDefinedFields', field);
      const shown = [
        await made(world(), '/company/contacts', { firstName: 'A' }),
        await made(other, '/company/contacts', { firstName: 'A' }),
      ];
      assert.deepEqual(
        shown.map((contact) => (contact['customFields'] as object[] | undefined)?.length),
        [1, undefined],
      );
    });

    it('do not take the keys of one another', async () => {
      for (const [name, keys] of [
        ['acme', otherKeys],
        ['other', worldKeys],
        ['nobody', worldKeys],
      ] as const) {
        const { status } = await world().get('/service/boards', keyHeaders(name, keys));
        assert.equal(status, 401, name);
      }
      assert.equal((await world().get('/service/boards', keyHeaders('OTHER', otherKeys))).status, 200);
    });
  },
  { furtherTenants: true },
);

/** A second tenant on the world's server, as its administrator calls it. */
async function besides(world: World): Promise<Pick<World, 'get' | 'post' | 'patch'>> {
  const tenant = await world.parts.tenants.create('other');
  const rows = await tenant.database.reader.all(
    `select "id" from "system_members" where "license_class" = 'A' limit 1`,
  );
  const owner = { memberId: Number(rows[0]?.[0]), description: 'other', now: toTimestamp(world.clock.now()) };
  await tenant.database.write((transaction) => storeKey(transaction, otherKeys, owner));
  const headers = keyHeaders('other', otherKeys);
  const withBody = (method: string) => (path: string, body: unknown) =>
    world.send(method, path, {
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return { get: (path) => world.get(path, headers), post: withBody('POST'), patch: withBody('PATCH') };
}

function company(world: Pick<World, 'post'>, name: string): Promise<Answered> {
  return made(world, '/company/companies', { identifier: `${name}${++numbers}`, name, city: 'York' });
}

let numbers = 0;

function ticketOf(world: Pick<World, 'post'>, id: number): Promise<Answered> {
  return made(world, '/service/tickets', { summary: 'x', company: { id } });
}

function nameOf(ticket: Answered): string {
  return (ticket['company'] as { name: string }).name;
}
