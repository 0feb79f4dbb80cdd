import assert from 'node:assert/strict';
import { it } from 'node:test';
import { aCompany, inOlderVersion, inOneWorld, shown } from '../../../../testkit/src/index.ts';

type Ticket = Readonly<Record<'summary' | 'requiredDate', string>> & { readonly id: number };

inOneWorld('a service template', (world) => {
  const aTemplate = async (fields: object) => {
    const name = `Template ${++made}`;
    const body = { marketplaceImportType: 'TicketTemplates', marketplaceObject: [{ name, ...fields }] };
    const reply = await world().post('/system/marketplaceimport/import', { ...body, requiredFields: ['name'] });
    assert.equal(reply.status, 201, reply.text);
    const [template] = await shown<{ id: number }[]>(world(), `/service/templates?conditions=name="${name}"`);
    return `/service/templates/${template?.id}/generate`;
  };
  let made = 0;
  const daily = { start: '2025-03-01T13:00:00Z', unit: 'Days', interval: 1 };

  it('makes the tickets that are due, once, and again when time has passed', async () => {
    for (const caller of [world(), inOlderVersion(world())]) {
      world().clock.set('2025-03-03T14:00:00Z');
      const company = { id: await aCompany(world(), `C${made}`) };
      const billing = { billingMethod: 'FixedFee', billingAmount: 50 };
      const words = { summary: 'Check tapes', problem: 'Look at each' };
      const fields = { ...words, ...billing, company, board: { id: 1 }, hoursBudget: 0.5 };
      const path = await aTemplate({ ...fields, recurrence: daily, serviceDaysBefore: 1 });
      assert.deepEqual((await caller.post(path, '')).json, { serviceCount: 4, scheduleCount: 0 });
      assert.deepEqual((await caller.post(path, '')).json, { serviceCount: 0, scheduleCount: 0 });
      const tickets = await shown<Ticket[]>(world(), `/service/tickets?conditions=company/id=${company.id}&orderBy=id`);
      assert.deepEqual(
        tickets.map(({ summary, requiredDate }) => [summary, requiredDate.slice(0, 10)]),
        ['2025-03-01', '2025-03-02', '2025-03-03', '2025-03-04'].map((day) => ['Check tapes', day]),
      );
      const [note] = await shown<{ text: string }[]>(world(), `/service/tickets/${tickets[0]?.id}/notes`);
      assert.equal(note?.text, 'Look at each');
      const { billingMethod, billingAmount } = await shown(world(), `/service/tickets/${tickets[0]?.id}`);
      assert.deepEqual({ billingMethod, billingAmount }, billing);
      world().clock.set('2025-03-04T14:00:00Z');
      assert.deepEqual((await caller.post(path, '')).json, { serviceCount: 1, scheduleCount: 0 });
    }
  });

  it('schedules its work ahead, on a ticket of its own each or on the last one', async () => {
    for (const [attached, tickets] of [
      [true, 3],
      [false, 1],
    ] as const) {
      world().clock.set('2025-03-01T14:00:00Z');
      const company = { id: await aCompany(world(), `S${made}`) };
      const fields = { company, board: { id: 1 }, attachScheduleToNewServiceFlag: attached, scheduleDaysBefore: 2 };
      const path = await aTemplate({ ...fields, recurrence: daily });
      assert.deepEqual((await world().post(path, '')).json, { serviceCount: tickets, scheduleCount: 3 });
      assert.deepEqual((await world().post(path, '')).json, { serviceCount: 0, scheduleCount: 0 });
      const found = await shown<Ticket[]>(world(), `/service/tickets?conditions=company/id=${company.id}`);
      const ids = found.map(({ id }) => id).join(',');
      const entries = await shown<unknown[]>(world(), `/schedule/entries?conditions=objectId in (${ids})`);
      assert.equal(entries.length, 3);
    }
  });

  it('that does not recur is never due, and only packages of ticket templates are imported', async () => {
    const path = await aTemplate({ summary: 'Once', board: { id: 1 } });
    assert.deepEqual((await world().post(path, '')).json, { serviceCount: 0, scheduleCount: 0 });
    const other = { marketplaceImportType: 'Views', marketplaceObject: [] };
    assert.equal((await world().post('/system/marketplaceimport/import', other)).status, 400);
    const lacking = { marketplaceImportType: 'TicketTemplates', marketplaceObject: [{}], requiredFields: ['name'] };
    assert.equal((await world().post('/system/marketplaceimport/import', lacking)).status, 400);
    assert.equal((await world().post('/service/templates/4711/generate', '')).status, 404);
  });
});
