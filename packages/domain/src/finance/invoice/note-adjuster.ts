import { behaviour } from '../../unit/behaviour.ts';

/** An invoice tells who adjusted what its services come to. */
export const noteAdjuster = behaviour('/finance/invoices', {
  says: 'an invoice remembers who last adjusted its amount for services, and forgets it with the adjustment',
  source: 'evidence: invoices/adjusted-by',
  phase: 'derive',
  on: { changed: ['serviceAdjustmentAmount'] },
  sets: ['adjustedBy'],
  does: ({ after }, { actor }) => {
    after.adjustedBy = (after.serviceAdjustmentAmount ?? 0) === 0 ? null : actor.identifier;
  },
});
