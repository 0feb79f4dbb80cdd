import type { RowOf } from '@reeve/store';
import type { Reader } from '../../action/reader.ts';

type NotificationSetting = RowOf<'/system/members/{parentId}/notificationSettings'>;

/** What a member may be told of, where members choose how they hear of it. */
export type MailTrigger = NonNullable<NotificationSetting['notificationTrigger']>;

/**
 * The address at which a member is mailed: the one of the three that is their default, else the first there is; null for none, and
 * for who chose to hear of what triggers it in another way (evidence: mail/member-settings).
 */
export async function addressOfMember(
  id: number | null,
  reading: Reader,
  trigger?: MailTrigger,
): Promise<string | null> {
  const member = id === null ? null : await reading.get('/system/members', id);
  if (member === null || member.inactiveFlag === true) return null;
  if (trigger !== undefined && !(await wantsMail(member.id, trigger, reading))) return null;
  const { officeEmail, mobileEmail, homeEmail, defaultEmail, primaryEmail } = member;
  const chosen = { Office: officeEmail, Mobile: mobileEmail, Home: homeEmail }[defaultEmail ?? 'Office'];
  return chosen || officeEmail || primaryEmail || mobileEmail || homeEmail || null;
}

async function wantsMail(member: number, notificationTrigger: MailTrigger, reading: Reader): Promise<boolean> {
  const path = '/system/members/{parentId}/notificationSettings';
  const chosen = await reading.select(path, { _parentId: member, notificationTrigger });
  return chosen.length === 0 || chosen.some(({ notificationType }) => notificationType === 'Email');
}

/** A contact's address: the default one of its items, else the first; null for none, and for who left. */
export async function addressOfContact(id: number | null, reading: Reader): Promise<string | null> {
  const contact = id === null ? null : await reading.get('/company/contacts', id);
  if (contact === null || contact.inactiveFlag === true) return null;
  const path = '/company/contacts/{parentId}/communications';
  const items = await reading.select(path, { contactId: contact.id, communicationType: 'Email' });
  return (items.find(({ defaultFlag }) => defaultFlag === true) ?? items[0])?.value ?? null;
}

/** Addresses in a text, parted by semicolon or comma; nothing that is none. */
export function addressesIn(text: string | null | undefined): string[] {
  return (text ?? '')
    .split(/[;,]/)
    .map((each) => each.trim())
    .filter(isAddress);
}

/** Whether a text may be an address: nothing that would end a line of a mail. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s<>@"(),;:]+@[^\s<>@"(),;:]+$/.test(text);
}
