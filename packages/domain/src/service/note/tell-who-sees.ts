import { behaviour } from '../../unit/behaviour.ts';

/** Who may see a note follows from where it is shown, whatever a caller says. */
export const tellWhoSees = behaviour('/service/tickets/{parentId}/notes', {
  says: 'who may see a ticket note follows from where it is shown',
  source: 'evidence: notes/visibility',
  phase: 'derive',
  on: {
    changed: ['internalAnalysisFlag', 'detailDescriptionFlag', 'resolutionFlag', 'internalFlag', 'externalFlag'],
  },
  sets: ['internalFlag', 'externalFlag'],
  does: ({ after }) => {
    after.internalFlag = after.internalAnalysisFlag === true;
    after.externalFlag = after.detailDescriptionFlag === true || after.resolutionFlag === true;
  },
});
