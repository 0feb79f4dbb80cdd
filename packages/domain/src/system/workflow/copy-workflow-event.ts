import { copyAction } from '../../copy/copy-action.ts';

/** A copy of a workflow's event (evidence: records/copies). */
export const copyWorkflowEvent = copyAction('POST /system/workflows/{parentId}/events/{id}/copy', {
  says: "a workflow's event is copied untested, with its actions",
  collection: '/system/workflows/{parentId}/events',
  children: ['/system/workflows/{grandparentId}/events/{parentId}/actions'],
});
