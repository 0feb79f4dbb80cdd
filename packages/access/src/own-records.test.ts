import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { aCaller, basic, type Caller, control } from '../test/access-world.ts';

const tickets = '/service/tickets';
const body = { summary: 'Printer', company: { id: 1 } };

onEachEngine('whose records are whose', (engine) => {
  it('is told by ids: a new name carries them along, and a freed one inherits nothing', async () => {
    await using world = await aWorld({ engine });
    const own = { inquire: 'My', add: 'All', edit: 'My' };
    const levels = { company: 'acme', role: 'Technician', function: 'Service Desk/Service Tickets', ...own };
    assert.equal((await control(world, 'PUT', '/roles', levels)).status, 200);
    const first = await aCaller(world, 'first', 'Technician');
    const id = idIn(await world.send('POST', tickets, { headers: first, body: JSON.stringify(body) }));
    const member = idIn(await world.get('/system/members?conditions=identifier="first"'));
    const renamed = await world.patch(`/system/members/${member}`, [
      { op: 'replace', path: 'identifier', value: 'other' },
    ]);
    assert.equal(renamed.status, 200, renamed.text);
    const heir = await aCaller(world, 'first', 'Technician');
    assert.deepEqual(await idsOf(world, first), [id]);
    assert.deepEqual(await idsOf(world, heir), []);
    assert.equal((await world.get(`${tickets}/${id}`, heir)).status, 403);
    const patch = JSON.stringify([{ op: 'replace', path: 'summary', value: 'Mine' }]);
    assert.equal((await world.send('PATCH', `${tickets}/${id}`, { headers: heir, body: patch })).status, 403);
    assert.equal((await world.send('PATCH', `${tickets}/${id}`, { headers: first, body: patch })).status, 200);
    const kept = await world.tenant.database.reader.all(
      `select "by", "by_id" from "reeve_audit" where "record_id" = ? order by "id"`,
      [id],
    );
    assert.deepEqual(
      kept.map(([by, byId]) => [by, Number(byId)]),
      [
        ['first', member],
        ['other', member],
      ],
    );
  });

  it('is by resources too: who is scheduled for a ticket reads it, also under a new name, and nobody of a longer name', async () => {
    await using world = await aWorld({ engine });
    const levels = { company: 'acme', role: 'Technician', function: 'Service Desk/Service Tickets', inquire: 'My' };
    assert.equal((await control(world, 'PUT', '/roles', levels)).status, 200);
    const [ann, anna] = [await aCaller(world, 'ann', 'Technician'), await aCaller(world, 'anna', 'Technician')];
    const aVisit = async (...identifiers: string[]) => {
      const objectId = idIn(await world.post(tickets, body));
      for (const identifier of identifiers) {
        const visit = { type: { identifier: 'S' }, objectId, member: { identifier } };
        assert.equal((await world.post('/schedule/entries', visit)).status, 201);
      }
      return objectId;
    };
    const [first, second, both] = [await aVisit('ann'), await aVisit('anna'), await aVisit('anna', 'ann')];
    assert.deepEqual(
      [await idsOf(world, ann), await idsOf(world, anna)],
      [
        [first, both],
        [second, both],
      ],
    );
    assert.equal((await world.get(`${tickets}/${second}`, ann)).status, 403);
    const member = idIn(await world.get('/system/members?conditions=identifier="ann"'));
    await world.patch(`/system/members/${member}`, [{ op: 'replace', path: 'identifier', value: 'anna_2' }]);
    assert.deepEqual(
      [await idsOf(world, ann), await idsOf(world, anna)],
      [
        [first, both],
        [second, both],
      ],
    );
    assert.equal((await world.get(`${tickets}/${first}`, ann)).status, 200);
  });

  it('keeps integrator logins apart, whatever member they have', async () => {
    await using world = await aWorld({ engine });
    const [one, two] = [await aLogin(world, 'one'), await aLogin(world, 'two')];
    const made = await world.send('POST', tickets, { headers: one, body: JSON.stringify(body) });
    assert.equal(made.status, 201, made.text);
    assert.deepEqual([await idsOf(world, one), await idsOf(world, two)], [[idIn(made)], []]);
  });
});

function idIn({ json }: { readonly json: unknown }): number {
  return ((Array.isArray(json) ? json[0] : json) as { id: number }).id;
}

async function idsOf(world: World, caller: Caller): Promise<number[]> {
  const { json, text } = await world.get(`${tickets}?fields=id`, caller);
  assert.ok(Array.isArray(json), text);
  return json.map(({ id }) => id);
}

async function aLogin(world: World, username: string): Promise<Caller> {
  const login = { username, password: 'Integrator-1', serviceTicketApiFlag: true };
  const made = await world.post('/system/integratorlogins', login);
  assert.equal(made.status, 201, made.text);
  return basic(`acme+${username}:Integrator-1`, { 'x-cw-usertype': 'integrator' });
}
