import type { StoredRecord } from '@reeve/store';
import type { MailSender } from '../../unit/mail.ts';
import type { Unit } from '../../unit/unit.ts';
import type { MailTrigger } from './address-of.ts';
import { addressOfMember, isAddress } from './address-of.ts';
import { type FurtherTokens, fillTokens } from './tokens.ts';

/** A record of which somebody is mailed. */
export interface MailedRecord {
  readonly collection: string;
  readonly record: StoredRecord;
  /** What the mail is about, as members choose by it how they hear of it. */
  readonly trigger?: MailTrigger;
}

/** What the templates of mails of tickets, orders and the like have in common. */
export interface MailTemplate {
  readonly subject: string | null;
  readonly body: string | null;
  readonly useSenderFlag?: boolean | null;
  readonly firstName?: string | null;
  readonly lastName?: string | null;
  readonly emailAddress?: string | null;
  readonly copySenderFlag?: boolean | null;
}

/** A template filled for a record. */
export interface FilledTemplate {
  readonly from: MailSender | null;
  readonly subject: string;
  readonly text: string;
  /** A copy for the sender, where the template wants one. */
  readonly copyTo: readonly string[];
}

/**
 * Fills a template from a record (evidence: mail/templates): its sender is whoever acts, or the one that it names; without
 * either it is left to the board and the server.
 */
export async function fillTemplate(
  template: MailTemplate,
  { collection, record }: MailedRecord,
  unit: Unit,
  further: FurtherTokens = {},
): Promise<FilledTemplate> {
  const fill = (text: string | null) => fillTokens(text ?? '', collection, record, unit, further);
  const from = template.useSenderFlag === true ? await actingSender(unit) : namedSender(template);
  const copyTo = template.copySenderFlag === true && from !== null ? [from.address] : [];
  return { from, subject: await fill(template.subject), text: await fill(template.body), copyTo };
}

/** Whoever acts, as a sender; null where they have no address. */
async function actingSender(unit: Unit): Promise<MailSender | null> {
  const address = await addressOfMember(unit.actor.memberId, unit);
  return address === null ? null : { name: unit.actor.identifier, address };
}

function namedSender({ firstName, lastName, emailAddress }: MailTemplate): MailSender | null {
  if (emailAddress == null || !isAddress(emailAddress)) return null;
  return { name: [firstName, lastName].filter(Boolean).join(' '), address: emailAddress };
}
