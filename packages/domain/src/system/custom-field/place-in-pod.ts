import { type Pod, pods } from '@reeve/catalogue';
import { behaviour } from '../../unit/behaviour.ts';

/** A custom field belongs to a part of a screen, whose name tells which records have it. */
export const placeInPod = behaviour('/system/userDefinedFields', {
  says: "a custom field shows what its pod and screen are called, and takes its pod's screen",
  source: 'evidence: custom-fields/definitions, custom-fields/contact-pods',
  phase: 'derive',
  on: { changed: ['podId', 'screenId'] },
  sets: ['podDescription', 'screenId', 'screenDescription'],
  does: ({ after, before }) => {
    const pod = podOf(after.podId);
    if (pod === undefined) return;
    after.podDescription = pod.description;
    after.screenDescription = pod.screen;
    const left = podOf(before?.podId ?? null);
    if (after.screenId === null || after.screenId === left?.screenId) after.screenId = pod.screenId;
  },
});

function podOf(podId: number | null): Pod | undefined {
  return pods.find(({ id }) => id === podId);
}
