import { behaviour } from '../../unit/behaviour.ts';

const amounts = ['quantityCancelled', 'subContractorAmountLimit'] as const;

/** Readers reckon with these: every product shows them. */
export const startProductAtNought = behaviour('/procurement/products', {
  says: 'a product of which nothing is cancelled, and nothing is limited for a subcontractor, says 0',
  source: 'evidence: procurement/always-there',
  phase: 'complete',
  on: 'every write',
  sets: amounts,
  when: ({ how }) => how !== 'patch',
  does: (product) => {
    for (const key of amounts) product.fill(key, 0);
  },
});
