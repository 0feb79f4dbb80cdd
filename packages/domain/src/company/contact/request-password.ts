import { randomBytes } from 'node:crypto';
import type { RowOf } from '@reeve/store';
import { action } from '../../action/action.ts';
import { nothing } from '../../action/result.ts';
import { changeRecord } from '../../action/write-record.ts';
import { refuse } from '../../fault.ts';
import { isAddress } from '../../system/mail/address-of.ts';
import { askMail } from '../../system/mail/ask-mail.ts';
import { fillTokens } from '../../system/mail/tokens.ts';
import type { Unit } from '../../unit/unit.ts';

/** Answered the same for every address: nothing tells who is known. Twelve letters and digits are 71 bits. */
export const requestPassword = action('POST /company/contacts/requestPassword', {
  says: 'a contact is sent a new portal password',
  source: 'evidence: contacts/portal-request, mail/passwords',
  takes: 'RequestPasswordRequest',
  does: async ({ body }, unit, { mailIsRead }) => {
    if (!mailIsRead) refuse({ kind: 'refused by rule', message: 'No password was sent: outgoing mail is not set up.' });
    const address = (body.email ?? '').trim();
    if (isAddress(address)) await sendPassword(address, unit);
    return nothing();
  },
});

async function sendPassword(address: string, unit: Unit): Promise<void> {
  const contact = await contactAt(address, unit);
  const password = randomBytes(9).toString('base64url');
  if (contact !== null) await changeRecord('/company/contacts', contact.id, { portalPassword: password }, unit);
  const setup = await unit.first('/company/portalConfigurations/{parentId}/passwordEmailSetups', {});
  const known = contact !== null;
  const usesOwn = known ? setup?.validPasswordEmailUseCustomEmailFlag : setup?.invalidPasswordEmailUseCustomEmailFlag;
  const own = usesOwn === true ? setup : null;
  const [subject, text] = known
    ? [own?.validPasswordEmailSubject, own?.validPasswordEmailBody]
    : [own?.invalidPasswordEmailSubject, own?.invalidPasswordEmailBody];
  const from = (known ? own?.validPasswordEmailFromEmail : own?.invalidPasswordEmailFromEmail) ?? '';
  // A stranger's address is mailed only where the portal has words for that: else anybody could have mail sent to anybody.
  if (!known && text == null) return;
  const fill = (words: string) =>
    fillTokens(words, '/company/contacts', contact ?? { id: 0 }, unit, { password, email: address });
  askMail(
    {
      from: isAddress(from) ? { name: '', address: from } : null,
      to: [address],
      subject: await fill(subject ?? 'Your portal password'),
      text: await fill(text ?? 'Your new password for the portal is: [password]'),
      reason: 'password',
      about: contact === null ? null : { collection: '/company/contacts', id: contact.id },
    },
    unit,
  );
}

/** The active contact of that address who may sign in at the portal; null for none, and for more than one. */
async function contactAt(address: string, unit: Unit): Promise<RowOf<'/company/contacts'> | null> {
  const items = { communicationType: 'Email', value: address } as const;
  const found = new Map<number, RowOf<'/company/contacts'>>();
  for (const { contactId } of await unit.select('/company/contacts/{parentId}/communications', items)) {
    const contact = await unit.get('/company/contacts', contactId ?? 0);
    if (contact !== null && contact.inactiveFlag !== true && contact.disablePortalLoginFlag !== true)
      found.set(contact.id, contact);
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}
