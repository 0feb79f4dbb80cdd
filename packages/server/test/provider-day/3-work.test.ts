import assert from 'node:assert/strict';
import { it } from 'node:test';
import { changed, type Fields, makeRecord, shown } from '../../../testkit/src/index.ts';
import { aCustomer, counted, listed, made, partOfTheDay, refused, told } from './day.ts';

const tech = { identifier: 'Tech1' };
const billed = ['hourlyRate', 'hoursBilled', 'agreementHours', 'invoiceHours', 'extendedInvoiceAmount'];

partOfTheDay('work is planned, done and written down', (caller) => {
  let customer: Awaited<ReturnType<typeof aCustomer>>;
  let ticket: string;
  let id: number;
  let visit: string;

  const worked = (from: string, until: string, fields: Fields = {}) =>
    made(caller(), '/time/entries', {
      chargeToType: 'ServiceTicket',
      chargeToId: id,
      member: tech,
      timeStart: `2025-03-03T${from}:00Z`,
      timeEnd: `2025-03-03T${until}:00Z`,
      ...fields,
    });

  it('38. a visit is booked: it is named after the ticket, has hours, a place, a status, and makes the technician its owner', async () => {
    const limit = {
      applicationUnits: 'Hours',
      applicationLimit: 2,
      applicationCycle: 'CalendarMonth',
      coverAgreementTime: true,
    };
    customer = await aCustomer(caller(), 'Cooper', limit);
    const { company, contact } = customer;
    ticket = await made(caller(), '/service/tickets', { summary: 'Slow mail', company, contact });
    id = Number(ticket.split('/').at(-1));
    visit = await made(caller(), '/schedule/entries', {
      objectId: id,
      type: { identifier: 'S' },
      member: tech,
      dateStart: '2025-03-03T15:00:00Z',
      dateEnd: '2025-03-03T16:30:00Z',
    });
    const places = ['name', 'hours', 'status/name', 'where/name', 'member/identifier'];
    const name = `Cooper / Ticket# ${id} - Slow mail`;
    assert.deepEqual(await told(caller(), visit, ...places), [name, 1.5, 'Firm', 'Remote', 'Tech1']);
    assert.deepEqual(await told(caller(), ticket, 'resources'), ['Tech1']);
  });

  it('39. nobody is booked twice who asks not to be', async () => {
    const again = { objectId: id, type: { identifier: 'S' }, member: tech, allowScheduleConflictsFlag: false };
    const span = { dateStart: '2025-03-03T16:00:00Z', dateEnd: '2025-03-03T17:00:00Z' };
    refused(await caller().post('/schedule/entries', { ...again, ...span }));
    assert.equal(await counted(caller(), `/schedule/entries/count?conditions=objectId=${id}`), 1);
  });

  it('40. and a visit does not end before it begins', async () => {
    refused(await caller().patch(visit, [{ op: 'replace', path: 'dateEnd', value: '2025-03-03T14:00:00Z' }]));
    assert.deepEqual(await told(caller(), visit, 'hours'), [1.5]);
  });

  it('41. the visit is put off, and lasts longer', async () => {
    await changed(caller(), visit, { dateStart: '2025-03-03T16:00:00Z', dateEnd: '2025-03-03T18:00:00Z' });
    assert.deepEqual(await told(caller(), visit, 'hours', 'dateStart'), [2, '2025-03-03T16:00:00Z']);
  });

  it('42. an hour and a half at the price of the work role, covered by the agreement', async () => {
    const entry = await worked('16:00', '17:30', { notes: 'Index rebuilt', addToResolutionFlag: true });
    assert.deepEqual(await told(caller(), entry, 'workRole/name', 'agreement/id', 'actualHours', 'status'), [
      'Help Desk Technician',
      customer.agreement.id,
      1.5,
      'Open',
    ]);
    assert.deepEqual(await told(caller(), entry, ...billed), [115, 1.5, 1.5, 0, 0]);
  });

  it('43. another hour is beyond the agreement by half of it', async () => {
    const entry = await worked('17:30', '18:30');
    assert.deepEqual(await told(caller(), entry, ...billed), [115, 1, 0.5, 0.5, 57.5]);
  });

  it('44. after hours costs half as much again', async () => {
    const entry = await worked('23:00', '23:30', { workType: { name: 'After Hours' } });
    assert.deepEqual(await told(caller(), entry, ...billed), [172.5, 0.5, 0, 0.5, 86.25]);
  });

  it('45. a break is taken off, but not more than there is', async () => {
    const entry = await worked('19:00', '20:00', { hoursDeduct: 0.25, billableOption: 'NoCharge' });
    // What is given away tells what it is worth; no invoice and no agreement has it for money.
    assert.deepEqual(await told(caller(), entry, 'actualHours', ...billed), [0.75, 115, 0.75, 0, 0.75, 86.25]);
    refused(await caller().patch(entry, [{ op: 'replace', path: 'hoursDeduct', value: 2 }]));
    assert.deepEqual(await told(caller(), entry, 'actualHours'), [0.75]);
  });

  it('46. the ticket has the hours of all of it', async () => {
    assert.deepEqual(await told(caller(), ticket, 'actualHours'), [3.75]);
  });

  it('47. what was written with the time is told once: among all notes of the ticket, by who worked', async () => {
    const all = await shown<Record<string, unknown>[]>(caller(), `${ticket}/allNotes`);
    const [note, ...others] = all.filter(({ text }) => text === 'Index rebuilt');
    assert.deepEqual([note?.['noteType'], note?.['resolutionFlag'], others.length], ['TimeEntryNote', true, 0]);
    assert.equal((note?.['member'] as { identifier?: string } | undefined)?.identifier, 'Tech1');
    assert.deepEqual(await shown(caller(), `${ticket}/notes?conditions=text="Index rebuilt"`), []);
  });

  it('48. time that was written to the wrong ticket moves, and so do the hours', async () => {
    const other = await makeRecord(caller(), '/service/tickets', { summary: 'Other', company: customer.company });
    const entry = await worked('20:00', '21:00', { billableOption: 'DoNotBill' });
    assert.deepEqual(await told(caller(), ticket, 'actualHours'), [4.75]);
    await changed(caller(), entry, { chargeToId: other });
    assert.deepEqual(await told(caller(), ticket, 'actualHours'), [3.75]);
    assert.deepEqual(await told(caller(), `/service/tickets/${other}`, 'actualHours'), [1]);
    assert.equal((await caller().delete(entry)).status, 204);
    assert.deepEqual(await told(caller(), `/service/tickets/${other}`, 'actualHours'), [0]);
  });

  it('49. a meeting is time on a charge code, for the provider, and not billed', async () => {
    const meeting = { chargeToType: 'ChargeCode', chargeToId: 2, ...hour('13', '14') };
    const entry = await made(caller(), '/time/entries', { ...meeting, member: tech });
    assert.deepEqual(await told(caller(), entry, 'company/id', 'billableOption'), [1, 'DoNotBill']);
  });

  it('50. an activity of the customer takes time too', async () => {
    const { company, contact } = customer;
    const activity = await makeRecord(caller(), '/sales/activities', {
      name: 'Call',
      company,
      contact,
      assignTo: tech,
    });
    const call = { chargeToType: 'Activity', chargeToId: activity, ...hour('12', '13') };
    const entry = await made(caller(), '/time/entries', { ...call, member: tech });
    assert.deepEqual(await told(caller(), entry, 'company/id', 'chargeToType'), [company.id, 'Activity']);
  });

  it('51. time is charged to what is there', async () => {
    refused(
      await caller().post('/time/entries', { chargeToType: 'ServiceTicket', chargeToId: 9999, ...hour('12', '13') }),
    );
    refused(
      await caller().post('/time/entries', { chargeToType: 'ChargeCode', chargeToId: 9999, ...hour('12', '13') }),
    );
  });

  it('52. when the ticket is completed, it says when and by whom it was resolved, and how long it took', async () => {
    caller().clock.set('2025-03-03T18:30:00Z');
    await changed(caller(), ticket, { status: { name: 'Completed' } });
    const places = ['dateResolved', 'resolvedBy', 'slaStatus', 'closedFlag'];
    assert.deepEqual(await told(caller(), ticket, ...places), ['2025-03-03T18:30:00Z', 'ReeveApi', 'Resolved', false]);
  });

  it('53. a closed ticket is closed, by whom and when, and nobody is expected there', async () => {
    await changed(caller(), ticket, { status: { name: 'Closed' } });
    const places = ['closedFlag', 'closedBy', 'closedDate'];
    assert.deepEqual(await told(caller(), ticket, ...places), [true, 'ReeveApi', '2025-03-03T18:30:00Z']);
    assert.deepEqual(await told(caller(), visit, 'doneFlag'), [true]);
  });

  it('54. it takes no more time', async () => {
    const time = { chargeToType: 'ServiceTicket', chargeToId: id, ...hour('21', '22') };
    const [sentence] = refused(await caller().post('/time/entries', time));
    assert.match(sentence ?? '', /^Please update the status of this ticket before entering time/);
    assert.deepEqual(await told(caller(), ticket, 'actualHours'), [3.75]);
  });

  it('55. the customer is content', async () => {
    const results = [{ questionId: 1, answer: 'Very satisfied' }];
    const result = await made(caller(), '/service/surveys/1/results', { ticketId: id, results });
    const { company, contact } = customer;
    assert.deepEqual(await told(caller(), result, 'totalPoints', 'company/id', 'contact/id'), [
      5,
      company.id,
      contact.id,
    ]);
    assert.equal(await counted(caller(), `/company/companies/${company.id}/surveys/count`), 1);
  });

  it('56. but comes back: the ticket is open again, its clock runs on, and nobody is expected there yet', async () => {
    caller().clock.pass(3600);
    await changed(caller(), ticket, { status: { name: 'Re-Opened' } });
    const places = ['closedFlag', 'closedDate', 'closedBy', 'dateResolved'];
    assert.deepEqual(await told(caller(), ticket, ...places), [false, undefined, undefined, undefined]);
    assert.deepEqual(await told(caller(), visit, 'doneFlag'), [true]);
  });

  it('57. what was learned is an article, of a category, with its author', async () => {
    const article = await made(caller(), '/service/knowledgeBaseArticles', {
      title: 'Slow mail',
      issue: 'Mail is slow',
      resolution: 'Rebuild the index',
      board: { id: 1 },
      categoryId: 2,
    });
    assert.deepEqual(await told(caller(), article, 'title', 'createdBy', 'dateCreated'), [
      'Slow mail',
      'ReeveApi',
      '2025-03-03T19:30:00Z',
    ]);
    const found = '/service/knowledgeBaseArticles?conditions=resolution contains "index"';
    assert.deepEqual(await listed(caller(), found, 'title'), ['Slow mail']);
  });
});

function hour(from: string, until: string) {
  return { timeStart: `2025-03-03T${from}:00:00Z`, timeEnd: `2025-03-03T${until}:00:00Z` };
}
