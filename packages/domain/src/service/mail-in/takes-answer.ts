import { dayLength } from '@reeve/calculation';
import type { RowOf } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';
import type { ArrivedMail } from './arrived-mail.ts';
import { isKnownTo } from './sender-of-mail.ts';

type Ticket = RowOf<'/service/tickets'>;
type Board = RowOf<'/service/boards'>;

/**
 * Whether a mail may go on with a ticket (evidence: mail/replies, mail/reopen-days, mail/no-match): a closed one takes it only
 * where its board says so, from that sender, and for so many days.
 */
export async function takesAnswer(ticket: Ticket, mail: ArrivedMail, unit: Unit): Promise<boolean> {
  if (ticket.closedFlag !== true) return true;
  const board = ticket.board === null ? null : await unit.get('/service/boards', ticket.board);
  if (board?.emailConnectorAllowReopenClosedFlag !== true || isTooLate(ticket, board, unit.now)) return false;
  return board.emailConnectorNewTicketNoMatchFlag !== true || isKnownTo(ticket, mail.from.address, unit);
}

/** Either limit is enough: one counts from when the ticket was entered, the other from when it was closed. */
function isTooLate(ticket: Ticket, board: Board, now: string): boolean {
  const { emailConnectorReopenDaysLimit: sinceEntered, emailConnectorReopenDaysClosedLimit: sinceClosed } = board;
  const areOver = (since: string | null, days: number | null) =>
    Date.parse(now) - Date.parse(since ?? now) > (days ?? 0) * dayLength;
  return (
    (board.emailConnectorNeverReopenByDaysFlag === true && areOver(ticket._dateEntered, sinceEntered)) ||
    (board.emailConnectorNeverReopenByDaysClosedFlag === true && areOver(ticket.closedDate, sinceClosed))
  );
}
