import { behaviour } from '../unit/behaviour.ts';
import { forgetSecret, secretCollections, secretFields, storeOutsideSecret } from './outside-secret.ts';

/** It is never shown: not in answers, not in the audit, not in callbacks. */
export const keepOutsideSecret = behaviour(secretCollections, {
  says: 'the password or key that a service outside is told is kept beside the record, and never shown',
  source: 'evidence: system/outside-secrets',
  phase: 'follow',
  on: { sent: [...new Set(Object.values(secretFields))] },
  does: async ({ table, after, input }, unit) => {
    const collection = secretCollections.find((path) => path === table.collection.path);
    if (collection === undefined || !input.has(secretFields[collection])) return;
    const secret = input.get(secretFields[collection]);
    await forgetSecret(unit.transaction, collection, after.id);
    if (secret !== null && secret !== '')
      await storeOutsideSecret(unit.transaction, collection, after.id, String(secret));
  },
});
