import { behaviour } from '../../unit/behaviour.ts';

/** A serial number has an id only while it is on hand. */
export const refuseMissingSerial = behaviour('/procurement/products/{parentId}/pickingShippingDetails', {
  says: 'a picking names the ids of serial numbers that are on hand',
  source: 'evidence: procurement/picking',
  phase: 'refuse',
  on: { changed: ['serialNumberIds'] },
  does: async (detail, unit) => {
    for (const id of (detail.after.serialNumberIds ?? []) as readonly number[])
      if ((await unit.get('/procurement/onhandserialnumbers', id)) === null)
        detail.refuse('InvalidField', 'serialNumberIds', `Serial number ${id} is not on hand.`);
  },
});
