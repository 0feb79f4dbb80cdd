import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  aCompany,
  aContact,
  aTicket,
  changed,
  firstId,
  inOlderVersion,
  inOneWorld,
  makeRecord,
  refusals,
  shown,
} from '../../../../testkit/src/index.ts';

inOneWorld('a company whose status allows nothing new', (world) => {
  it('has what it had, which is changed as before, and nothing more', async () => {
    const statuses = '/company/companies/statuses';
    const barred = await makeRecord(world(), statuses, { name: 'Closed', disallowSavingFlag: true });
    const company = { id: await aCompany(world(), 'Barred') };
    const contact = await aContact(world(), { company });
    const ticket = `/service/tickets/${await aTicket(world(), { company })}`;
    const others = `/service/tickets/${await aTicket(world())}`;
    await changed(world(), `/company/companies/${company.id}`, { status: { id: barred }, phoneNumber: '8135550100' });
    const board = { id: await firstId(world(), '/service/boards?conditions=projectFlag=true') };
    const days = { estimatedStart: '2025-03-03T00:00:00Z', estimatedEnd: '2025-04-03T00:00:00Z' };
    const bodies = [
      ['/service/tickets', { summary: 'Broken' }],
      ['/project/projects', { name: 'Move', board, billingMethod: 'ActualRates', ...days }],
      ['/company/contacts', { firstName: 'Bo' }],
      ['/company/configurations', { name: 'Box', type: { id: 1 } }],
      ['/finance/agreements', { name: 'Care', type: { id: 1 }, contact: { id: contact } }],
      [
        '/sales/opportunities',
        { name: 'More', contact: { id: contact }, primarySalesRep: { id: 1 }, expectedCloseDate: days.estimatedEnd },
      ],
      ['/sales/orders', { status: { name: 'New' }, salesRep: { id: 1 } }],
      ['/sales/activities', { name: 'Call', assignTo: { id: 1 } }],
    ] as const;
    const refused = { 'company/id': `Company ${company.id} has a status that allows no new records` };
    for (const caller of [world(), inOlderVersion(world())])
      for (const [path, body] of bodies) {
        const counted = await shown(world(), `${path}/count`);
        assert.deepEqual(await refusals(caller, path, { ...body, company }), refused, path);
        assert.deepEqual(await shown(world(), `${path}/count`), counted, path);
      }
    const move = [{ op: 'replace', path: 'company', value: company }];
    assert.equal((await world().patch(others, move)).status, 400);
    await changed(world(), ticket, { summary: 'Still broken', 'company/id': company.id });
    await changed(world(), `/company/contacts/${contact}`, { title: 'Chief' });
    await changed(world(), `${statuses}/${barred}`, { disallowSavingFlag: false });
    await makeRecord(world(), '/service/tickets', { summary: 'Broken', company });
  });
});
