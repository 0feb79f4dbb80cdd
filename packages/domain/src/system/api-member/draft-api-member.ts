import { draftAction } from '../../action/draft-action.ts';

/** The defaults of a new API member. */
export const draftApiMember = draftAction(
  'GET /system/apiMembers/default',
  'an API member is shown as a new one would be',
  '/system/members',
  '/system/apiMembers',
);
