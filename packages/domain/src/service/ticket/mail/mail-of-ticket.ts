import type { RowOf } from '@reeve/store';
import { addressesIn, addressOfContact, isAddress, type MailTrigger } from '../../../system/mail/address-of.ts';
import { askMail } from '../../../system/mail/ask-mail.ts';
import { fillTemplate, type MailTemplate } from '../../../system/mail/template.ts';
import type { FurtherTokens } from '../../../system/mail/tokens.ts';
import { addressesOfResources } from '../../../system/notification/recipients.ts';
import type { MailSender } from '../../../unit/mail.ts';
import type { Unit } from '../../../unit/unit.ts';

type Ticket = RowOf<'/service/tickets'>;

/** Whom of a ticket a mail is for: its contact, the members it is assigned to, the addresses of its list of copies. */
export interface TicketAudience {
  readonly contact: boolean;
  readonly resources: boolean;
  readonly copies: boolean;
}

/** The addresses of an audience. */
export async function audienceOf(
  ticket: Ticket,
  { contact, resources, copies }: TicketAudience,
  unit: Unit,
  trigger?: MailTrigger,
): Promise<{ to: string[]; cc: string[] }> {
  const own = contact ? await contactAddress(ticket, unit) : null;
  const members = resources ? await addressesOfResources('/service/tickets', ticket.id, unit, trigger) : [];
  return { to: [...(own === null ? [] : [own]), ...members], cc: copies ? addressesIn(ticket.automaticEmailCc) : [] };
}

async function contactAddress(ticket: Ticket, unit: Unit): Promise<string | null> {
  const [own] = addressesIn(ticket.contactEmailAddress);
  return own ?? (await addressOfContact(ticket.contact, unit));
}

/** What a mail about a ticket says where no template does. The subject leads an answer back to its ticket (evidence: mail/subjects). */
export const plainTemplate: MailTemplate = { subject: 'Ticket#[ticketnumber]/[company]/[summary]', body: '[text]' };

/** Asks for a mail about a ticket, from its board where the template names nobody. */
export async function mailOfTicket(
  ticket: Ticket,
  template: MailTemplate,
  whom: { readonly to: readonly string[]; readonly cc?: readonly string[] },
  reason: string,
  unit: Unit,
  further: FurtherTokens = {},
): Promise<boolean> {
  if (whom.to.length === 0 && (whom.cc ?? []).length === 0) return false;
  const about = { collection: '/service/tickets', id: ticket.id };
  const of = { collection: about.collection, record: ticket };
  const filled = await fillTemplate(template, of, unit, further);
  const from = filled.from ?? (await senderOfBoard(ticket.board, unit));
  const subject = filled.subject === '' ? `Ticket#${ticket.id}` : filled.subject;
  return askMail({ ...whom, from, subject, text: filled.text, bcc: filled.copyTo, reason, about }, unit);
}

async function senderOfBoard(board: number | null, unit: Unit): Promise<MailSender | null> {
  const found = board === null ? null : await unit.get('/service/boards', board);
  const address = found?.notifyEmailFrom ?? '';
  return isAddress(address) ? { name: found?.notifyEmailFromName ?? '', address } : null;
}
