import { hasTable, RecordStore } from '@reeve/store';
import { systemActor } from '../../../actor.ts';
import { toTimestamp } from '../../../clock.ts';
import { FaultError } from '../../../fault.ts';
import { StoredReading } from '../../../unit/stored-reading.ts';
import type { Unit } from '../../../unit/unit.ts';
import { type LookOptions, RegularLook } from '../../../write/regular-look.ts';
import type { AttachedPart, TenantPart } from '../../../write/tenant-part.ts';
import { transact } from '../../../write/transact.ts';
import type { Writer } from '../../../write/writer.ts';
import { invoiceDue } from '../billing/invoice-due.ts';
import { batchHorizon, waitForNextRun } from './batch-horizon.ts';
import {
  anyWaits,
  dueInvoices,
  dueInvoiceTable,
  isStillDue,
  mostALook,
  recordDueInvoices,
  waitForInvoice,
} from './due-invoice.ts';

/** One agreement catches up with so many periods at the most in one look. */
const mostPeriods = 60;

/**
 * Makes what is due of the invoices of agreements that are invoiced by themselves, each in a transaction of its own and once,
 * whatever the number of processes (evidence: agreements/by-itself).
 */
async function invoiceAllDue(writer: Writer): Promise<void> {
  const { schema, database } = writer;
  const stored = new StoredReading(schema, new RecordStore(database.reader, database.dialect));
  const horizon = await batchHorizon(toTimestamp(writer.clock.now()), stored);
  if (horizon === null) return;
  const isRun = await anyWaits(database.reader);
  const due = await dueInvoices(database.reader, horizon);
  for (const id of due) for (let at = 0; at < mostPeriods && (await invoiceOnce(id, writer)); at += 1);
  if (isRun && due.length < mostALook) await transact(systemActor, writer, waitForNextRun);
}

/** Answers whether there may be more. Of what is refused, such as a period without anything to bill, the next try is a day later. */
async function invoiceOnce(id: number, writer: Writer): Promise<boolean> {
  try {
    return await transact(systemActor, writer, async (unit) => {
      const horizon = await batchHorizon(unit.now, unit);
      if (horizon === null || !(await isStillDue(id, horizon, unit))) return false;
      await invoiceDue(id, unit, horizon);
      return true;
    });
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    await transact(systemActor, writer, async (unit) => waitForInvoice(id, await tomorrow(unit), unit));
    return false;
  }
}

/** A day after what is looked at now. */
async function tomorrow(unit: Unit): Promise<string> {
  const horizon = (await batchHorizon(unit.now, unit)) ?? unit.now;
  return toTimestamp(Date.parse(horizon) + 86_400_000);
}

/** The agreements of every tenant of a process that are invoiced by themselves. */
export function autoInvoicesPart(options: LookOptions): TenantPart<RegularLook> {
  return {
    name: 'auto invoices',
    tables: [dueInvoiceTable],
    attach(): AttachedPart<RegularLook> {
      const own = new RegularLook(options, invoiceAllDue);
      return { own, recorder: recordDueInvoices, open: (writer) => own.open(writer), close: () => own.close() };
    },
    hasWork: async (database) => (await hasTable(database, dueInvoiceTable.name)) && (await anyWaits(database.reader)),
  };
}
