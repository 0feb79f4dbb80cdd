import { mergedAway } from '../../service/ticket/merged/merged-away.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** As time and expenses. */
export const refuseMergedProduct = behaviour('/procurement/products', {
  says: 'no product is put on a ticket that was merged away',
  source: 'evidence: tickets/merged-away',
  phase: 'refuse',
  on: { changed: ['ticket'] },
  when: ({ after, trusted }) => after.ticket !== null && !trusted,
  does: async (product, unit) => {
    const words = mergedAway(await unit.get('/service/tickets', product.after.ticket ?? 0));
    if (words !== null) product.refuse('InvalidField', 'ticket/id', words);
  },
});
