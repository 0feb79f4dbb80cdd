import type { RowOf, StoredRecord } from '@reeve/store';
import { addressesIn, addressOfContact, addressOfMember, isAddress } from '../../system/mail/address-of.ts';
import { askMail } from '../../system/mail/ask-mail.ts';
import { fillTokens } from '../../system/mail/tokens.ts';
import { recipientsOf } from '../../system/notification/recipients.ts';
import type { MailSender } from '../../unit/mail.ts';
import type { Unit } from '../../unit/unit.ts';
import type { OnTrack } from './on-track.ts';

type TrackAction = RowOf<'/company/tracks/{parentId}/actions'>;

/**
 * The mail of a track: to whom its action names, else to the contact that is on the track; from whom it names, with the tokens
 * of contact and company filled (evidence: mail/tracks). False where there is nobody to send it to.
 */
export async function mailTrack(action: TrackAction, { company, contact }: OnTrack, unit: Unit): Promise<boolean> {
  const record = {
    ...(contact === null ? {} : await unit.get('/company/contacts', contact)),
    id: contact ?? company ?? 0,
    company,
    contact,
  };
  const of = { collection: '/sales/activities', record: record as StoredRecord };
  const fill = (text: string | null) => fillTokens(text ?? '', of.collection, of.record, unit);
  const rule = { notifyWho: action.notifyWho, member: action.specificMemberTo, email: action.emailRecipient };
  const named = [...addressesIn(action.emailRecipient), ...(await recipientsOf(rule, of, unit))];
  const own = named.length > 0 ? null : await addressOfContact(contact, unit);
  const copy = async (id: number | null) => [await addressOfContact(id, unit)].filter((each) => each !== null);
  return askMail(
    {
      from: await senderOf(action, unit),
      to: own === null ? named : [own],
      cc: await copy(action.ccContact),
      bcc: await copy(action.bccContact),
      subject: await fill(action.subject),
      text: await fill(action.notes),
      reason: 'track',
      about:
        contact === null
          ? { collection: '/company/companies', id: company ?? 0 }
          : { collection: '/company/contacts', id: contact },
    },
    unit,
  );
}

/** The address or the member that an action sends from; null for none. */
async function senderOf({ emailFrom, specificMemberFrom }: TrackAction, unit: Unit): Promise<MailSender | null> {
  const address =
    emailFrom !== null && isAddress(emailFrom) ? emailFrom : await addressOfMember(specificMemberFrom, unit);
  return address === null ? null : { name: '', address };
}
