import { referencePart } from '../../../../action/part.ts';
import type { Reader } from '../../../../action/reader.ts';

/** By when something is paid, and what the accounting package calls these terms. */
export async function termsMembers(id: number | null, reader: Reader) {
  const terms = id === null ? null : await reader.get('/finance/billingTerms', id);
  return {
    billingTerms: referencePart('BillingTermsReference', id),
    billingTermsXref: terms?.termsXref,
    dueDays: terms?.dueDays,
  };
}
