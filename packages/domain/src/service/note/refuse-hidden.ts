import { behaviour } from '../../unit/behaviour.ts';

const shown = ['detailDescriptionFlag', 'internalAnalysisFlag', 'resolutionFlag'] as const;
const places = [...shown, 'issueFlag'] as const;

/** A note that is shown nowhere could never be read. */
export const refuseHidden = behaviour('/service/tickets/{parentId}/notes', {
  says: 'a ticket note is shown somewhere',
  source: 'evidence: notes/flags',
  phase: 'refuse',
  on: 'every write',
  when: ({ after }) => !places.some((place) => after[place] === true),
  does: (note) => {
    const message = 'Please choose where to display the notes in order to save this record.';
    note.refuse('ServiceNote', shown.join(', '), message);
  },
});
