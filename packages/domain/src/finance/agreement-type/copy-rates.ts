import { behaviour } from '../../unit/behaviour.ts';

const flags = ['copyWorkRolesFlag', 'copyWorkTypesFlag'] as const;

/** Work roles and work types of a type come with its agreements, unless the type says that they do not. */
export const copyRates = behaviour('/finance/agreements/types', {
  says: 'a new agreement type gives its work roles and work types to its agreements, unless it says otherwise',
  source: 'evidence: agreements/type-rows',
  phase: 'complete',
  on: 'create',
  sets: flags,
  does: ({ sent, after }) => {
    for (const flag of flags) if (!sent.has(flag)) after[flag] = true;
  },
});
