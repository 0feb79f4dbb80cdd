import type { Unit } from '../../unit/unit.ts';

/** How somebody is reached. */
export interface PhoneAndMail {
  readonly phone: string | null;
  readonly extension: string | null;
  readonly email: string | null;
}

/** The default telephone number and e-mail address of a contact, as far as there are any. */
export async function phoneAndMail(contactId: number | null, unit: Pick<Unit, 'select'>): Promise<PhoneAndMail> {
  if (contactId === null) return { phone: null, extension: null, email: null };
  const items = await unit.select('/company/contacts/{parentId}/communications', { contactId, defaultFlag: true });
  const phone = items.find(({ communicationType }) => communicationType === 'Phone');
  const email = items.find(({ communicationType }) => communicationType === 'Email');
  return { phone: phone?.value ?? null, extension: phone?.extension ?? null, email: email?.value ?? null };
}
