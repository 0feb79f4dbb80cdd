import type { Action } from '../../action/action.ts';
import { deleteContactSyncFilters } from './delete-filters.ts';
import { showContactSyncFilter } from './show-filter.ts';

/** What is done to contact sync filters beyond plain reads and writes. */
export const contactSyncFilterActions: readonly Action[] = [deleteContactSyncFilters, showContactSyncFilter];
