import { behaviour } from '../../unit/behaviour.ts';

/** What came back is described as its item is. */
export const takeReturnedItem = behaviour('/procurement/rmaTags', {
  says: "an RMA tag has its item's description, manufacturer's number and price unless others are sent",
  source: 'evidence: procurement/return-details',
  phase: 'complete',
  on: { changed: ['product'] },
  sets: ['ivDescription', 'mfgItemID', 'listPrice', 'unitPrice'],
  does: async ({ after, sent }, unit) => {
    const item = after.product == null ? null : await unit.get('/procurement/catalog', after.product);
    if (item === null) return;
    if (!sent.has('ivDescription')) after.ivDescription = item.description;
    if (!sent.has('mfgItemID')) after.mfgItemID = item.manufacturerPartNumber?.slice(0, 100) ?? null;
    if (!sent.has('listPrice')) after.listPrice = item.price;
    if (!sent.has('unitPrice')) after.unitPrice = item.price;
  },
});
