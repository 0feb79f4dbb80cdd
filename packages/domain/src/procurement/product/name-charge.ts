import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';

const charged = [
  ['ticket', 'Ticket'],
  ['project', 'Project'],
  ['salesOrder', 'SalesOrder'],
  ['opportunity', 'Opportunity'],
] as const;

/** Products are found by what they are charged to, as the link of a ticket to its products asks. */
export const nameCharge = behaviour('/procurement/products', {
  says: 'a product knows what it is charged to: its ticket, project, sales order or opportunity',
  source: 'evidence: procurement/charged-to',
  phase: 'derive',
  on: { changed: ['ticket', 'project', 'salesOrder', 'opportunity', 'chargeToType', 'chargeToId'] },
  sets: ['chargeToType', 'chargeToId'],
  does: ({ after }) => {
    const [field, type] = chargeOf(after) ?? [];
    after.chargeToType = type ?? null;
    after.chargeToId = field === undefined ? null : after[field];
  },
});

function chargeOf(product: RowOf<'/procurement/products'>) {
  return charged.find(([field]) => product[field] !== null);
}
