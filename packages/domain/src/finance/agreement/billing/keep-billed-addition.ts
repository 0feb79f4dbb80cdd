import { refuse } from '../../../fault.ts';
import { behaviour } from '../../../unit/behaviour.ts';

/** What an addition came to is billed where its period was. */
export const keepBilledAddition = behaviour('/procurement/products', {
  says: 'a product that bills an addition of an agreement stays on the invoice that it came with',
  source: 'evidence: agreements/billed-additions',
  phase: 'refuse',
  on: { changed: ['invoice', 'agreement'] },
  when: ({ before }) => before !== null && before.billedAddition !== null,
  does: ({ after }) => {
    const message = `Product ${after.id} bills an addition of its agreement and stays on its invoice.`;
    refuse({ kind: 'refused by rule', message });
  },
});
