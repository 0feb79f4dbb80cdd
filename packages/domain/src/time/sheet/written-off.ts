import type { StoredRecord } from '@reeve/store';
import type { Reader } from '../../action/reader.ts';
import { billingSetupOf } from '../../finance/invoice/pdf/billing-setup.ts';
import { isApprovedStatus } from './approved-status.ts';
import type { SheetKind } from './sheet-kind.ts';

/**
 * What an entry becomes with its sheet: what is not billed is written off when it is approved, where the billing set-up of its
 * location keeps such entries from invoicing (evidence: time/written-off).
 */
export async function statusWithSheet(
  { leftOut, place }: SheetKind,
  entry: StoredRecord,
  status: string,
  reader: Reader,
): Promise<string> {
  if (entry['billableOption'] !== 'DoNotBill' || !isApprovedStatus(status)) return status;
  const location = entry[place];
  const at = typeof location === 'number' ? location : null;
  const setup = await billingSetupOf({ billingSetupReference: null, location: at }, reader);
  return setup?.[leftOut] === true ? 'WrittenOff' : status;
}
