import { type Pod, pods } from '@reeve/catalogue';
import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';

/** A custom field belongs to a part of a screen, whose name tells which records have it. */
export const placeInPod = behaviour('/system/userDefinedFields', {
  says: "a custom field takes its pod's name and screen",
  source: 'evidence: custom-fields/definitions, custom-fields/pod-numbers',
  phase: 'derive',
  on: { changed: ['podId'] },
  sets: ['podDescription', 'screenId', 'screenDescription'],
  does: (definition) => {
    const { after, before } = definition;
    const pod = podOf(after.podId);
    if (pod === undefined) return;
    after.podDescription = pod.name;
    const left = podOf(before?.podId ?? null);
    if (after.screenId === null || after.screenId === left?.screenId) takeScreen(pod, definition);
  },
});

function podOf(podId: number | null): Pod | undefined {
  return pods.find(({ id }) => id === podId);
}

function takeScreen({ screenId, screen }: Pod, { after }: Draft<'/system/userDefinedFields'>): void {
  after.screenId = screenId;
  after.screenDescription = screen;
}
