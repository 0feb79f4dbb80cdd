import type { RowOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';

/** A communication item is of the kind that its type says. */
export const takeKind = behaviour('/company/contacts/{parentId}/communications', {
  says: 'a communication item takes its kind from its type',
  source: 'evidence: contacts/communication-kind',
  phase: 'derive',
  on: { changed: ['type', 'communicationType'] },
  sets: ['communicationType'],
  does: async ({ after }, unit) => {
    const type = after.type == null ? null : await unit.get('/company/communicationTypes', after.type);
    if (type !== null) after.communicationType = kindOf(type);
  },
});

function kindOf({ emailFlag, faxFlag }: RowOf<'/company/communicationTypes'>): 'Email' | 'Fax' | 'Phone' {
  if (emailFlag === true) return 'Email';
  return faxFlag === true ? 'Fax' : 'Phone';
}
