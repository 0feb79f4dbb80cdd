import type { RowOf } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';
import type { ArrivedMail } from './arrived-mail.ts';
import { ticketOfMails } from './arrived-table.ts';
import type { Mailbox } from './find-mailbox.ts';

type Ticket = RowOf<'/service/tickets'>;

/**
 * The ticket that a mail answers (evidence: mail/replies): the one whose number its subject has (`Ticket#1234`), else, where the
 * connector looks at that, the one of a mail that it answers. Null for a new one.
 */
export async function findTicket(mail: ArrivedMail, mailbox: Mailbox, unit: Unit): Promise<Ticket | null> {
  const number = /ticket\s?#\s?(\d{1,9})\b/i.exec(mail.subject)?.[1];
  const byId = mailbox.useEmailMessageIdFlag === true ? await ticketOfMails(mail.answers, unit) : null;
  const id = number === undefined ? byId : Number(number);
  const ticket = id === null ? null : await unit.get('/service/tickets', id);
  return ticket === null ? null : ofBundle(ticket, unit);
}

/** What was merged into another goes on there. */
async function ofBundle(ticket: Ticket, unit: Unit): Promise<Ticket> {
  const parent = ticket.mergedParentTicket;
  return (parent === null ? null : await unit.get('/service/tickets', parent)) ?? ticket;
}
