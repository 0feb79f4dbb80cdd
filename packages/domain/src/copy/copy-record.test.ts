import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aVendor } from '../../../testkit/src/builders/purchase-order.ts';
import { aTicket } from '../../../testkit/src/builders/ticket.ts';
import { aTimeEntry } from '../../../testkit/src/builders/time-entry.ts';
import { onEachEngine } from '../../../testkit/src/on-each-engine.ts';
import { aWorld, type World } from '../../../testkit/src/world.ts';

onEachEngine('copies', (engine) => {
  it('copies a board with all that belongs to it, under a name of its own', async () => {
    await using world = await aWorld({ engine });
    const [board] = (await world.get("/service/boards?conditions=name='Help Desk'")).json as { id: number }[];
    const statuses = await names(world, `/service/boards/${board?.id}/statuses`);
    const reply = await world.post('/service/boards/copy', { id: board?.id, name: 'Second Desk' });
    assert.equal(reply.status, 200, reply.text);
    const copy = reply.json as { id: number; name: string };
    assert.equal(copy.name, 'Second Desk');
    assert.notEqual(copy.id, board?.id);
    assert.deepEqual(await names(world, `/service/boards/${copy.id}/statuses`), statuses);
    assert.deepEqual(
      await names(world, `/service/boards/${copy.id}/types`),
      await names(world, `/service/boards/${board?.id}/types`),
    );
    const ticket = await world.post('/service/tickets', {
      summary: 'On the copy',
      company: { id: 1 },
      board: { id: copy.id },
    });
    assert.equal(ticket.status, 201, ticket.text);
  });

  it('copies a ticket open, with its notes but not its time', async () => {
    await using world = await aWorld({ engine });
    const id = await aTicket(world, { summary: 'Broken', initialDescription: 'It broke' });
    await aTimeEntry(world, id);
    const reply = await world.post(`/service/tickets/${id}/copy`, '');
    assert.equal(reply.status, 200, reply.text);
    const copy = reply.json as { id: number; summary: string; closedFlag: boolean; actualHours?: number };
    assert.deepEqual([copy.summary, copy.closedFlag, copy.actualHours ?? 0], ['Broken', false, 0]);
    const notes = (await world.get(`/service/tickets/${copy.id}/notes`)).json as { text: string }[];
    assert.deepEqual(
      notes.map((note) => note.text),
      ['It broke'],
    );
  });

  it('gives a suffix to a name that must be unique', async () => {
    await using world = await aWorld({ engine });
    const [list] = (await world.get('/schedule/holidayLists')).json as { id: number; name: string }[];
    const first = (await world.post('/schedule/holidayLists/copy', { id: list?.id })).json as {
      id: number;
      name: string;
    };
    const second = (await world.post('/schedule/holidayLists/copy', { id: list?.id })).json as { name: string };
    assert.deepEqual([first.name, second.name], [`${list?.name} (copy)`, `${list?.name} (copy 2)`]);
    const counts = [list?.id, first.id].map(
      async (id) => (await world.get(`/schedule/holidayLists/${id}/holidays/count`)).json,
    );
    const [of, copied] = await Promise.all(counts);
    assert.deepEqual(copied, of);
  });

  it('copies one record of every kind that the base has', async () => {
    await using world = await aWorld({ engine });
    for (const path of [
      '/finance/agreements/types',
      '/schedule/calendars',
      '/finance/taxCodes',
      '/system/workflows',
      '/system/surveys',
      '/service/surveys',
    ]) {
      const [first] = (await world.get(path)).json as { id: number; name?: string; identifier?: string }[];
      if (first === undefined) continue;
      const reply = await world.post(`${path}/${first.id}/copy`, '');
      assert.equal(reply.status, 200, `${path}: ${reply.text}`);
      assert.notEqual((reply.json as { id: number }).id, first.id);
    }
  });

  it('copies what was made by hand, with what belongs to it', async () => {
    await using world = await aWorld({ engine });
    const make = async (path: string, body: object) => {
      const reply = await world.post(path, body);
      assert.equal(reply.status, 201, `${path}: ${reply.text}`);
      return (reply.json as { id: number }).id;
    };
    const copyOf = async (path: string, id: number) => {
      const byBody = /types$|portalConfigurations$/.test(path);
      const reply = await world.post(
        byBody ? `${path}/copy` : `${path}/${id}/copy`,
        byBody ? { id, name: 'Copied' } : '',
      );
      assert.ok(reply.status < 300, `${path}: ${reply.text}`);
      return (reply.json as { id: number }).id;
    };
    const count = async (path: string) => ((await world.get(`${path}/count`)).json as { count: number }).count;
    const type = await make('/company/configurations/types', { name: 'Router' });
    const question = { question: 'Ports?', fieldType: 'Number', entryType: 'List', sequenceNumber: 1 };
    const asked = await make(`/company/configurations/types/${type}/questions`, question);
    await make(`/company/configurations/types/${type}/questions/${asked}/values`, { value: '8' });
    const types = '/company/configurations/types';
    assert.equal(await count(`${types}/${await copyOf(types, type)}/questions`), 1);
    const survey = await make('/system/surveys', { name: 'How was it?' });
    await make(`/system/surveys/${survey}/questions`, { ...question, entryType: 'EntryField' });
    assert.equal(await count(`/system/surveys/${await copyOf('/system/surveys', survey)}/questions`), 1);
    const service = await make('/service/surveys', { name: 'Happy?' });
    const point = await make(`/service/surveys/${service}/questions`, {
      type: 'Selection',
      question: 'Well?',
      sequenceNumber: 1,
    });
    await make(`/service/surveys/${service}/questions/${point}/options`, { caption: 'Yes', points: 1 });
    const copied = await copyOf('/service/surveys', service);
    const [own] = (await world.get(`/service/surveys/${copied}/questions`)).json as { id: number }[];
    assert.equal(await count(`/service/surveys/${copied}/questions/${own?.id}/options`), 1);
    await copyOf(`/service/surveys/${service}/questions`, point);
    assert.equal(await count(`/service/surveys/${service}/questions`), 2);
    const contact = await make('/company/contacts', { firstName: 'Ann', company: { id: 1 } });
    const agreement = await make('/finance/agreements', {
      name: 'Care',
      type: { id: 1 },
      company: { id: 1 },
      contact: { id: contact },
    });
    const item = await make('/procurement/catalog', {
      identifier: 'CABLE',
      description: 'Cable',
      customerDescription: 'Cable',
      subcategory: { id: 1 },
      type: { id: 1 },
    });
    await make(`/finance/agreements/${agreement}/additions`, {
      product: { id: item },
      quantity: 1,
      billCustomer: 'Billable',
    });
    assert.equal(await count(`/finance/agreements/${await copyOf('/finance/agreements', agreement)}/additions`), 1);
    await copyOf('/procurement/catalog', item);
    const order = await make('/procurement/purchaseorders', {
      vendorCompany: { id: await aVendor(world) },
      status: { id: 1 },
      terms: { id: 1 },
      poNumber: 'PO1',
      poDate: '2025-03-03T00:00:00Z',
    });
    const line = {
      description: 'Cable',
      lineNumber: 1,
      quantity: 2,
      receivedQuantity: 2,
      product: { id: item },
      unitOfMeasure: { id: 1 },
    };
    await make(`/procurement/purchaseorders/${order}/lineitems`, line);
    const lines = await world.get(
      `/procurement/purchaseorders/${await copyOf('/procurement/purchaseorders', order)}/lineitems`,
    );
    assert.deepEqual(
      (lines.json as { receivedQuantity: number }[]).map((each) => each.receivedQuantity),
      [0],
    );
    const portal = await make('/company/portalConfigurations', {
      name: 'Portal',
      company: { id: 1 },
      url: 'https://portal.example',
    });
    await copyOf('/company/portalConfigurations', portal);
    const workflow = await make('/system/workflows', {
      name: 'Remind',
      tableType: { id: 1 },
      batchSchedule: 'AnyTime',
    });
    const event = await make(`/system/workflows/${workflow}/events`, { eventCondition: 'status = 1' });
    const on = await world.patch(`/system/workflows/${workflow}`, [
      { op: 'replace', path: 'activateFlag', value: true },
    ]);
    assert.equal((on.json as { activateFlag: boolean }).activateFlag, true, on.text);
    const off = (await world.get(`/system/workflows/${await copyOf('/system/workflows', workflow)}`)).json as {
      id: number;
      activateFlag: boolean;
    };
    assert.deepEqual([off.activateFlag, await count(`/system/workflows/${off.id}/events`)], [false, 1]);
    await copyOf(`/system/workflows/${workflow}/events`, event);
    assert.equal(await count(`/system/workflows/${workflow}/events`), 2);
  });

  it('refuses to copy what is not there, and to copy nothing at all', async () => {
    await using world = await aWorld({ engine });
    assert.equal((await world.post('/service/tickets/99999/copy', '')).status, 404);
    assert.equal((await world.post('/service/boards/copy', { name: 'Nothing' })).status, 400);
    assert.equal((await world.post('/service/tickets/1/copy', '{')).status, 400);
  });
});

async function names(world: World, path: string): Promise<string[]> {
  return ((await world.get(`${path}?orderBy=id&pageSize=200`)).json as { name: string }[]).map((each) => each.name);
}
