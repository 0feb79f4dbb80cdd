import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, makeRecord, shown } from '../../../testkit/src/index.ts';
import { aCustomer, counted, listed, made, partOfTheDay, refused, told } from './day.ts';

partOfTheDay('tickets come in and are kept to what was promised', (caller, isNewest) => {
  let customer: Awaited<ReturnType<typeof aCustomer>>;
  let printer: string;
  let id: number;
  const pass = (hours: number) => caller().clock.pass(hours * 3600);
  const status = (path: string, name: string) => changed(caller(), path, { status: { name } });

  it('19. a mail is a ticket of its sender, with company, site, agreement, board, team and service level', async () => {
    customer = await aCustomer(caller(), 'Baker');
    printer = await made(caller(), '/service/tickets', {
      summary: 'Printer offline',
      contactEmailLookup: 'ann@baker.example',
      initialDescription: 'It blinks.',
    });
    id = Number(printer.split('/').at(-1));
    const customers = await told(caller(), printer, 'company/id', 'contact/id', 'agreement/id', 'site/name');
    const { company, contact, agreement } = customer;
    assert.deepEqual(customers, [company.id, contact.id, agreement.id, 'Main']);
    const desk = ['board/name', 'status/name', 'type/name', 'team/name', 'source/name', 'sla/name'];
    const expected = ['Help Desk', 'New', 'Incident', 'Service Team', 'Phone', 'Standard SLA'];
    assert.deepEqual(await told(caller(), printer, ...desk), expected);
  });

  it('20. what the mail said is its description', async () => {
    const described = `${printer}/notes?conditions=detailDescriptionFlag=true`;
    assert.deepEqual(await listed(caller(), described, 'text'), ['It blinks.']);
  });

  it('21. a mail from somebody unknown at a company that is named is kept with the address', async () => {
    const body = { summary: 'Hello', company: customer.company, contactEmailLookup: 'zed@elsewhere.example' };
    const ticket = await made(caller(), '/service/tickets', body);
    assert.deepEqual(await told(caller(), ticket, 'contactEmailLookup', 'company/id'), [
      'zed@elsewhere.example',
      customer.company.id,
    ]);
  });

  it('22. the ticket tells by when it is to be answered, within the working hours', async () => {
    const places = ['slaStatus', 'isInSla', 'priority/name'];
    const due = 'Respond by Mon 03/03 1:00 PM UTC-05';
    assert.deepEqual(await told(caller(), printer, ...places), [due, true, 'Priority 3 - Normal Response']);
  });

  it('23. who says that all have stopped working makes it an emergency, by the matrix', async () => {
    await changed(caller(), printer, { severity: 'High', impact: 'High' });
    const due = 'Respond by Mon 03/03 10:00 AM UTC-05';
    assert.deepEqual(await told(caller(), printer, 'priority/id', 'slaStatus'), [1, due]);
  });

  it('24. type, subtype and status are those of the board', async () => {
    const type = { name: 'Elsewhere' };
    const wrong = await caller().post('/service/tickets', { summary: 'X', company: customer.company, type });
    assert.equal(wrong.status, 400, wrong.text);
    refused(await caller().patch(printer, [{ op: 'replace', path: 'status', value: { name: 'No such' } }]));
    assert.deepEqual(await told(caller(), printer, 'status/name'), ['New']);
  });

  it('25. the technician is assigned: resources and schedule say so', async () => {
    await changed(caller(), printer, { owner: { identifier: 'Tech1' } });
    assert.deepEqual(await told(caller(), printer, 'resources', 'owner/identifier'), ['Tech1', 'Tech1']);
    const mine = `/service/tickets?conditions=resources contains "Tech1"`;
    assert.deepEqual(await listed(caller(), mine, 'summary'), ['Printer offline']);
    const entries = `/schedule/entries?conditions=objectId=${id} and type/identifier="S"`;
    assert.deepEqual(await listed(caller(), entries, 'member/identifier'), ['Tech1']);
  });

  it('26. half an hour later it is answered: who, when and how long it took', async () => {
    pass(0.5);
    await status(printer, 'Acknowledged');
    const places = ['dateResponded', 'respondedBy', 'respondMinutes', 'isInSla'];
    assert.deepEqual(await told(caller(), printer, ...places), ['2025-03-03T14:30:00Z', 'ReeveApi', 30, true]);
  });

  it('27. while it waits for the customer the clock stands still', async () => {
    await status(printer, 'Waiting on Client');
    assert.deepEqual(await told(caller(), printer, 'slaStatus'), ['Waiting']);
    pass(1.5);
    await status(printer, 'In Progress');
    assert.deepEqual(await told(caller(), printer, 'minutesWaiting', 'isInSla'), [90, true]);
  });

  it('28. what the customer writes is seen, until somebody of the provider answers', async () => {
    const note = { text: 'Now it is dark.', detailDescriptionFlag: true };
    await makeRecord(caller(), `${printer}/notes`, { ...note, contact: customer.contact });
    assert.deepEqual(await told(caller(), printer, 'customerUpdatedFlag'), [true]);
    const updated = '/service/tickets?conditions=customerUpdatedFlag=true';
    assert.deepEqual(await listed(caller(), updated, 'id'), [id]);
    await makeRecord(caller(), `${printer}/notes`, { ...note, text: 'On my way.' });
    assert.deepEqual(await told(caller(), printer, 'customerUpdatedFlag'), [false]);
  });

  it('29. what nobody sees is no note', async () => {
    refused(await caller().post(`${printer}/notes`, { text: 'Nowhere' }));
    assert.equal(await counted(caller(), `${printer}/notes/count?conditions=text="Nowhere"`), 0);
  });

  it('30. an internal note is marked so', async () => {
    const note = await made(caller(), `${printer}/notes`, { text: 'Third time this year', internalAnalysisFlag: true });
    assert.deepEqual(await told(caller(), note, 'internalFlag', 'externalFlag', 'createdBy'), [
      true,
      false,
      'ReeveApi',
    ]);
  });

  it('31. another ticket about the same goes into it, with its time', async () => {
    const twin = await made(caller(), '/service/tickets', { summary: 'Printer!', company: customer.company });
    const twinId = Number(twin.split('/').at(-1));
    const timeStart = '2025-03-03T15:00:00Z';
    const time = { chargeToType: 'ServiceTicket', chargeToId: twinId, timeStart, timeEnd: '2025-03-03T15:30:00Z' };
    await makeRecord(caller(), '/time/entries', time);
    const body = { mergeTicketIds: [twinId], status: { name: 'Closed' } };
    const merged = await caller().post(`${printer}/merge`, body);
    assert.ok(merged.status < 300, merged.text);
    assert.deepEqual(await told(caller(), twin, 'closedFlag', 'mergedParentTicket/id'), [true, id]);
    assert.deepEqual(await told(caller(), printer, 'actualHours', 'hasMergedChildTicketFlag'), [0.5, true]);
  });

  it('32. a ticket below it closes with it', async () => {
    const child = await makeRecord(caller(), '/service/tickets', { summary: 'Toner', company: customer.company });
    const attached = await caller().post(`${printer}/attachChildren`, { childTicketIds: [child] });
    assert.ok(attached.status < 300, attached.text);
    assert.deepEqual(await told(caller(), printer, 'hasChildTicket'), [true]);
    assert.deepEqual(await told(caller(), `/service/tickets/${child}`, 'parentTicketId'), [id]);
  });

  it('33. the printer is attached, and names the ticket', async () => {
    const configuration = { name: 'PRN-1', type: { name: 'Printer' }, company: customer.company };
    const printers = await makeRecord(caller(), '/company/configurations', configuration);
    const attached = await caller().post(`${printer}/configurations`, { id: printers });
    assert.equal(attached.status, 201, attached.text);
    assert.deepEqual(await listed(caller(), `${printer}/configurations`, 'id'), [printers]);
  });

  it('34. its steps are a list to be ticked off', async () => {
    const task = await made(caller(), `${printer}/tasks`, { notes: 'Check the cable' });
    await made(caller(), `${printer}/tasks`, { notes: 'Install the driver' });
    await changed(caller(), task, { closedFlag: true });
    assert.deepEqual(await listed(caller(), `${printer}/tasks?orderBy=priority`, 'closedFlag'), [true, false]);
  });

  it('35. what was overlooked is found by its promise, which is broken', async () => {
    const urgent = { summary: 'Server down', company: customer.company, priority: { id: 1 } };
    const down = await made(caller(), '/service/tickets', urgent);
    pass(2);
    assert.deepEqual(await told(caller(), down, 'isInSla'), [false]);
    const late = '/service/tickets?conditions=isInSla=false and closedFlag=false';
    assert.deepEqual(await listed(caller(), late, 'summary'), ['Server down']);
    await caller().delete(down);
  });

  it('36. counting and searching find the same', async () => {
    const conditions = `company/id=${customer.company.id} and closedFlag=false`;
    const found = (await caller().post('/service/tickets/search', { conditions, orderBy: 'id' })).json as object[];
    assert.equal(await counted(caller(), `/service/tickets/count?conditions=${conditions}`), found.length);
    assert.equal(found.length, 3);
  });

  if (isNewest)
    it('37. and the log of changes tells of all of them', async () => {
      const log = await shown<{ ticketNumber: number; action: string }[]>(caller(), '/service/tickets/changelogs');
      assert.ok(log.some(({ ticketNumber, action }) => ticketNumber === id && action === 'added'));
    });
});
