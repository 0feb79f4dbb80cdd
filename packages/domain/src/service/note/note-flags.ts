import type { Behaviour } from '../../write/behaviour.ts';

const flags = ['detailDescriptionFlag', 'internalAnalysisFlag', 'resolutionFlag', 'issueFlag'] as const;

/** A ticket note says where it is shown, who wrote it and when. */
export const noteFlags: Behaviour = {
  name: 'a ticket note is shown somewhere; who may see it follows from where',
  collections: ['/service/tickets/{parentId}/notes'],
  moment: 'before save',
  source: 'wire-behaviour 1.2, 11.4',
  when: () => true,
  does: (draft, unit) => {
    if (!flags.some((flag) => draft.after[flag] === true)) {
      draft.refuse('InvalidObject', '', 'Please choose where to display the notes in order to save this record.');
    }
    draft.after['internalFlag'] = draft.after['internalAnalysisFlag'] === true;
    draft.after['externalFlag'] =
      draft.after['detailDescriptionFlag'] === true || draft.after['resolutionFlag'] === true;
    draft.fill('dateCreated', unit.now);
    draft.fill('createdBy', unit.actor.identifier);
    if (draft.before === null && typeof draft.after['contact'] !== 'number')
      draft.fill('member', memberOrNull(unit.actor.memberId));
  },
};

function memberOrNull(id: number): number | null {
  return id === 0 ? null : id;
}
