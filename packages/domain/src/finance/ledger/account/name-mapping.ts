import { behaviour } from '../../../unit/behaviour.ts';
import { mappedTypes } from './mapped-types.ts';

/** What an account is mapped to is told by id or by name. */
export const nameMapping = behaviour('/finance/glAccounts', {
  says: 'an account names what it is mapped to by id and name, whichever was sent',
  source: 'evidence: invoices/mapped-types',
  phase: 'complete',
  on: { changed: ['mappedType', 'glType'] },
  sets: ['mappedType'],
  does: ({ after }) => {
    const sent = after.mappedType as { readonly id?: unknown; readonly name?: unknown } | null;
    const found = mappedTypes.find(
      ({ id, name, glType }) => id === sent?.id || (sent?.id == null && name === sent?.name && glType === after.glType),
    );
    if (found !== undefined) after.mappedType = { id: found.id, name: found.name };
  },
});
