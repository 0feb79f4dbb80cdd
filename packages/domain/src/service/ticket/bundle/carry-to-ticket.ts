import { changeRecord } from '../../../action/write-record.ts';
import { scheduledFor } from '../../../schedule/entry/entries-of-ticket.ts';
import { charged, isChargedToTicket } from '../../../time/entry/charge/charged-to-ticket.ts';
import type { Unit } from '../../../unit/unit.ts';

const configurations = '/service/tickets/{parentId}/configurations';
const entries = '/schedule/entries';
const documents = '/system/documents';

/**
 * Gives a ticket what belonged to another one that was merged into it: time and expenses, also those that are approved or
 * billed, products, documents, configurations that it does not have yet, and schedule entries that are not done
 * (evidence: tickets/merge-carries).
 */
export async function carryToTicket(from: number, to: number, unit: Unit): Promise<void> {
  await carryCharged(from, to, unit);
  for (const path of ['/procurement/products', '/sales/activities'] as const)
    for (const { id } of await unit.select(path, { ticket: from }))
      await changeRecord(path, id, { ticket: { id: to } }, unit);
  for (const { id } of await unit.select(documents, { recordType: 'Ticket', recordId: from }))
    await unit.updateColumns(documents, id, { recordId: to });
  await carryConfigurations(from, to, unit);
  await carryEntries(from, to, unit);
}

/** The ticket that was merged is closed, and its entries were done with it. */
async function carryEntries(from: number, to: number, unit: Unit): Promise<void> {
  for (const { id, madeForOwner, doneWithTicket } of await scheduledFor(from, unit)) {
    if (madeForOwner === true || doneWithTicket !== true) continue;
    await changeRecord(entries, id, { objectId: to, doneFlag: false }, unit);
    await unit.updateColumns(entries, id, { doneWithTicket: false });
  }
}

async function carryCharged(from: number, to: number, unit: Unit): Promise<void> {
  for (const path of charged)
    for (const entry of await unit.select(path, { chargeToId: from }))
      if (isChargedToTicket(entry)) await unit.updateColumns(path, entry.id, { chargeToId: to, ticket: to });
}

async function carryConfigurations(from: number, to: number, unit: Unit): Promise<void> {
  const present = new Set(
    (await unit.select(configurations, { _parentId: to })).map(({ configuration }) => configuration),
  );
  for (const { id, configuration } of await unit.select(configurations, { _parentId: from }))
    if (!present.has(configuration)) await unit.updateColumns(configurations, id, { _parentId: to });
}
