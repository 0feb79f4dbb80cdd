import { copyAction } from '../../copy/copy-action.ts';

/** A copy of a ticket (evidence: records/copies). */
export const copyTicket = copyAction('POST /service/tickets/{id}/copy', {
  says: 'a ticket is copied open, with its notes and tasks but not its time',
  collection: '/service/tickets',
  fresh: {
    status: null,
    parentTicketId: null,
    closedWithParent: false,
    customerUpdatedFlag: false,
    mergedParentTicket: null,
    dateResolved: null,
    dateResplan: null,
    dateResponded: null,
    respondedBy: null,
    resplanBy: null,
    resolvedBy: null,
  },
  children: ['/service/tickets/{parentId}/notes', '/service/tickets/{parentId}/tasks'],
});
