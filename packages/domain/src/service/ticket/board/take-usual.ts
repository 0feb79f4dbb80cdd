import { defaultOf } from '../../../setup/default-of.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Draft } from '../../../unit/draft.ts';
import type { Unit } from '../../../unit/unit.ts';
import { takeProject } from '../customer/take-project.ts';
import { chooseBoard } from './choose-board.ts';
import { moveToBoard } from './move-to-board.ts';

const tickets = '/service/tickets';
type Ticket = Draft<typeof tickets>;

/** A new ticket is classified by what is marked as usual, on its board and in all. */
export const takeUsual = behaviour(tickets, {
  says: "a new ticket has its board's default type and team, the default source and service location, and is billed as its board says",
  source: 'evidence: tickets/usual',
  phase: 'complete',
  on: 'create',
  sets: ['type', 'team', 'source', 'serviceLocation', 'billTime', 'billExpenses', 'billProducts'],
  after: [moveToBoard, takeProject, chooseBoard],
  does: async (ticket, unit) => {
    const { after } = ticket;
    await takeFromBoard(ticket, unit);
    if (after.source === null) after.source = await defaultOf('/service/sources', unit);
    if (after.serviceLocation === null) after.serviceLocation = await defaultOf('/service/locations', unit);
  },
});

/** A subtype that is sent alone may fit another type than the default one. */
async function takeFromBoard(ticket: Ticket, unit: Unit): Promise<void> {
  const { after } = ticket;
  const board = after.board === null ? null : await unit.get('/service/boards', after.board);
  if (board === null) return;
  const usual = { defaultFlag: true };
  if (after.type === null && after.subType === null) {
    const types = { board: board.id, inactiveFlag: false, ...usual };
    after.type = (await unit.first('/service/boards/{parentId}/types', types))?.id ?? null;
  }
  if (after.team === null && after.recordType === 'ServiceTicket')
    after.team = (await unit.first('/service/boards/{parentId}/teams', { boardId: board.id, ...usual }))?.id ?? null;
  ticket.fill('billTime', board.billTime);
  ticket.fill('billExpenses', board.billExpense);
  ticket.fill('billProducts', board.billProduct);
}
