import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany } from '../../testkit/src/builders/company.ts';
import { aProject } from '../../testkit/src/builders/project.ts';
import { aTicket } from '../../testkit/src/builders/ticket.ts';
import { aTimeEntry } from '../../testkit/src/builders/time-entry.ts';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../testkit/src/world.ts';

interface Usage {
  readonly type: string;
  readonly count: number;
  readonly id: number;
  readonly hyperlink: string;
  readonly typeKey: string;
}

onEachEngine('usages', (engine) => {
  it('of every record of a new tenant lead to lists of just as many', async () => {
    await using world = await aWorld({ engine });
    await aTicket(world, { summary: 'Slow' });
    await aProject(world);
    const { operations } = world.parts.schema.catalogue;
    const paths = operations.filter((each) => each.kind === 'usages' && each.onlyIn === undefined);
    let seen = 0;
    for (const { path } of paths) {
      if (path.includes('{parentId}')) continue;
      for (const row of await usagesUnder(path, world)) seen += await leadsThere(row, world);
    }
    assert.ok(seen > 100, `${seen} links`);
  });

  it('count what names a place by its number, and project tickets where they are listed', async () => {
    await using world = await aWorld({ engine });
    const ticket = await aTicket(world, { summary: 'Slow' });
    const project = await aProject(world);
    const phase = await world.post(`/project/projects/${project}/phases`, { description: 'One', locationId: 2 });
    assert.equal(phase.status, 201, phase.text);
    const { board } = (await world.get(`/service/tickets/${ticket}`)).json as { board: { id: number } };
    const ofBoard = await usagesOf(`/service/boards/${board.id}`, world);
    assert.equal(ofBoard.find(({ hyperlink }) => hyperlink.includes('/service/tickets?'))?.count, 1);
    const ofPlace = await usagesOf('/system/locations/2', world);
    assert.ok(
      ofPlace.some(({ hyperlink }) =>
        hyperlink.endsWith(`/project/projects/${project}/phases?conditions=locationId=2`),
      ),
    );
  });

  it('count what is charged to a record, and not what is charged to another kind with its number', async () => {
    await using world = await aWorld({ engine });
    const ticket = await aTicket(world, { summary: 'Slow' });
    await aTimeEntry(world, ticket);
    const code = `/time/chargeCodes/${ticket}`;
    const chargedTo = async () => (await usagesOf(code, world)).filter(({ typeKey }) => typeKey === 'chargeToId');
    assert.deepEqual(await chargedTo(), []);
    const entry = await aTimeEntry(world, ticket, { chargeToType: 'ChargeCode' });
    const [row] = await chargedTo();
    assert.equal(row?.count, 1);
    const listed = (await world.get(row.hyperlink.replace(world.base, ''))).json as Usage[];
    assert.deepEqual(
      listed.map(({ id }) => id),
      [entry],
    );
  });

  it('are by fields that the list behind them knows', async () => {
    await using world = await aWorld({ engine });
    const company = await aCompany(world, 'Baker', { types: [{ id: 1 }] });
    const rows = await usagesOf('/company/companies/types/1', world);
    assert.ok(rows.some(({ hyperlink }) => hyperlink.includes('/company/companyTypeAssociations?')));
    for (const row of rows) await leadsThere(row, world);
    await aTicket(world, { owner: { id: 2 }, company: { id: company } });
    for (const row of await usagesOf('/system/members/2', world)) await leadsThere(row, world);
  });

  it('are those of the fields that an older version has, where one is asked for', async () => {
    await using world = await aWorld({ engine });
    const older = { accept: 'application/vnd.connectwise.com+json; version=2022.1' };
    const places = [
      '/company/companies/1',
      '/company/companies/1/sites/1',
      '/system/locations/2',
      '/system/departments/1',
    ];
    for (const path of [...places, '/finance/taxCodes/1', '/finance/agreements/types/1']) {
      const rows = (await world.get(`${path}/usages`, older)).json as Usage[];
      assert.ok(Array.isArray(rows), `${path} ${JSON.stringify(rows)}`);
      for (const row of rows) await leadsThere(row, world, older);
      assert.equal((await world.get(`${path}/usages/list`, older)).status, 200, path);
    }
  });

  it('name the teams that a member is in', async () => {
    await using world = await aWorld({ engine });
    const team = { name: 'Second line', teamLeader: { id: 1 }, members: [1, 2], locationId: 2, businessUnitId: 1 };
    const made = await world.post('/service/boards/1/teams', team);
    assert.equal(made.status, 201, made.text);
    const [row] = (await usagesOf('/system/members/2', world)).filter(({ typeKey }) => typeKey === 'members').slice(-1);
    assert.ok(row?.hyperlink.endsWith(`/service/boards/1/teams?conditions=id=${(made.json as Usage).id}`));
  });

  it('are chosen, ordered and paged as lists are, and told whole where no page is asked for', async () => {
    await using world = await aWorld({ engine });
    for (const summary of ['One', 'Two', 'Three']) await aTicket(world, { summary, source: { id: 2 } });
    const list = '/service/sources/2/usages/list';
    assert.equal(((await world.get(list)).json as Usage[]).length, 3);
    const first = await world.get(`${list}?pageSize=2&orderBy=id desc&fields=id,type`);
    const second = await world.get(`${list}?pageSize=2&orderBy=id desc&fields=id&page=2`);
    const ids = [...(first.json as Usage[]), ...(second.json as Usage[])].map(({ id }) => id);
    assert.deepEqual(ids, [3, 2, 1]);
    assert.deepEqual((first.json as object[])[0], { type: 'Ticket', id: 3 });
    assert.match(first.headers.get('link') ?? '', /page=2>; rel="next"/);
    const kinds = '/service/sources/2/usages';
    const some = (await world.get(`${kinds}?conditions=type="Ticket" and count > 1&pageSize=1`)).json as Usage[];
    assert.deepEqual(
      some.map(({ count }) => count),
      [3],
    );
    assert.equal((await world.get(`${kinds}?conditions=nothing=1`)).status, 400);
    assert.deepEqual((await world.get(`${kinds}?page=90`)).json, []);
  });
});

async function usagesOf(path: string, world: World): Promise<Usage[]> {
  return (await world.get(`${path}/usages`)).json as Usage[];
}

async function usagesUnder(path: string, world: World): Promise<Usage[]> {
  const collection = path.replace(/\/\{id\}\/usages$/, '');
  const rows: Usage[] = [];
  const records = (await world.get(`${collection}?pageSize=3`)).json as { id: number }[];
  for (const { id } of Array.isArray(records) ? records : []) {
    const reply = await world.get(`${collection}/${id}/usages`);
    assert.equal(reply.status, 200, `${path} ${reply.text}`);
    rows.push(...(reply.json as Usage[]));
  }
  return rows;
}

async function leadsThere(
  { hyperlink, count, type, typeKey }: Usage,
  world: World,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  assert.ok(!hyperlink.includes('{'), hyperlink);
  const address = hyperlink.replace(world.base, '');
  const reply = await world.get(`${address}${address.includes('?') ? '&' : '?'}pageSize=1000`, headers);
  assert.equal(reply.status, 200, `${type} ${typeKey}: ${hyperlink} ${reply.text}`);
  assert.equal((reply.json as unknown[]).length, count, `${type} ${typeKey}: ${hyperlink}`);
  return 1;
}
