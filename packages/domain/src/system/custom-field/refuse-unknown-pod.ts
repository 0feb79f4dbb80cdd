import { pods } from '@reeve/catalogue';
import { behaviour } from '../../unit/behaviour.ts';

/** No record has a field of a pod that is not there. */
export const refuseUnknownPod = behaviour('/system/userDefinedFields', {
  says: 'a custom field of a pod that is not there is refused',
  source: 'evidence: custom-fields/pod-numbers',
  phase: 'refuse',
  on: { changed: ['podId'] },
  when: ({ after }) => after.podId !== null && !pods.some(({ id }) => id === after.podId),
  sets: [],
  does: (definition) => definition.refuse('NotFound', 'podId', `Pod ${definition.after.podId} not found`),
});
