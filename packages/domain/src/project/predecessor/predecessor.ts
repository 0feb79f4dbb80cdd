import type { RowOf } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';
import { isClosedPhaseStatus } from '../phase/closed-status.ts';

type Ticket = RowOf<'/service/tickets'>;

/** What comes before a ticket: another ticket, or all of a phase. */
export type Predecessor = Pick<Ticket, 'predecessorType' | 'predecessorId'>;

/** Whether what comes before a ticket is closed; nothing is not. */
export async function isPredecessorClosed(
  { predecessorType, predecessorId }: Predecessor,
  unit: Unit,
): Promise<boolean> {
  if (predecessorId === null || predecessorType === null) return false;
  if (predecessorType === 'Ticket') return (await unit.get('/service/tickets', predecessorId))?.closedFlag === true;
  const phase = await unit.get('/project/projects/{parentId}/phases', predecessorId);
  return isClosedPhaseStatus(phase?.status, unit);
}

/** Tells those who come after a ticket or a phase whether it is closed. */
export async function tellSuccessors(before: Predecessor, isClosed: boolean, unit: Unit): Promise<void> {
  const { predecessorType, predecessorId } = before;
  for (const { id, ...ticket } of await unit.select('/service/tickets', { predecessorId }))
    if (ticket.predecessorType === predecessorType)
      await unit.updateColumns('/service/tickets', id, { predecessorClosedFlag: isClosed });
}
