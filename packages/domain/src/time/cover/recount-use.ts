import { behaviour } from '../../unit/behaviour.ts';
import { addUse, forgetUse, useOf, useOfExpense, useOfProduct } from './agreement-use.ts';
import { expireWhenUsedUp } from './expire-when-used-up.ts';

/** Incidents are told apart by ticket, hours and money are not. */
export const recountUse = behaviour('/finance/agreements', {
  says: 'what was used of an agreement is counted anew when its units change; entries keep what was covered of them',
  source: 'evidence: time/cover-order',
  phase: 'follow',
  on: { changed: ['applicationUnits'] },
  when: ({ before }) => before !== null,
  does: async ({ after }, unit) => {
    await forgetUse(after.id, unit);
    for (const entry of await unit.select('/time/entries', { agreement: after.id })) {
      const use = useOf(entry, after.applicationUnits === 'Incidents');
      if (use !== null) await addUse(after.id, use, 1, unit);
    }
    for (const expense of await unit.select('/expense/entries', { agreement: after.id })) {
      const use = useOfExpense(expense);
      if (use !== null) await addUse(after.id, use, 1, unit);
    }
    for (const product of await unit.select('/procurement/products', { agreement: after.id })) {
      const use = useOfProduct(product);
      if (use !== null) await addUse(after.id, use, 1, unit);
    }
    await expireWhenUsedUp(after, unit);
  },
});
