import { pods } from '@reeve/catalogue';
import type { Behaviour } from '../../write/behaviour.ts';

/** A custom field belongs to a part of a screen, whose name tells which records have it. */
export const customFieldPod: Behaviour = {
  name: "a custom field takes its pod's name and screen",
  collections: ['/system/userDefinedFields'],
  moment: 'before save',
  source: 'wire-behaviour 2.4; the numbers of the pods are assumed',
  when: (draft) => draft.before === null || draft.changed('podId'),
  does: (draft, unit) => {
    const pod = pods.find(({ id }) => id === draft.after['podId']);
    draft.fill('connectWiseID', unit.newGuid());
    draft.fill('dateCreated', unit.now);
    if (pod === undefined) return;
    draft.after['podDescription'] = pod.name;
    draft.fill('screenId', pod.screenId);
  },
};
