import { changeRecord } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';

const components = '/procurement/catalog/{parentId}/components';

/** A bundle within a bundle is an item as any other: what it sells for is what the outer one has it for. */
export const followItem = behaviour('/procurement/catalog', {
  says: 'components of catalog items that had the price or the cost of their item go on having it',
  source: 'evidence: procurement/bundled-items',
  phase: 'follow',
  on: { changed: ['price', 'cost'] },
  when: ({ before }) => before != null,
  does: async ({ before, after }, unit) => {
    for (const component of await unit.select(components, { catalogItem: after.id })) {
      const fields = {
        ...(component.price === before?.price && { price: after.price }),
        ...(component.cost === before?.cost && { cost: after.cost }),
      };
      if (Object.keys(fields).length > 0) await changeRecord(components, component.id, fields, unit);
    }
  },
});
