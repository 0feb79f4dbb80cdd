import type { World } from '../world.ts';
import { anAgreement } from './agreement.ts';
import { aCompany } from './company.ts';
import type { Fields } from './make-record.ts';
import { shown } from './shown.ts';
import { aTicket } from './ticket.ts';

/** Makes a company of that name, an agreement of it since the start of the year, and a ticket under that. */
export async function aCoveredTicket(world: World, name: string, fields: Fields = {}) {
  const company = { id: await aCompany(world, name) };
  const agreement = { id: await anAgreement(world, { company, startDate: '2025-01-01T00:00:00Z', ...fields }) };
  return { company, agreement, ticket: await aTicket(world, { company, agreement }) };
}

/** What a time entry shows of its coverage: hours and amount of the agreement, hours and amount that are invoiced. */
export async function coverageOf(world: Pick<World, 'get'>, entry: number): Promise<unknown[]> {
  const shownEntry = await shown(world, `/time/entries/${entry}`);
  const fields = ['agreementHours', 'agreementAmount', 'invoiceHours', 'extendedInvoiceAmount'];
  return fields.map((key) => shownEntry[key]);
}
