import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';
import { lastNumber } from './wbs-code.ts';

const phases = '/project/projects/{parentId}/phases';

/** The work plan numbers its phases. */
export const numberPhase = behaviour(phases, {
  says: 'a phase has the next WBS code among those beside it, also where it moves below another phase',
  source: 'evidence: projects/wbs-codes',
  phase: 'complete',
  on: 'every write',
  sets: ['wbsCode'],
  when: (phase) => !phase.sent.has('wbsCode') && (isEmpty(phase.after.wbsCode) || phase.changed('parentPhase')),
  does: async ({ after }, unit) => {
    after.wbsCode = await nextCode(after, unit);
  },
});

async function nextCode(phase: Draft<typeof phases>['after'], unit: Unit): Promise<string> {
  const { projectId, parentPhase } = phase;
  const above = parentPhase === null ? null : await unit.get(phases, parentPhase);
  const siblings = (await unit.select(phases, { projectId })).filter(
    (each) => each.parentPhase === parentPhase && each.id !== phase.id,
  );
  const tickets = parentPhase === null ? [] : await unit.select('/service/tickets', { phase: parentPhase });
  const next = 1 + Math.max(0, ...[...siblings, ...tickets].map(({ wbsCode }) => lastNumber(wbsCode)));
  return isEmpty(above?.wbsCode) ? String(next) : `${above?.wbsCode}.${next}`;
}

function isEmpty(code: string | null | undefined): boolean {
  return code === null || code === undefined || code === '';
}
