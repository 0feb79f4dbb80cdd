import { pods } from '@reeve/catalogue';
import { behaviour } from '../../unit/behaviour.ts';

/** A custom field belongs to a part of a screen, whose name tells which records have it. */
export const placeInPod = behaviour('/system/userDefinedFields', {
  says: "a custom field takes its pod's name and screen",
  source: 'evidence: custom-fields/definitions, custom-fields/pod-numbers',
  phase: 'derive',
  on: { changed: ['podId'] },
  sets: ['podDescription', 'screenId'],
  does: (definition) => {
    const pod = pods.find(({ id }) => id === definition.after.podId);
    if (pod === undefined) return;
    definition.after.podDescription = pod.name;
    definition.fill('screenId', pod.screenId);
  },
});
