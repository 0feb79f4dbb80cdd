import type { MailSender } from '../../unit/mail.ts';
import type { Unit } from '../../unit/unit.ts';
import { addressOfMember, isAddress } from '../mail/address-of.ts';
import type { MailedRecord } from '../mail/template.ts';
import { recipientsOf } from './recipients.ts';

/** From whom an action of a track or a workflow mails. */
interface SendingAction {
  readonly notifyFrom: number | null;
  readonly specificMemberFrom: number | null;
  readonly emailFrom: string | null;
}

/**
 * Who sends the mail of an action: the kind of person that it names (`notifyFrom`), as that is found for recipients, else the
 * address or the member that it names; null for none (evidence: mail/senders).
 */
export async function senderOf(action: SendingAction, of: MailedRecord, unit: Unit): Promise<MailSender | null> {
  const { notifyFrom: notifyWho, specificMemberFrom: member, emailFrom: email } = action;
  const { collection, record } = of; // who sends is asked for no wish to be mailed
  const [found] = await recipientsOf({ notifyWho, member, email }, { collection, record }, unit);
  const address = found ?? (email !== null && isAddress(email) ? email : await addressOfMember(member, unit));
  return address === null ? null : { name: '', address };
}
