import type { Behaviour } from '../../write/behaviour.ts';
import type { Draft } from '../../write/draft.ts';
import type { Unit } from '../../write/unit.ts';

const boards = '/service/boards';
const statuses = '/service/boards/{parentId}/statuses';

/** A new ticket gets what it was not told: board, status, priority, severity, impact, place. */
export const ticketDefaults: Behaviour = {
  name: 'a new ticket gets the defaults of its board, its company and the setup tables',
  collections: ['/service/tickets'],
  moment: 'before save',
  source: 'wire-behaviour 11.3; severity, impact and place are assumed',
  when: (draft) => draft.before === null,
  does: async (draft, unit) => {
    await fillBoard(draft, unit);
    await fillPriority(draft, unit);
    await fillSite(draft, unit);
    draft.fill('severity', 'Medium');
    draft.fill('impact', 'Medium');
  },
};

async function fillBoard(draft: Draft, unit: Unit): Promise<void> {
  if (typeof draft.after['board'] !== 'number') draft.fill('board', (await usualBoard(draft, unit))?.id);
  const board = typeof draft.after['board'] === 'number' ? await unit.get(boards, draft.after['board']) : null;
  if (board === null) return;
  draft.fill('location', board['location']);
  draft.fill('department', board['department']);
  if (typeof draft.after['status'] !== 'number') draft.fill('status', await defaultStatus(board.id, unit));
}

/** The caller's own board, else the first of the right kind. */
async function usualBoard(draft: Draft, unit: Unit) {
  const project = draft.after['recordType'] !== 'ServiceTicket';
  const member = await unit.get('/system/members', unit.actor.memberId);
  const own = member?.[project ? 'projectDefaultBoard' : 'serviceDefaultBoard'];
  if (typeof own === 'number') return unit.get(boards, own);
  return unit.first(boards, { projectFlag: project, inactiveFlag: false });
}

/** The status that tickets of a board start in: its default one, else the first open one (wire-behaviour 11.3). */
export async function defaultStatus(board: number, unit: Unit): Promise<number | null> {
  const marked = await unit.first(statuses, { board, defaultFlag: true, inactive: false });
  const found =
    marked ?? (await unit.first(statuses, { board, closedStatus: false, inactive: false }, ['sortOrder', 'id']));
  return found?.id ?? null;
}

async function fillPriority(draft: Draft, unit: Unit): Promise<void> {
  if (typeof draft.after['priority'] === 'number') return;
  const marked = await unit.first('/service/priorities', { defaultFlag: true });
  draft.fill('priority', (marked ?? (await unit.first('/service/priorities', {})))?.id);
}

async function fillSite(draft: Draft, unit: Unit): Promise<void> {
  if (typeof draft.after['company'] !== 'number' || typeof draft.after['site'] === 'number') return;
  const company = await unit.get('/company/companies', draft.after['company']);
  draft.fill('site', company?.['site']);
}
