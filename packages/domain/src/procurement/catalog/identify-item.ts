import { behaviour } from '../../unit/behaviour.ts';

/** Under it an item is the same one for the vendor's other programs. */
export const identifyItem = behaviour('/procurement/catalog', {
  says: 'a new catalog item has an identifier that never changes',
  source: 'evidence: procurement/item-stamps',
  phase: 'complete',
  on: 'create',
  sets: ['connectWiseID'],
  does: (item, unit) => item.fill('connectWiseID', unit.newGuid()),
});
