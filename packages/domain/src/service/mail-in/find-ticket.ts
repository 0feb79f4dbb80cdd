import { dayLength } from '@reeve/calculation';
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

/** Whether a mail may go on with a ticket: a closed one takes it only where its board says so, and for so many days. */
export async function takesAnswers(ticket: Ticket, unit: Unit): Promise<boolean> {
  if (ticket.closedFlag !== true) return true;
  const board = ticket.board === null ? null : await unit.get('/service/boards', ticket.board);
  if (board?.emailConnectorAllowReopenClosedFlag !== true) return false;
  if (board.emailConnectorNeverReopenByDaysClosedFlag !== true) return true;
  const days = board.emailConnectorReopenDaysClosedLimit ?? 0;
  return Date.parse(unit.now) - Date.parse(ticket.closedDate ?? unit.now) <= days * dayLength;
}
