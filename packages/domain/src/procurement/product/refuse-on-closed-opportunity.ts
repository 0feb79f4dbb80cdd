import { isClosedStatus } from '../../sales/opportunity-status/closed-status.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** What was won or lost is settled; who offers more opens it again. */
export const refuseOnClosedOpportunity = behaviour('/procurement/products', {
  says: 'no product is put on an opportunity that is closed',
  source: 'evidence: sales/closed',
  phase: 'refuse',
  on: { changed: ['opportunity'] },
  when: ({ after, trusted }) => after.opportunity !== null && !trusted,
  does: async (product, unit) => {
    const opportunity = await unit.get('/sales/opportunities', product.after.opportunity ?? 0);
    if (await isClosedStatus(opportunity?.status, unit))
      product.refuse('InvalidField', 'opportunity/id', 'This opportunity is closed and cannot be edited');
  },
});
