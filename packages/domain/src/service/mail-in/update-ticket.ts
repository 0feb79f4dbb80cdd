import type { RowOf } from '@reeve/store';
import { changeRecord, makeRecord } from '../../action/write-record.ts';
import { scheduledFor } from '../../schedule/entry/entries-of-ticket.ts';
import type { Unit } from '../../unit/unit.ts';
import { startingStatus } from '../ticket/board/starting-status.ts';
import type { ArrivedMail } from './arrived-mail.ts';
import { contactAt, memberAt } from './sender-of-mail.ts';

type Ticket = RowOf<'/service/tickets'>;

/**
 * Goes on with a ticket (evidence: mail/replies): what was written becomes a note of the contact, of the member, or of nobody who
 * is known, as the sender's address tells; resources are told. A closed ticket is opened again in its board's status for that, else
 * in the one that new tickets of the board start in.
 */
export async function updateMailTicket(mail: ArrivedMail, ticket: Ticket, unit: Unit): Promise<void> {
  if (ticket.closedFlag === true) await reopen(ticket, unit);
  const member = await memberAt(mail.from.address, unit);
  const contact = member === null ? await contactAt(mail.from.address, ticket, unit) : null;
  const author =
    member === null
      ? { contact: contact === null ? null : { id: contact }, customerUpdatedFlag: true }
      : { member: { id: member } };
  const body = {
    text: mail.text === '' ? mail.subject : mail.text,
    detailDescriptionFlag: true,
    processNotifications: true,
    ...author,
  };
  await makeRecord('/service/tickets/{parentId}/notes', body, unit, ticket.id);
}

async function reopen(ticket: Ticket, unit: Unit): Promise<void> {
  const board = ticket.board === null ? null : await unit.get('/service/boards', ticket.board);
  const status = board === null ? null : (board.emailConnectorReopenStatus ?? (await startingStatus(board.id, unit)));
  if (status !== null) await changeRecord('/service/tickets', ticket.id, { status: { id: status } }, unit);
  if (board?.emailConnectorReopenResourcesFlag === true) await expectAgain(ticket.id, unit);
}

/** Who was expected at the ticket when it closed is so again (evidence: schedule/done-with-ticket). */
async function expectAgain(ticket: number, unit: Unit): Promise<void> {
  for (const { id, doneWithTicket } of await scheduledFor(ticket, unit)) {
    if (doneWithTicket !== true) continue;
    await changeRecord('/schedule/entries', id, { doneFlag: false }, unit);
    await unit.updateColumns('/schedule/entries', id, { doneWithTicket: false });
  }
}
