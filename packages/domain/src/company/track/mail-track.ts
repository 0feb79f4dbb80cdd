import type { RowOf, StoredRecord } from '@reeve/store';
import { addressesIn, addressOfContact } from '../../system/mail/address-of.ts';
import { askMail } from '../../system/mail/ask-mail.ts';
import type { MailedRecord } from '../../system/mail/template.ts';
import { fillTokens } from '../../system/mail/tokens.ts';
import { recipientsOf } from '../../system/notification/recipients.ts';
import { senderOf } from '../../system/notification/sender-of.ts';
import type { Unit } from '../../unit/unit.ts';
import type { OnTrack } from './on-track.ts';

type TrackAction = RowOf<'/company/tracks/{parentId}/actions'>;

/**
 * The mail of a track: to whom its action names, else to the contact that is on the track; from whom it names, with the tokens
 * of contact and company filled (evidence: mail/tracks). False where there is nobody to send it to.
 */
export async function mailTrack(action: TrackAction, who: OnTrack, unit: Unit): Promise<boolean> {
  const { company, contact } = who;
  const of = await mailedOnTrack(who, unit);
  const fill = (text: string | null) => fillTokens(text ?? '', of.collection, of.record, unit);
  const rule = { notifyWho: action.notifyWho, member: action.specificMemberTo, email: action.emailRecipient };
  const named = [...addressesIn(action.emailRecipient), ...(await recipientsOf(rule, of, unit))];
  const own = named.length > 0 ? null : await addressOfContact(contact, unit);
  const copy = async (id: number | null) => [await addressOfContact(id, unit)].filter((each) => each !== null);
  return askMail(
    {
      from: await senderOf(action, of, unit),
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

/** Of whom mails and activities of a track tell: the contact with its company, in the fields that activities have for them. */
export async function mailedOnTrack({ company, contact }: OnTrack, unit: Unit): Promise<MailedRecord> {
  const record = {
    ...(contact === null ? {} : await unit.get('/company/contacts', contact)),
    id: contact ?? company ?? 0,
    company,
    contact,
  };
  return { collection: '/sales/activities', record: record as StoredRecord };
}
