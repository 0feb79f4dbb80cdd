import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { movedCode } from './wbs-code.ts';

const phases = '/project/projects/{parentId}/phases';
const tickets = '/service/tickets';

/** The codes of what stands below a phase begin with that of the phase. */
export const renumberBelow = behaviour(phases, {
  says: 'what stands below a phase takes a new WBS code of the phase into its own',
  source: 'evidence: projects/wbs-codes',
  phase: 'follow',
  on: { changed: ['wbsCode'] },
  when: ({ before, after }) => before?.wbsCode != null && after.wbsCode !== null,
  does: ({ before, after }, unit) => renumber(after.id, before?.wbsCode ?? '', after.wbsCode ?? '', unit),
});

async function renumber(phase: number, from: string, to: string, unit: Unit): Promise<void> {
  for (const { id, wbsCode } of await unit.select(tickets, { phase })) {
    const moved = movedCode(wbsCode, from, to);
    if (moved !== null) await unit.updateColumns(tickets, id, { wbsCode: moved });
  }
  for (const { id, wbsCode } of await unit.select(phases, { parentPhase: phase })) {
    const moved = movedCode(wbsCode, from, to);
    if (moved === null) continue;
    await unit.updateColumns(phases, id, { wbsCode: moved });
    await renumber(id, from, to, unit);
  }
}
