import { behaviour } from '../unit/behaviour.ts';
import { forgetSecret, secretCollections } from './outside-secret.ts';

/** What a service was told goes with the record. */
export const forgetOutsideSecret = behaviour(secretCollections, {
  says: 'the secret of a service outside is deleted with its record',
  source: 'evidence: system/outside-secrets',
  phase: 'release',
  does: ({ table, after }, unit) => forgetSecret(unit.transaction, table.collection.path, after.id),
});
