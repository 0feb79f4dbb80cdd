import { behaviour } from '../../unit/behaviour.ts';

/** Serial numbers may be chosen by the ids that they have while they are on hand. */
export const nameSerials = behaviour('/procurement/products/{parentId}/pickingShippingDetails', {
  says: 'a picking that names serial numbers on hand by their ids shows them',
  source: 'evidence: procurement/picking',
  phase: 'derive',
  on: { changed: ['serialNumberIds'] },
  sets: ['serialNumber'],
  when: ({ sent }) => !sent.has('serialNumber'),
  does: async (detail, unit) => {
    const ids = (detail.after.serialNumberIds ?? []) as readonly number[];
    const serials: string[] = [];
    for (const id of ids) serials.push((await unit.get('/procurement/onhandserialnumbers', id))?.serial ?? '');
    detail.after.serialNumber = serials.join(', ') || null;
  },
});
