import { action } from '../../action/action.ts';
import { findRecord } from '../../action/find-record.ts';
import { rows } from '../../action/result.ts';

const levels = ['levelOne', 'levelTwo', 'levelThree', 'levelFour', 'levelFive', 'levelSix'] as const;

/** A row for each right, by the contact's portal security level. */
export const listPortalRights = action('GET /company/contacts/{id}/portalSecurity', {
  says: 'what a contact may do in the portal is listed',
  source: 'evidence: contacts/portal-security',
  reads: async ({ id }, reader) => {
    const { portalSecurityLevel } = await findRecord('/company/contacts', id, reader);
    const level = levels[Number(portalSecurityLevel ?? 0) - 1];
    const settings = await reader.select('/company/portalSecuritySettings', {});
    const rights = settings.map((setting) => ({
      identifier: setting.functionIdentifier ?? '',
      enabled: level !== undefined && setting[level] === true,
    }));
    return rows(rights, ['identifier', 'enabled']);
  },
});
