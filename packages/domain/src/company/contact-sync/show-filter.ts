import { action } from '../../action/action.ts';
import { record } from '../../action/result.ts';
import { refuse } from '../../fault.ts';

/** The id of the path is the company's; one object is answered, though a company may have several: its first. */
export const showContactSyncFilter = action('GET /company/m365contactsync/{id}/property', {
  says: 'the first contact sync filter of a company is shown',
  source: 'evidence: system/contact-sync-filters',
  names: '/company/companies',
  reads: async ({ id }, reader) => {
    const found = await reader.first('/company/m365contactsync/property', { companyRecID: id });
    if (found === null) return refuse({ kind: 'record not found', what: 'M365ContactSyncProperty', id });
    return record('/company/m365contactsync/property', found.id);
  },
});
