import type { RowOf } from '@reeve/store';
import { refuse } from '../../../fault.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { StoredRecords } from '../../../unit/roll-up.ts';
import { rhythmOf } from '../rhythm/billing-days.ts';

type Agreement = RowOf<'/finance/agreements'>;

/** What is billed on one invoice is billed as often, and counted alike. */
export const keepRhythm = behaviour('/finance/agreements', {
  says: 'an agreement has the billing cycle and the invoicing cycle of the agreement above it',
  source: 'evidence: agreements/children',
  phase: 'refuse',
  on: { changed: ['parentAgreement', 'billingCycle', 'invoicingCycle', 'billOneTimeFlag'] },
  when: ({ trusted }) => !trusted,
  does: async ({ before, after }, unit) => {
    const parent = after.parentAgreement === null ? null : await unit.get('/finance/agreements', after.parentAgreement);
    if (parent !== null) await refuseOther(after, parent, unit);
    const below = before === null ? [] : await unit.select('/finance/agreements', { parentAgreement: after.id });
    for (const child of below) await refuseOther(child, after, unit);
  },
});

async function refuseOther(child: Agreement, parent: Agreement, records: StoredRecords): Promise<void> {
  const [own, above] = [await rhythmOf(child, records), await rhythmOf(parent, records)];
  if (own.cycle === above.cycle && isByCalendar(child) === isByCalendar(parent)) return;
  const message = `Agreement ${child.name} is billed with agreement ${parent.name} and has its billing cycle and invoicing cycle.`;
  refuse({ kind: 'refused by rule', message });
}

function isByCalendar({ invoicingCycle }: Agreement): boolean {
  return invoicingCycle === 'CalendarYear';
}
