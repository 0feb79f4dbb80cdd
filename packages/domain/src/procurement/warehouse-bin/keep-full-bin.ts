import { behaviour } from '../../unit/behaviour.ts';
import { inventory } from '../stock/on-hand.ts';

/** Nobody looks for goods in a bin that is not used any more. */
export const keepFullBin = behaviour('/procurement/warehouseBins', {
  says: 'a bin with goods in it is made inactive only where another is named that takes them',
  source: 'evidence: procurement/transfers',
  phase: 'refuse',
  on: { changed: ['inactiveFlag'] },
  when: ({ before, after }) => before !== null && after.inactiveFlag === true,
  does: async (bin, unit) => {
    const { id, transferBin, name } = bin.after;
    if (transferBin != null && transferBin !== id) return;
    if ((await unit.first(inventory, { warehouseBin: id })) !== null)
      bin.refuse(
        'InvalidField',
        'inactiveFlag',
        `There are goods in ${name}: transferBin must name a bin that takes them.`,
      );
  },
});
