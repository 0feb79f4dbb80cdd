import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';
import { lastNumber } from '../phase/wbs-code.ts';

const phases = '/project/projects/{parentId}/phases';
const tickets = '/service/tickets';

/** The work plan numbers tickets below their phase. */
export const numberTicket = behaviour(tickets, {
  says: 'a ticket that comes into a phase has the next WBS code below it',
  source: 'evidence: projects/wbs-codes',
  phase: 'complete',
  on: { changed: ['phase'] },
  sets: ['wbsCode'],
  when: ({ after, sent, before }) =>
    after.phase !== null && (before === null ? after.wbsCode === null : !sent.has('wbsCode')),
  does: async ({ after }, unit) => {
    const phase = await unit.get(phases, after.phase ?? 0);
    if (phase?.wbsCode != null) after.wbsCode = await nextCode(phase.id, phase.wbsCode, unit);
  },
});

/** After the newest ticket and the last phase below; further where somebody gave that code to another. */
async function nextCode(phase: number, above: string, unit: Unit): Promise<string> {
  const newest = await unit.first(tickets, { phase }, ['-id']);
  const below = await unit.select(phases, { parentPhase: phase });
  let number = 1 + Math.max(0, ...[newest, ...below].map((row) => lastNumber(row?.wbsCode)));
  while ((await unit.first(tickets, { phase, wbsCode: `${above}.${number}` })) !== null) number += 1;
  return `${above}.${number}`;
}
