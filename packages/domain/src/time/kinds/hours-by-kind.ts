import { type Hours, storedHours } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import { type RollUp, rollUp } from '../../unit/roll-up.ts';
import { isChargedToTicket } from '../entry/charge/charged-to-ticket.ts';

type Entry = RowOf<'/time/entries'>;

/** One of the kinds of hours that reports count for a ticket and for a project. */
interface HoursKind {
  readonly says: string;
  readonly sets: 'billableHours' | 'nonBillableHours' | 'invoicedHours' | 'agreementHours';
  readonly reads: readonly (
    | 'actualHours'
    | 'billableOption'
    | 'hoursBilled'
    | 'invoice'
    | 'invoiceHours'
    | 'agreementHours'
  )[];
  readonly of: (entry: Entry) => Hours;
}

const none = storedHours(0);

const kinds: readonly HoursKind[] = [
  {
    says: 'billable hours',
    sets: 'billableHours',
    reads: ['billableOption', 'hoursBilled'],
    of: ({ billableOption, hoursBilled }) => (billableOption === 'Billable' ? storedHours(hoursBilled) : none),
  },
  {
    says: 'hours that are not billable',
    sets: 'nonBillableHours',
    reads: ['billableOption', 'actualHours'],
    of: ({ billableOption, actualHours }) => (billableOption === 'Billable' ? none : storedHours(actualHours)),
  },
  {
    says: 'invoiced hours',
    sets: 'invoicedHours',
    reads: ['invoice', 'invoiceHours'],
    of: ({ invoice, invoiceHours }) => (invoice == null ? none : storedHours(invoiceHours)),
  },
  {
    says: 'hours that agreements cover',
    sets: 'agreementHours',
    reads: ['agreementHours'],
    of: ({ agreementHours }) => storedHours(agreementHours),
  },
];

const source = 'evidence: reports/hours';

/** What reports count of a ticket's time: kept with the ticket, so that they are found and ordered by it. */
export const ticketHoursByKind: readonly RollUp[] = kinds.map(({ says, sets, reads, of }) =>
  rollUp({
    says: `the ${says} of a ticket are those of its time entries`,
    source,
    of: '/time/entries',
    into: '/service/tickets',
    by: { field: 'chargeToId', counts: isChargedToTicket },
    reads: [...reads, 'chargeToType'],
    sets,
    adds: of,
  }),
);

/** As `ticketHoursByKind`, of a project's time. */
export const projectHoursByKind: readonly RollUp[] = kinds.map(({ says, sets, reads, of }) =>
  rollUp({
    says: `the ${says} of a project are those of its time entries`,
    source,
    of: '/time/entries',
    into: '/project/projects',
    by: { field: 'project' },
    reads: [...reads],
    sets,
    adds: of,
  }),
);
