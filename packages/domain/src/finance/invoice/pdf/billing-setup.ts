import type { RowOf } from '@reeve/store';
import type { Reader } from '../../../action/reader.ts';

/** Who sends an invoice: its own billing set-up, else that of its location, else the first. */
export async function billingSetupOf(
  { billingSetupReference, location }: Pick<RowOf<'/finance/invoices'>, 'billingSetupReference' | 'location'>,
  reader: Reader,
): Promise<RowOf<'/finance/billingSetups'> | null> {
  if (billingSetupReference !== null) return reader.get('/finance/billingSetups', billingSetupReference);
  const own = location === null ? null : await reader.first('/finance/billingSetups', { location });
  return own ?? (await reader.first('/finance/billingSetups', {}));
}
