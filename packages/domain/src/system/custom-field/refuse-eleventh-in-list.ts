import { behaviour } from '../../unit/behaviour.ts';

const mostInList = 10;

/** A list on the screen has room for ten custom fields. */
export const refuseEleventhInList = behaviour('/system/userDefinedFields', {
  says: 'at most ten custom fields of a pod are shown in its list',
  source: 'evidence: custom-fields/list-view',
  phase: 'refuse',
  on: { changed: ['listViewFlag', 'podId'] },
  when: ({ after, trusted }) => after.listViewFlag === true && !trusted,
  sets: [],
  does: async (definition, unit) => {
    const { id, podId } = definition.after;
    const others = await unit.select('/system/userDefinedFields', { podId, listViewFlag: true });
    if (others.filter((each) => each.id !== id).length < mostInList) return;
    definition.refuse('InvalidField', 'listViewFlag', `At most ${mostInList} fields of a pod are shown in its list.`);
  },
});
