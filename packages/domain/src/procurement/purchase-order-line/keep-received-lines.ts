import { refuse } from '../../fault.ts';
import { behaviour } from '../../unit/behaviour.ts';

/** However it would go: alone, with others, or with its order. */
export const keepReceivedLines = behaviour('/procurement/purchaseorders/{parentId}/lineitems', {
  says: 'a line that was received or batched is not deleted, nor is its order',
  source: 'evidence: bundles/all-lines',
  phase: 'release',
  does: ({ after }) => {
    if ((after.receivedQuantity ?? 0) > 0 || after.batchedFlag === true)
      refuse({ kind: 'record in use', message: `Line item ${after.id} was received or batched already.` });
  },
});
