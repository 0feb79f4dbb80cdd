import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCatalogItem,
  aCompany,
  anOpportunity,
  aPhase,
  aProject,
  aProjectTicket,
  aTicket,
  aTimeEntry,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  shown,
  type World,
} from '../../../testkit/src/index.ts';

inOneWorld('what no record is without', (world) => {
  const records = async (): Promise<readonly [path: string, names: readonly string[]][]> => {
    const ticket = await aTicket(world());
    const project = await aProject(world());
    const phase = await aPhase(world(), project);
    const booked = { type: { identifier: 'S' }, objectId: ticket, member: { id: 1 } };
    const placed = ['location', 'department'];
    const activity = { name: 'Call', company: { id: 1 }, assignTo: { id: 1 } };
    return [
      [`/service/tickets/${ticket}`, ['board', 'status', 'priority', ...placed]],
      [`/project/projects/${project}`, ['status', 'type', ...placed]],
      [`/project/projects/${project}/phases/${phase}`, ['status', 'board']],
      [`/project/tickets/${await aProjectTicket(world(), phase)}`, ['status', 'company', ...placed]],
      [`/schedule/entries/${await makeRecord(world(), '/schedule/entries', booked)}`, ['status']],
      [`/sales/activities/${await makeRecord(world(), '/sales/activities', activity)}`, ['status', 'type']],
      [`/sales/opportunities/${await anOpportunity(world())}`, ['type']],
      [`/procurement/catalog/${await aCatalogItem(world(), 'never-empty')}`, ['category', 'unitOfMeasure']],
      [`/company/companies/${await aCompany(world(), 'NeverEmpty')}`, ['status', 'site', 'billToCompany']],
      [`/time/entries/${await aTimeEntry(world(), ticket)}`, ['member', 'workRole', 'workType']],
    ];
  };

  const emptied = (path: string) => [
    [{ op: 'remove', path }],
    ...[null, '', {}, { id: 0 }].map((value) => [{ op: 'replace', path, value }]),
  ];

  it('stays where it would be emptied, in any spelling and version, and lists find the record by it', async () => {
    for (const [path, names] of await records())
      for (const name of names) {
        const before = await shown(world(), path);
        for (const caller of [world(), inOlderVersion(world())])
          for (const operations of emptied(name)) {
            const { status, text } = await caller.patch(path, operations);
            assert.equal(status, 200, `${path} ${JSON.stringify(operations)} ${text}`);
            assert.deepEqual((await shown(world(), path))[name], before[name], `${path} ${name}`);
          }
        assert.equal(await foundBy(world(), path, name, before), 1, `${path} ${name}`);
      }
  });

  it('stays where it is a word or a code', async () => {
    const phase = await aPhase(world(), await aProject(world()));
    for (const [path, name] of [
      [`/service/tickets/${await aTicket(world())}`, 'billTime'],
      [`/project/tickets/${await aProjectTicket(world(), phase)}`, 'wbsCode'],
      [`/time/entries/${await aTimeEntry(world(), await aTicket(world()))}`, 'locationId'],
    ] as const) {
      const before = await shown(world(), path);
      for (const operation of [
        { op: 'remove', path: name },
        { op: 'replace', path: name, value: null },
      ])
        assert.equal((await world().patch(path, [operation])).status, 200);
      assert.ok(before[name] !== undefined);
      assert.equal((await shown(world(), path))[name], before[name]);
    }
  });

  it('stays where a whole record leaves it out: a ticket on its board, a closed one closed', async () => {
    const board = { name: 'Help Desk' };
    const path = `/service/tickets/${await aTicket(world(), { board, status: { name: 'Closed' } })}`;
    const before = await shown(world(), path);
    const { status, text } = await world().put(path, {
      summary: 'Whole',
      company: { id: 1 },
      severity: 'Medium',
      impact: 'Medium',
    });
    assert.equal(status, 200, text);
    const after = await shown(world(), path);
    for (const name of ['board', 'status', 'closedFlag']) assert.deepEqual(after[name], before[name], name);
  });

  it('goes where somebody sends it to', async () => {
    const path = `/service/tickets/${await aTicket(world())}`;
    const operations = [{ op: 'replace', path: 'status', value: { name: 'Closed' } }];
    assert.equal((await world().patch(path, operations)).status, 200);
    assert.equal((await shown<{ status: { name: string } }>(world(), path)).status.name, 'Closed');
  });
});

async function foundBy(world: World, path: string, name: string, record: Readonly<Record<string, unknown>>) {
  const list = path.slice(0, path.lastIndexOf('/'));
  const { id } = record[name] as { id: number };
  const found = await world.get(`${list}/count?conditions=${name}/id=${id} and id=${path.split('/').at(-1)}`);
  return (found.json as { count: number }).count;
}
