import type { RowOf } from '@reeve/store';
import { makeRecord, referenceTo } from '../../action/write-record.ts';
import { behaviour } from '../../unit/behaviour.ts';

const ofItems = '/procurement/catalog/{parentId}/components';
const ofProducts = '/procurement/products/{parentId}/components';

/** Who sells a bundle sells what is in it. */
export const bringComponents = behaviour('/procurement/products', {
  says: 'a product of a bundle, or one that is told to by a flag, has the components of its catalog item',
  source: 'evidence: procurement/components',
  phase: 'follow',
  on: 'create',
  when: ({ after }) => after.addComponentsFlag === true || after.productClass === 'Bundle',
  does: async ({ after, sent }, unit) => {
    if (after.catalogItem == null || (sent.has('addComponentsFlag') && after.addComponentsFlag === false)) return;
    const parts = await unit.select(ofItems, { _parentId: after.catalogItem });
    for (const part of parts) await makeRecord(ofProducts, bodyOf(part), unit, after.id);
  },
});

function bodyOf(part: RowOf<typeof ofItems>) {
  const { sequenceNumber, quantity, price, cost } = part;
  const { hidePriceFlag, hideItemIdentifierFlag, hideDescriptionFlag, hideQuantityFlag, hideExtendedPriceFlag } = part;
  const hidden = {
    hidePriceFlag,
    hideItemIdentifierFlag,
    hideDescriptionFlag,
    hideQuantityFlag,
    hideExtendedPriceFlag,
  };
  return { sequenceNumber, quantity, price, cost, ...hidden, catalogItem: referenceTo(part.catalogItem) };
}
