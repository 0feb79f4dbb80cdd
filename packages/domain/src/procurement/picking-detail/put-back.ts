import { behaviour } from '../../unit/behaviour.ts';
import { movePicked } from './pick-goods.ts';

/** What was picked by mistake is put back. */
export const putBack = behaviour('/procurement/products/{parentId}/pickingShippingDetails', {
  says: 'pieces whose picking is deleted, alone or with the product, are on hand again',
  source: 'evidence: procurement/picking',
  phase: 'release',
  does: ({ after }, unit) => movePicked(after, 0, unit),
});
