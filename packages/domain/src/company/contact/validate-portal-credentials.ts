import type { Connection } from '@reeve/store';
import { action } from '../../action/action.ts';
import type { Reader } from '../../action/reader.ts';
import { value } from '../../action/result.ts';
import { findPassword, matchesPassword } from '../../password.ts';

const contacts = '/company/contacts';
const communications = '/company/contacts/{parentId}/communications';

/** Answers the contact's id; without telling why, where there is none. */
export const validatePortalCredentials = action('POST /company/contacts/validatePortalCredentials', {
  says: 'the contact that an e-mail address and a portal password belong to is told',
  source: 'evidence: contacts/portal-check',
  takes: 'ValidatePortalRequest',
  reads: async ({ body }, reader, { connection }) => {
    const contactId = await portalContact(String(body.email), String(body.password), reader, connection);
    return value(contactId === null ? { success: false } : { success: true, contactId });
  },
});

/**
 * The contact that an e-mail address and a portal password belong to, or null. Inactive contacts and those whose portal
 * login is disabled have none; without any such address it takes as long (evidence: contacts/portal-check,
 * contacts/portal-password-digest).
 */
async function portalContact(
  email: string,
  password: string,
  reader: Reader,
  connection: Connection,
): Promise<number | null> {
  const addresses = await reader.select(communications, { value: email, communicationType: 'Email' });
  for (const contactId of addresses.map((address) => address.contactId ?? 0)) {
    const contact = await reader.get(contacts, contactId);
    if (contact === null || contact.inactiveFlag === true || contact.disablePortalLoginFlag === true) continue;
    if (await matchesPassword(await findPassword(connection, contacts, contactId), password)) return contactId;
  }
  if (addresses.length === 0) await matchesPassword(null, password);
  return null;
}
