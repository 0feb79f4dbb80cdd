import type { Connection } from '@reeve/store';
import { findRecord } from '../../action/find-record.ts';
import type { Reading } from '../../action/reader.ts';
import { findPassword, matchesPassword } from '../../password.ts';

const contacts = '/company/contacts';
const communications = '/company/contacts/{parentId}/communications';

/**
 * The contact that an e-mail address and a portal password belong to, or null. Inactive contacts and those whose portal
 * login is disabled have none; without any such address it takes as long (special-operations 11).
 */
export async function portalContact(
  email: string,
  password: string,
  reading: Reading,
  connection: Connection,
): Promise<number | null> {
  const addresses = await reading.select(communications, { value: email, communicationType: 'Email' });
  for (const contactId of addresses.map((address) => Number(address['contactId']))) {
    const contact = await reading.get(contacts, contactId);
    if (contact === null || contact['inactiveFlag'] === true || contact['disablePortalLoginFlag'] === true) continue;
    if (await matchesPassword(await findPassword(connection, contacts, contactId), password)) return contactId;
  }
  if (addresses.length === 0) await matchesPassword(null, password);
  return null;
}

const levels = ['levelOne', 'levelTwo', 'levelThree', 'levelFour', 'levelFive', 'levelSix'] as const;

/** What a contact may do in the portal: a row for each right, by the contact's portal security level. */
export async function portalRights(
  contactId: number,
  reading: Reading,
): Promise<{ identifier: string; enabled: boolean }[]> {
  const contact = await findRecord(contacts, contactId, reading);
  const level = levels[Number(contact['portalSecurityLevel'] ?? 0) - 1];
  const settings = await reading.select('/company/portalSecuritySettings', {});
  return settings.map((setting) => ({
    identifier: String(setting['functionIdentifier'] ?? ''),
    enabled: level !== undefined && setting[level] === true,
  }));
}
