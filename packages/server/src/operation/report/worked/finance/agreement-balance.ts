import { recapOfAgreement } from '@reeve/domain';
import type { FieldValue } from '@reeve/query';
import { workedColumns } from '../worked-columns.ts';

/** What an agreement covers in the period of today, and what is left of it, as its recap says (evidence: agreements/recap). */
export const agreementBalance = workedColumns('/finance/agreements', {
  gives: ['available', 'remaining'],
  works: async (agreements, { read, now }) => {
    const recaps = new Map<number, { available: FieldValue; remaining: FieldValue }>();
    for (const agreement of agreements) {
      const { availableAmount, remainingAmount } = await recapOfAgreement(agreement, now, read);
      recaps.set(agreement.id, { available: availableAmount, remaining: remainingAmount });
    }
    return ({ id }) => recaps.get(id) ?? {};
  },
});
