import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, aMember, aTicket, inOneWorld, keyHeaders, type Reply, type World } from '../../testkit/src/index.ts';
import type { LeastRole } from '../src/recorder/recording.ts';

async function steer<T>(world: World, method: string, path: string, body: object): Promise<T> {
  const init = { headers: { authorization: '' }, body: JSON.stringify(body) };
  return (await world.send(method, `//_reeve${path}`, init)).json as T;
}

/** The calls of a suite: what they answer is told by their statuses. */
async function suite(world: World, headers: Record<string, string>, ticket: number): Promise<Reply[]> {
  const patch = JSON.stringify([{ op: 'replace', path: 'summary', value: 'Looked at' }]);
  const type = { 'content-type': 'application/json' };
  return [
    await world.get(`/service/tickets/${ticket}`, headers),
    await world.send('PATCH', `/service/tickets/${ticket}`, { headers: { ...headers, ...type }, body: patch }),
    await world.get('/company/companies?fields=id', headers),
    await world.get('/service/boards', headers),
  ];
}

inOneWorld('the smallest role of a recording', (world) => {
  const keysOf = async (member: string, role: number) => {
    await aMember(world(), member, { securityRole: { id: role } });
    const wanted = { company: 'acme', member };
    return keyHeaders('acme', await steer<{ publicKey: string; privateKey: string }>(world(), 'POST', '/keys', wanted));
  };
  const rolesOf = async (levels: LeastRole['levels'], name: string) => {
    const { id } = (await world().post('/system/securityroles', { name })).json as { id: number };
    for (const [key, own] of Object.entries(levels))
      await steer(world(), 'PUT', '/roles', { company: 'acme', role: name, function: key, ...own });
    return keysOf(name, id);
  };

  // Each level is tried in a fork, which takes PostgreSQL seconds.
  const isSlow = () => world().tenant.database.dialect.name === 'postgres';

  it('lets the same calls succeed, and one level less lets one of them fail', async (t) => {
    if (isSlow()) return t.skip('tried on SQLite');
    const ticket = await aTicket(world(), { company: { id: await aCompany(world(), 'Role') } });
    const keys = await keysOf('Suite', 1);
    await steer(world(), 'POST', '/recorder', { company: 'acme' });
    const statuses = (await suite(world(), keys, ticket)).map(({ status }) => status);
    assert.deepEqual(statuses, [200, 200, 200, 200]);
    const found = await steer<LeastRole>(world(), 'POST', '/recorder/role', { company: 'acme' });
    assert.equal(found.isTried, true, JSON.stringify(found));
    const open = Object.entries(found.levels);
    assert.deepEqual(
      open.map(([key]) => key),
      ['Companies/Company Maintenance', 'Service Desk/Service Tickets'],
      JSON.stringify(found),
    );
    const again = await suite(world(), await rolesOf(found.levels, 'Least'), ticket);
    assert.deepEqual(
      again.map(({ status }) => status),
      statuses,
    );
    for (const [key, own] of open)
      for (const verb of ['inquire', 'add', 'edit', 'delete'] as const) {
        if (own[verb] === 'None') continue;
        const less = { ...found.levels, [key]: { ...own, [verb]: 'None' as const } };
        const answers = await suite(world(), await rolesOf(less, `${verb}${key.length}`), ticket);
        assert.ok(
          answers.some(({ status }) => status === 403),
          `${key} ${verb}`,
        );
      }
  });

  it('reaches one’s own records alone, where no other’s were touched', async (t) => {
    if (isSlow()) return t.skip('tried on SQLite');
    const keys = await keysOf('Owner', 1);
    const company = { id: await aCompany(world(), 'Owned') };
    await steer(world(), 'POST', '/recorder', { company: 'acme' });
    const made = await world().post('/service/tickets', { summary: 'Mine', company }, keys);
    await world().get(`/service/tickets/${(made.json as { id: number }).id}`, keys);
    const { levels } = await steer<LeastRole>(world(), 'POST', '/recorder/role', { company: 'acme' });
    const { inquire, add } = levels['Service Desk/Service Tickets'] ?? {};
    assert.deepEqual([inquire, add], ['My', 'My'], JSON.stringify(levels));
  });

  it('is read off what calls asked for, where nothing is to be tried', async () => {
    await steer(world(), 'POST', '/recorder', { company: 'acme' });
    const company = { id: await aCompany(world(), 'Asked') };
    await world().post('/service/tickets', { summary: 'Asked', company }, await keysOf('Asker', 1));
    const asked = await steer<LeastRole>(world(), 'POST', '/recorder/role', { company: 'acme', tried: false });
    assert.equal(asked.isTried, false);
    assert.equal(asked.levels['Service Desk/Service Tickets']?.add, 'All');
  });
});
