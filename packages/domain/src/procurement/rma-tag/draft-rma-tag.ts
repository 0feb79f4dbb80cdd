import { draftAction } from '../../action/draft-action.ts';

/** The defaults of a new RMA tag. */
export const draftRmaTag = draftAction(
  'GET /procurement/rmaTags/default',
  'an RMA tag is shown as a new one would be',
  '/procurement/rmaTags',
);
