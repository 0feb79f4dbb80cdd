import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mailTokens } from '@reeve/domain';
import { aSeededTenant, type KeptRow, type SeededTenant } from '../test/seeded-tenant.ts';
import { seedBase } from './base/seed-base.ts';
import { type DemoSeed, seedDemo } from './seed-demo.ts';

const now = '2026-03-10T15:00:00Z';
const options = { now, seed: 7, memberPassword: 'Drawn-By-Lot-1' };

/** The demo of another day, seed and size. */
function demoOf(given: Partial<typeof options> & { readonly tickets?: number }): Promise<SeededTenant<DemoSeed>> {
  const { now: at } = { ...options, ...given };
  return aSeededTenant(at, async (seeder) =>
    seedDemo(seeder, await seedBase(seeder, { now: at }), { ...options, ...given }),
  );
}

function between(value: number, low: number, high: number): void {
  assert.ok(value >= low && value <= high, `${value} is not from ${low} to ${high}`);
}

describe('the demo data', () => {
  let demo: SeededTenant<DemoSeed>;
  const byId = async (collection: string): Promise<ReadonlyMap<unknown, KeptRow>> =>
    new Map((await demo.rows(collection)).map((row) => [row.id, row]));
  before(async () => {
    demo = await demoOf({});
  });
  after(() => demo[Symbol.asyncDispose]());

  it('has the size that was promised', async () => {
    const count = async (collection: string): Promise<number> => (await demo.rows(collection)).length;
    assert.equal(await count('/service/tickets'), 1000);
    assert.equal(demo.made.companies.length, 40);
    between(await count('/company/contacts'), 140, 180);
    between(await count('/time/entries'), 1200, 2000);
    between(await count('/service/tickets/{parentId}/notes'), 2000, 3000);
  });

  it('has an administrator, a technician, a reader and a nobody for the API', async () => {
    const [members, roles] = [await byId('/system/members'), await byId('/system/securityroles')];
    const names = Object.values(demo.made.apiMembers).map((id) => {
      assert.equal(members.get(id)?.['licenseClass'], 'A');
      return roles.get(members.get(id)?.['securityRole'])?.['name'];
    });
    assert.deepEqual(names, ['Admin', 'Technician', 'Read Only', 'No Access']);
  });

  it('gives tickets contacts and configurations of their own company', async () => {
    const [tickets, contacts] = [await byId('/service/tickets'), await byId('/company/contacts')];
    for (const { id, contact, company } of tickets.values())
      if (contact !== null) assert.equal(contacts.get(contact)?.['company'], company, `ticket ${id}`);
    const configurations = await byId('/company/configurations');
    for (const { configuration, _parentId } of await demo.rows('/service/tickets/{parentId}/configurations'))
      assert.equal(configurations.get(configuration)?.['company'], tickets.get(_parentId)?.['company']);
  });

  it('has most old tickets closed, each when and by whom, and none of the others', async () => {
    const tickets = await demo.rows('/service/tickets');
    const closed = tickets.filter(({ closedFlag }) => closedFlag === true);
    between(closed.length / tickets.length, 0.8, 0.92);
    for (const { closedDate, closedBy } of closed) assert.ok(String(closedDate) <= now && closedBy !== null);
    for (const { closedFlag, closedDate } of tickets) assert.equal(closedDate === null, closedFlag !== true);
  });

  it('has priorities that follow from impact and severity, and tickets within their service level and beyond it', async () => {
    const [levels, all] = [await byId('/service/SLAs'), await demo.rows('/service/tickets')];
    const tickets = all.filter(({ recordType }) => recordType === 'ServiceTicket');
    const short = (level: unknown) => ({ Low: 'Low', Medium: 'Med', High: 'Hi' })[String(level)];
    for (const { id, sla, impact, severity, priority } of tickets) {
      const cell = `${short(impact)?.toLowerCase()}Impact${short(severity)}Urgency`;
      assert.equal(priority, levels.get(sla)?.[cell], `ticket ${id}`);
    }
    const within = tickets.filter(({ slaHeldUntil }) => slaHeldUntil !== null && String(slaHeldUntil) >= now);
    between(within.length / tickets.length, 0.3, 0.8);
    for (const { id, dateResponded, dateResolved, _dateEntered } of tickets) {
      const moments = [_dateEntered, dateResponded ?? _dateEntered, dateResolved ?? now].map(String);
      assert.deepEqual(moments.toSorted(), moments, `ticket ${id}`);
    }
  });

  it('begins the notes of every ticket with its description', async () => {
    const first = new Map<unknown, KeptRow>();
    for (const note of await demo.rows('/service/tickets/{parentId}/notes'))
      if (!first.has(note['ticketId'])) first.set(note['ticketId'], note);
    assert.equal(first.size, 1000);
    for (const note of first.values()) assert.equal(note['detailDescriptionFlag'], true);
  });

  it('has child tickets of the same company', async () => {
    const tickets = await byId('/service/tickets');
    const children = [...tickets.values()].filter(({ parentTicketId }) => parentTicketId !== null);
    assert.equal(children.length, 40);
    for (const { parentTicketId, company } of children) assert.equal(tickets.get(parentTicketId)?.['company'], company);
  });

  it('spreads over two years and writes nothing later than now', async () => {
    for (const { collection } of demo.tenant.writer.schema.tables.all)
      for (const row of await demo.rows(collection.path))
        for (const stamp of ['_dateEntered', '_lastUpdated'])
          assert.ok(String(row[stamp]) <= now, `${collection.path} ${row.id}: ${row[stamp]}`);
    const starts = (await demo.rows('/time/entries')).map(({ timeStart }) => String(timeStart));
    assert.ok(starts.some((start) => start < '2024-06-01') && starts.some((start) => start > '2026-03-01'));
  });

  it('has work that takes time, ends by now and adds up on tickets and time sheets', async () => {
    const hours = { ticket: new Map<unknown, number>(), sheet: new Map<unknown, number>() };
    for (const entry of await demo.rows('/time/entries')) {
      const took = (Date.parse(String(entry['timeEnd'])) - Date.parse(String(entry['timeStart']))) / 3_600_000;
      between(Number(entry['actualHours']) - took, -0.006, 0.006);
      between(took, 0.01, 12);
      assert.ok(String(entry['timeEnd']) <= now);
      for (const [into, id] of [
        [hours.ticket, entry['chargeToId']],
        [hours.sheet, entry['timeSheet']],
      ] as const)
        into.set(id, (into.get(id) ?? 0) + Number(entry['actualHours']));
    }
    for (const { id, actualHours } of await demo.rows('/service/tickets'))
      between(Number(actualHours ?? 0) - (hours.ticket.get(id) ?? 0), -0.001, 0.001);
    for (const { id, hours: sum } of await demo.rows('/time/sheets'))
      between(Number(sum) - (hours.sheet.get(id) ?? 0), -0.001, 0.001);
  });

  it('has its time on sheets of the week, open ones for the present week and billable ones for old weeks', async () => {
    const sheets = await byId('/time/sheets');
    const invoices = await byId('/finance/invoices');
    for (const { timeSheet, timeStart, member, status, invoice } of await demo.rows('/time/entries')) {
      const sheet = sheets.get(timeSheet);
      assert.equal(sheet?.['member'], member);
      const ofAgreement = status === 'BilledAgreement' && invoices.get(invoice)?.['type'] === 'Agreement';
      if (!ofAgreement) assert.equal(status, invoice === null ? sheet?.['status'] : 'Billed');
      const day = `${String(timeStart).slice(0, 10)}T00:00:00Z`;
      assert.ok(String(sheet?.['dateStart']) <= day && day <= String(sheet?.['dateEnd']));
    }
    for (const { dateStart, status } of sheets.values()) {
      const start = String(dateStart);
      const due = start < '2026-02-23' ? 'ReadyToBill' : start < '2026-03-09' ? 'PendingApproval' : 'Open';
      assert.equal(status, due, start);
    }
  });

  it('has time on invoices of its company, which is marked as billed', async () => {
    const invoices = await byId('/finance/invoices');
    const billed = (await demo.rows('/time/entries')).filter(({ invoice }) => invoice !== null);
    assert.ok(billed.length > 20);
    for (const { invoice, company, timeStart } of billed) {
      assert.equal(invoices.get(invoice)?.['company'], company);
      assert.ok(String(timeStart).slice(0, 10) <= String(invoices.get(invoice)?.['date']).slice(0, 10));
    }
  });

  it('has expenses on reports that add up, old ones approved', async () => {
    const reports = await byId('/expense/reports');
    const totals = new Map<unknown, number>();
    for (const { expenseReport, billAmount, status, invoice } of await demo.rows('/expense/entries')) {
      assert.equal(status, invoice === null ? reports.get(expenseReport)?.['status'] : 'Billed');
      totals.set(expenseReport, (totals.get(expenseReport) ?? 0) + Number(billAmount));
    }
    assert.ok(totals.size > 5);
    for (const [id, total] of totals) between(Number(reports.get(id)?.['total']) - total, -0.001, 0.001);
    assert.ok([...reports.values()].some(({ status }) => status === 'ReadyToBill'));
  });

  it('numbers invoices with time, those of agreements over what is billed a month', async () => {
    const invoices = await demo.rows('/finance/invoices');
    const numbers = invoices.map(({ invoiceNumber }) => Number(invoiceNumber));
    assert.deepEqual(
      numbers,
      numbers.map((_, at) => 1001 + at),
    );
    const dates = invoices.map(({ date }) => String(date).slice(0, 10));
    assert.deepEqual(dates.toSorted(), dates);
    const ofAgreements = invoices.filter(({ type }) => type === 'Agreement');
    const onInvoice = Map.groupBy(await demo.rows('/procurement/products'), ({ invoice }) => invoice);
    for (const { id, type, total, subtotal, salesTax, productTotal, balance, payments } of ofAgreements) {
      assert.ok(Number(total) > 0, String(type));
      const sum = (...parts: unknown[]) =>
        Math.round(parts.reduce<number>((all, part) => all + Number(part), 0) * 100) / 100;
      const billed = sum(...(onInvoice.get(id) ?? []).map(({ extPrice }) => extPrice));
      assert.deepEqual([productTotal, billed, sum(subtotal, salesTax)], [subtotal, subtotal, total]);
      assert.equal(sum(balance, payments), total);
    }
  });

  it('has billed every agreement that is in force up to the present month', async () => {
    for (const { name, cancelledFlag, nextInvoiceDate } of await demo.rows('/finance/agreements'))
      if (cancelledFlag !== true) assert.ok(String(nextInvoiceDate) > now, `${name}: ${nextInvoiceDate}`);
  });

  it('leaves no place in a text unfilled', async () => {
    const tickets = (await demo.rows('/service/tickets')).map(({ summary }) => summary);
    const notes = (await demo.rows('/service/tickets/{parentId}/notes')).map(({ text }) => text);
    for (const text of [...tickets, ...notes]) assert.doesNotMatch(String(text), /[{}]|undefined/);
  });

  it('has no token in square brackets that a mail would leave as it is', async () => {
    const known = new Set(mailTokens.map(({ token }) => token));
    // Formats of addresses have tokens of their own, and links those of the console.
    const own = new Set(['/company/addressFormats', '/system/links']);
    const tables = demo.tenant.writer.schema.tables.all;
    for (const { path } of tables.map(({ collection }) => collection).filter((each) => !own.has(each.path)))
      for (const text of (await demo.rows(path)).flatMap((row) => Object.values(row)))
        for (const [whole, token = ''] of typeof text === 'string' ? text.matchAll(/\[([a-z]+)\]/gi) : [])
          assert.ok(known.has(token.toLowerCase()), `${path}: ${whole} of ${text}`);
  });

  it('mails about tickets so that an answer finds back', async () => {
    const subjects = (await demo.rows('/service/emailTemplates')).map(({ subject }) => String(subject));
    assert.ok(subjects.length > 0);
    for (const subject of subjects) assert.match(subject, /^Ticket#\[ticketnumber\]/);
  });
});

describe('another demo', () => {
  const small = 60;

  it('is the same to the GUID for the same seed and another for another, also on a leap day', async () => {
    const everythingOf = async (seed: number): Promise<Map<string, unknown>> => {
      await using made = await demoOf({ seed, now: '2024-02-29T23:59:59Z', tickets: small });
      const { all } = made.parts.schema.tables;
      const rows = await Promise.all(all.map(({ collection }) => made.rows(collection.path)));
      return new Map(all.map(({ name }, at) => [name, rows[at]]));
    };
    const [one, same, other] = [await everythingOf(1), await everythingOf(1), await everythingOf(2)];
    for (const [table, rows] of one) assert.deepEqual(same.get(table), rows, table);
    assert.notDeepEqual(other.get('service_tickets'), one.get('service_tickets'));
  });

  for (const [seed, at] of [
    [12, '2027-01-01T00:00:00Z'],
    [13, '2025-08-03T04:30:00Z'],
  ] as const)
    it(`stands on ${at.slice(0, 10)} with seed ${seed}`, async () => {
      await using demo = await demoOf({ seed, now: at, tickets: small });
      for (const { _lastUpdated } of await demo.rows('/service/tickets')) assert.ok(String(_lastUpdated) <= at);
    });

  it('wants the base to come from its own seeder', async () => {
    await assert.rejects(
      aSeededTenant(now, async (seeder) => seedDemo({ ...seeder }, await seedBase(seeder, { now }), options)),
      RangeError,
    );
  });
});
