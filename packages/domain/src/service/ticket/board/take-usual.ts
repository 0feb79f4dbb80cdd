import { defaultOf } from '../../../setup/default-of.ts';
import { behaviour } from '../../../unit/behaviour.ts';
import type { Draft } from '../../../unit/draft.ts';
import type { Unit } from '../../../unit/unit.ts';
import { takeProject } from '../customer/take-project.ts';
import { chooseBoard } from './choose-board.ts';
import { moveToBoard } from './move-to-board.ts';
import { usualTeam, usualType } from './usual-of-board.ts';

const tickets = '/service/tickets';
type Ticket = Draft<typeof tickets>;

/** What a board mails of its tickets, by the flag of the ticket. */
const mailed = [
  ['automaticEmailContactFlag', 'sendToContactFlag'],
  ['automaticEmailResourceFlag', 'sendToResourceFlag'],
  ['automaticEmailCcFlag', 'sendToCCFlag'],
] as const;

/** A new ticket is classified by what is marked as usual, on its board and in all. */
export const takeUsual = behaviour(tickets, {
  says: "a new ticket has its board's default type, team and mail flags, the default source and service location",
  source: 'evidence: tickets/usual',
  phase: 'complete',
  on: 'create',
  sets: ['type', 'team', 'source', 'serviceLocation', ...mailed.map(([flag]) => flag)],
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
  const { after, sent } = ticket;
  const board = after.board === null ? null : await unit.get('/service/boards', after.board);
  if (board === null) return;
  if (after.type === null && after.subType === null) after.type = await usualType(board.id, unit);
  if (after.team === null && after.recordType === 'ServiceTicket') after.team = await usualTeam(board.id, unit);
  for (const [flag, ofBoard] of mailed) if (!sent.has(flag)) after[flag] = board[ofBoard];
}
