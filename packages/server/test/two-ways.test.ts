import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCatalogItem } from '../../testkit/src/builders/catalog-item.ts';
import { aContact } from '../../testkit/src/builders/contact.ts';
import { makeRecord } from '../../testkit/src/builders/make-record.ts';
import { onEachEngine } from '../../testkit/src/on-each-engine.ts';
import { aWorld } from '../../testkit/src/world.ts';

onEachEngine('one fact from two sides', (engine) => {
  it('shows the products of an order as its lines', async () => {
    await using world = await aWorld({ engine });
    const customer = { company: { id: 1 }, contact: { id: await aContact(world) } };
    const made = await world.post('/sales/orders', { ...customer, salesRep: { id: 1 }, status: { id: 1 } });
    const order = (made.json as { id: number }).id;
    const product = await makeRecord(world, '/procurement/products', {
      catalogItem: { id: await aCatalogItem(world, 'Cable') },
      billableOption: 'Billable',
      quantity: 3,
      salesOrder: { id: order },
    });
    const [line, ...others] = (await world.get(`/sales/orders/${order}/lineitems`)).json as Record<string, unknown>[];
    assert.deepEqual([line?.['id'], line?.['quantity'], others], [product, 3, []]);
    assert.deepEqual((await world.get(`/sales/orders/${order}/lineitems/count`)).json, { count: 1 });
    const path = `/sales/orders/${order}/lineitems/${product}`;
    assert.equal((await world.patch(path, [{ op: 'replace', path: 'quantity', value: 5 }])).status, 200);
    const shown = (await world.get(`/procurement/products/${product}`)).json as { quantity: number };
    assert.equal(shown.quantity, 5);
  });

  it('shows the teams of a board with their leader and department', async () => {
    await using world = await aWorld({ engine });
    const sent = { name: 'Night', teamLeader: { id: 2 }, locationId: 2, businessUnitId: 1, notifyOnTicketDelete: true };
    const id = await makeRecord(world, '/service/boards/1/teams', sent);
    for (const version of ['2025.1', '2022.1']) {
      const accept = `application/vnd.connectwise.com+json; version=${version}`;
      const team = (await world.get(`/service/teams/${id}`, { accept })).json as Record<string, { id: number }>;
      const { leader, location, department, deleteNotifyFlag } = team;
      assert.deepEqual([leader?.id, location?.id, department?.id, deleteNotifyFlag], [2, 2, 1, true]);
    }
    const own = (await world.get(`/service/boards/1/teams/${id}`)).json as Record<string, unknown>;
    assert.deepEqual([own['locationId'], own['businessUnitId'], own['department']], [2, 1, undefined]);
    const found = (await world.get('/service/teams?conditions=leader/id=2')).json as { id: number }[];
    assert.equal(
      found.some((team) => team.id === id),
      true,
    );
    const patch = [{ op: 'replace', path: 'businessUnitId', value: 2 }];
    assert.equal((await world.patch(`/service/boards/1/teams/${id}`, patch)).status, 200);
    const moved = (await world.get(`/service/teams/${id}`)).json as { department: { id: number } };
    assert.equal(moved.department.id, 2);
  });

  it('shows every notify type below every workflow', async () => {
    await using world = await aWorld({ engine });
    const fields = { name: 'Escalate', tableType: { id: 1 }, batchSchedule: 'AnyTime' };
    const workflow = await makeRecord(world, '/system/workflows', fields);
    const all = (await world.get('/system/workflows/notifyTypes')).json as { id: number }[];
    const own = (await world.get(`/system/workflows/${workflow}/notifyTypes`)).json as { id: number }[];
    assert.deepEqual([own.length > 0, own], [true, all]);
    assert.deepEqual((await world.get(`/system/workflows/${workflow}/notifyTypes/count`)).json, { count: all.length });
    assert.equal((await world.get(`/system/workflows/${workflow}/notifyTypes/${all[0]?.id}`)).status, 200);
    assert.equal((await world.get(`/system/workflows/${workflow}/notifyTypes/${all[0]?.id}/info`)).status, 200);
    assert.equal((await world.get('/system/workflows/999999/notifyTypes')).status, 404);
    assert.equal((await world.get(`/system/workflows/999999/notifyTypes/${all[0]?.id}`)).status, 404);
  });

  it('shows the pairs of places and departments or work roles from both sides', async () => {
    await using world = await aWorld({ engine });
    const location = await makeRecord(world, '/system/locations', {
      name: 'Annex',
      ownerLevelId: 1,
      structureLevel: { id: 1 },
    });
    const pair = await makeRecord(world, '/system/departments/1/locations', { location: { id: location } });
    const departments = (await world.get(`/system/locations/${location}/departments`)).json as { id: number }[];
    assert.deepEqual(
      departments.map(({ id }) => id),
      [pair],
    );
    const rate = await makeRecord(world, '/time/workRoles/1/locations', { location: { id: location } });
    const roles = (await world.get(`/system/locations/${location}/workRoles`)).json as { id: number }[];
    assert.deepEqual(
      roles.map(({ id }) => id),
      [rate],
    );
  });
});
