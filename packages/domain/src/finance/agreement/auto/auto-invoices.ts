import { hasTable } from '@reeve/store';
import { systemActor } from '../../../actor.ts';
import { toTimestamp } from '../../../clock.ts';
import { FaultError } from '../../../fault.ts';
import type { Unit } from '../../../unit/unit.ts';
import { type LookOptions, RegularLook } from '../../../write/regular-look.ts';
import type { AttachedPart, TenantPart } from '../../../write/tenant-part.ts';
import { transact } from '../../../write/transact.ts';
import type { Writer } from '../../../write/writer.ts';
import { invoiceDue } from '../billing/invoice-due.ts';
import { dueInvoices, dueInvoiceTable, isStillDue, recordDueInvoices, waitForInvoice } from './due-invoice.ts';

/** One agreement catches up with so many periods at the most in one look. */
const mostPeriods = 60;

/**
 * Makes what is due of the invoices of agreements that are invoiced by themselves, each in a transaction of its own and once,
 * whatever the number of processes (evidence: agreements/by-itself).
 */
async function invoiceAllDue(writer: Writer): Promise<void> {
  const now = toTimestamp(writer.clock.now());
  for (const id of await dueInvoices(writer.database.reader, now))
    for (let at = 0; at < mostPeriods && (await invoiceOnce(id, writer)); at += 1);
}

/** Answers whether there may be more. Of what is refused, such as a period without anything to bill, the next try is a day later. */
async function invoiceOnce(id: number, writer: Writer): Promise<boolean> {
  try {
    return await transact(systemActor, writer, async (unit) => {
      if (!(await isStillDue(id, unit))) return false;
      await invoiceDue(id, unit);
      return true;
    });
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    await transact(systemActor, writer, (unit) => waitForInvoice(id, tomorrow(unit), unit));
    return false;
  }
}

function tomorrow({ now }: Unit): string {
  return toTimestamp(Date.parse(now) + 86_400_000);
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
    hasWork: async (database) =>
      (await hasTable(database, dueInvoiceTable.name)) &&
      (await database.reader.all(`select 1 from "${dueInvoiceTable.name}" limit 1`)).length > 0,
  };
}
