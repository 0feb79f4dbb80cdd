import { copyAction } from '../../copy/copy-action.ts';

/** A copy of a workflow (evidence: records/copies). */
export const copyWorkflow = copyAction('POST /system/workflows/{id}/copy', {
  says: 'a workflow is copied inactive, with its events and their actions',
  collection: '/system/workflows',
  unique: 'name',
  fresh: { activateFlag: false },
  children: ['/system/workflows/{parentId}/events', '/system/workflows/{grandparentId}/events/{parentId}/actions'],
});
