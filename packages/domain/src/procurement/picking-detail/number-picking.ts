import { behaviour } from '../../unit/behaviour.ts';

const details = '/procurement/products/{parentId}/pickingShippingDetails';

/** Clients that take goods back ask for what was picked by `lineNumber != 0`. */
export const numberPicking = behaviour(details, {
  says: 'a picking has the number behind the last of its product, unless one is sent',
  source: 'evidence: procurement/picking-numbers',
  phase: 'complete',
  on: 'every write',
  sets: ['lineNumber'],
  when: ({ how, after }) => how !== 'patch' && (after.lineNumber ?? 0) === 0 && after.productItem != null,
  does: async ({ before, after }, unit) => {
    const others = await unit.select(details, { productItem: after.productItem });
    const last = Math.max(0, ...others.map(({ lineNumber }) => lineNumber ?? 0));
    after.lineNumber = before?.lineNumber ?? last + 1;
  },
});
