import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import type { Predecessor } from './predecessor.ts';

const tickets = '/service/tickets';
const mostWalked = 1000;

/** Two who wait for each other never begin: a phase waits for what each of its tickets waits for. */
export const refuseCircularPredecessors = behaviour(tickets, {
  says: 'a ticket does not wait for its own phase, nor for a phase that waits for it',
  source: 'evidence: projects/predecessors',
  phase: 'refuse',
  on: { changed: ['predecessorType', 'predecessorId', 'phase'] },
  when: ({ after }) => after.predecessorId !== null && after.phase !== null,
  does: async (ticket, unit) => {
    const { id, phase } = ticket.after;
    unit.runAlone('looks for loops');
    if (await leadsTo({ id, phase: phase ?? 0 }, ticket.after, unit))
      ticket.refuse('InvalidField', 'predecessorId', 'The field predecessorId cannot lead back to the ticket itself.');
  },
});

interface Start {
  readonly id: number;
  readonly phase: number;
}

/** Something on the way ahead, and whether a phase lies before it: ways by tickets alone are looked at elsewhere. */
interface Step extends Predecessor {
  readonly byPhase: boolean;
}

async function leadsTo(start: Start, { predecessorType, predecessorId }: Predecessor, unit: Unit): Promise<boolean> {
  const ahead: Step[] = [{ predecessorType, predecessorId, byPhase: false }];
  const seen = new Set<string>();
  for (let at = ahead.pop(); at !== undefined && seen.size < mostWalked; at = ahead.pop()) {
    const key = `${at.predecessorType} ${at.predecessorId}`;
    if (at.predecessorId === null || seen.has(key)) continue;
    seen.add(key);
    const isPhase = at.predecessorType === 'Phase';
    const byPhase = at.byPhase || isPhase;
    if (byPhase && at.predecessorId === (isPhase ? start.phase : start.id)) return true;
    for (const next of await waitingFor(at, unit)) ahead.push({ ...next, byPhase });
  }
  return false;
}

/** What a ticket waits for, or any ticket of a phase. */
async function waitingFor({ predecessorType, predecessorId }: Predecessor, unit: Unit): Promise<Predecessor[]> {
  const ticket = predecessorType === 'Phase' ? null : await unit.get(tickets, predecessorId ?? 0);
  const rows = predecessorType === 'Phase' ? await unit.select(tickets, { phase: predecessorId }) : [ticket];
  return rows
    .flatMap((row) => row ?? [])
    .map((row) => ({ predecessorType: row.predecessorType, predecessorId: row.predecessorId }));
}
