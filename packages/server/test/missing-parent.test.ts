import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadCatalogue, type Operation } from '@reeve/catalogue';
import { aProject, aTicket, inOlderVersion, inOneWorld, makeRecord, type World } from '../../testkit/src/index.ts';

const catalogue = loadCatalogue();
const [older = { lacks: [] as readonly string[] }] = catalogue.older;

/** Everything that is asked below a record, but for what the caller's own account shows. */
const nested = catalogue.operations.filter(
  ({ view, kind, onlyIn, path }) =>
    view !== undefined &&
    kind !== 'action' &&
    onlyIn === undefined &&
    catalogue.view(view).parent !== undefined &&
    !path.startsWith('/system/myAccount'),
);

inOneWorld('what is asked below a record that is not there', (world) => {
  const ask = (caller: World, { method, path }: Operation) => {
    const address = path.replaceAll(/\{\w+\}/g, '99999999');
    if (method === 'GET') return caller.get(address);
    if (method === 'DELETE') return world().delete(address);
    if (method === 'POST') return caller.post(address, {});
    return method === 'PUT' ? caller.put(address, {}) : caller.patch(address, []);
  };

  it('is 404 with the name of the record, for every operation in each version', async () => {
    const earlier = inOlderVersion(world());
    for (const operation of nested) {
      const has = !older.lacks.includes(`${operation.method.toLowerCase()} ${operation.path}`);
      for (const caller of has ? [world(), earlier] : [world()]) {
        const { status, text } = await ask(caller, operation);
        assert.equal(status, 404, `${operation.method} ${operation.path} answers ${status} ${text}`);
        assert.match(text, /"message": "[A-Z][\w ]* 99999999 not found"/, `${operation.method} ${operation.path}`);
      }
    }
    assert.ok(nested.length > 700, `${nested.length} operations`);
  });

  it('is 404 for writes of many records at once too, with nothing in them', async () => {
    const lines = '/procurement/purchaseorders/99999999/lineitems';
    const accounts = '/system/members/99999999/managedDeviceAccounts/bulk';
    const headers = { 'content-type': 'application/json' };
    const erase = (path: string) => world().send('DELETE', path, { headers, body: '{"ids":[1]}' });
    for (const caller of [world(), inOlderVersion(world())]) {
      const replies = [await caller.post(`${lines}/bulk`, []), await caller.put(`${lines}/bulk`, [])];
      for (const reply of [...replies, await caller.put(accounts, [])]) assert.equal(reply.status, 404, reply.text);
    }
    for (const path of [`${lines}/bulk`, accounts]) assert.equal((await erase(path)).status, 404, path);
    const all = await world().delete(lines);
    assert.equal(all.status, 404);
    assert.match(all.text, /Purchase Order 99999999 not found/);
  });

  it('is 404 where the record belongs to another one above it', async () => {
    const board = { location: { id: 2 }, department: { id: 1 } };
    const [one, other] = [
      await makeRecord(world(), '/service/boards', { name: 'One', ...board }),
      await makeRecord(world(), '/service/boards', { name: 'Other', ...board }),
    ];
    const status = await makeRecord(world(), `/service/boards/${one}/statuses`, { name: 'New' });
    const own = `/service/boards/${one}/statuses/${status}/notifications`;
    assert.equal((await world().get(own)).status, 200);
    const elsewhere = await world().get(own.replace(`/${one}/`, `/${other}/`));
    assert.equal(elsewhere.status, 404);
    assert.match(elsewhere.text, new RegExp(`Service Status ${status} not found`));
  });

  it('is 404 below a ticket of the other kind, as the ticket itself', async () => {
    const project = await aProject(world());
    const phase = await makeRecord(world(), `/project/projects/${project}/phases`, { description: 'First' });
    const sent = { summary: 'Plan', project: { id: project }, phase: { id: phase } };
    const ticket = await makeRecord(world(), '/project/tickets', sent);
    assert.equal((await world().get(`/project/tickets/${ticket}/notes`)).status, 200);
    assert.equal((await world().get(`/service/tickets/${ticket}/notes`)).status, 404);
    const service = await aTicket(world());
    assert.equal((await world().get(`/project/tickets/${service}/notes`)).status, 404);
  });
});
