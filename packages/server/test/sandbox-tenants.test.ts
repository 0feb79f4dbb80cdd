import assert from 'node:assert/strict';
import { it } from 'node:test';
import { register } from '../../callbacks/test/served-callbacks.ts';
import { TestReceiver } from '../../callbacks/test/test-receiver.ts';
import { inOneWorld } from '../../testkit/src/on-each-engine.ts';
import { keyHeaders, type Reply, type World } from '../../testkit/src/world.ts';
import { worldKeys } from '../../testkit/src/world-tenant.ts';
import { made } from './answers.ts';

interface Keys {
  readonly company: string;
  readonly publicKey: string;
  readonly privateKey: string;
}

/** Asks the control plane for something to be done with the world's company. */
function steer(world: World, method: string, path: string, body?: object): Promise<Reply> {
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  return world.send(method, `//_reeve/tenants/${path}`, { headers: { authorization: '' }, ...init });
}

let numbers = 0;

function aCompany(world: Pick<World, 'post'>, name: string) {
  return made(world, '/company/companies', { identifier: `${name}${++numbers}`, name, city: 'York' });
}

async function namesOf(world: World, headers?: Record<string, string>): Promise<string[]> {
  const { json } = await world.get('/company/companies?fields=name&orderBy=id&conditions=city="York"', headers);
  return (json as { name: string }[]).map(({ name }) => name);
}

inOneWorld(
  'copies of a tenant',
  (world) => {
    const own = () => world();

    it('a fork has what its source had, and goes its own way', async () => {
      await aCompany(own(), 'Before');
      const fork = await steer(own(), 'POST', 'acme/fork', { company: 'Twig' });
      assert.equal(fork.status, 201, fork.text);
      const keys = fork.json as Keys;
      assert.equal(keys.company, 'twig');
      const headers = keyHeaders('twig', keys);
      assert.deepEqual(await namesOf(own(), headers), ['Before']);
      const inFork = (path: string, body: unknown) => own().post(path, body, headers);
      await aCompany({ post: inFork }, 'Forked');
      await aCompany(own(), 'Ours');
      assert.deepEqual(await namesOf(own(), headers), ['Before', 'Forked']);
      assert.deepEqual(await namesOf(own()), ['Before', 'Ours']);
      assert.equal((await own().get('/company/companies/count', keyHeaders('twig', worldKeys))).status, 200);
    });

    it('a fork does not send what waits at its source once more', async () => {
      await using receiver = await TestReceiver.open();
      receiver.respond = () => 429;
      const { id } = await register(own(), receiver, { type: 'contact', level: 'owner' });
      await made(own(), '/company/contacts', { firstName: 'Told' });
      await receiver.take(1);
      const waits = async (company: string) =>
        (await own().send('GET', `//_reeve/callbacks/waiting?company=${company}`, { headers: { authorization: '' } }))
          .json as unknown[];
      assert.equal((await waits('acme')).length, 1, 'it is tried again later');
      const { json: keys } = await steer(own(), 'POST', 'acme/fork');
      assert.equal((keys as Keys).company, 'acme-1', 'called after its source');
      assert.deepEqual(await waits('acme-1'), []);
      await own().delete(`/system/callbacks/${id}`);
      assert.equal((await steer(own(), 'DELETE', 'acme-1')).status, 200);
    });

    it('a snapshot is gone back to, callers wait meanwhile, and it is kept anew', async () => {
      const before = await namesOf(own());
      const keep = () => steer(own(), 'POST', 'acme/snapshots', { name: 'start' });
      assert.equal((await keep()).status, 201);
      await aCompany(own(), 'Lost');
      const restored = steer(own(), 'POST', 'acme/restore', { snapshot: 'start' });
      const asked = Array.from({ length: 5 }, () => own().get('/company/companies/count'));
      assert.equal((await restored).status, 200);
      for (const { status, text } of await Promise.all(asked)) assert.equal(status, 200, text);
      assert.deepEqual(await namesOf(own()), before);
      await aCompany(own(), 'Kept');
      assert.equal((await keep()).status, 201);
      assert.deepEqual((await steer(own(), 'GET', 'acme/snapshots')).json, ['start']);
      await steer(own(), 'POST', 'acme/restore', { snapshot: 'start' });
      assert.deepEqual(await namesOf(own()), [...before, 'Kept']);
      assert.equal((await steer(own(), 'DELETE', 'acme/snapshots?name=start')).status, 200);
      assert.deepEqual((await steer(own(), 'GET', 'acme/snapshots')).json, []);
    });

    it('what is not there, is there already, or may not be called so is said', async () => {
      const cases: readonly [string, string, object | undefined, number][] = [
        ['POST', 'nobody/fork', undefined, 404],
        ['POST', 'nobody/reset', undefined, 404],
        ['POST', 'nobody/snapshots', { name: 'a' }, 404],
        ['POST', 'acme/restore', { snapshot: 'never' }, 404],
        ['DELETE', 'acme/snapshots?name=never', undefined, 404],
        ['POST', 'acme/fork', { company: 'twig' }, 409],
        ['POST', 'acme/fork', { company: '../twig' }, 400],
        ['POST', 'acme/snapshots', { name: 'A.b' }, 400],
        ['POST', 'acme/snapshots', {}, 400],
        ['POST', '~fresh/fork', {}, 404],
      ];
      for (const [method, path, body, status] of cases)
        assert.equal((await steer(own(), method, path, body)).status, status, `${method} ${path}`);
    });

    it('what the next new company is copied from is made ready after each', async () => {
      const { tenants } = own().parts;
      const makeReady = tenants.makeReady.bind(tenants);
      const begun: Promise<void>[] = [];
      tenants.makeReady = (template) => {
        begun.push(makeReady(template));
        return begun.at(-1) ?? Promise.resolve();
      };
      const make = (company: string) =>
        own().send('POST', '//_reeve/tenants', { headers: { authorization: '' }, body: JSON.stringify({ company }) });
      try {
        for (const company of ['newone', 'newtwo']) {
          assert.equal((await make(company)).status, 201);
          await begun.at(-1);
          const spares = (await own().parts.engine.templates()).filter((name) => /^~fresh-.*-s$/.test(name));
          assert.equal(spares.length, own().parts.engine.dialect.name === 'postgres' ? 1 : 0);
        }
        assert.equal(begun.length, 2);
      } finally {
        tenants.makeReady = makeReady;
      }
    });

    it('a reset company is a fresh one, with new keys', async () => {
      const { json } = await steer(own(), 'POST', 'twig/reset');
      assert.deepEqual(await namesOf(own(), keyHeaders('twig', json as Keys)), []);
      assert.equal((await own().get('/service/boards', keyHeaders('twig', worldKeys))).status, 401);
    });
  },
  { furtherTenants: true },
);
