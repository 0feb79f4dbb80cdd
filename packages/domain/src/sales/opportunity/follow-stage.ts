import { behaviour } from '../../unit/behaviour.ts';
import type { Unit } from '../../unit/unit.ts';

/** How likely an opportunity is follows from how far it got. */
export const followStage = behaviour('/sales/opportunities', {
  says: 'an opportunity is as likely as its stage says, unless told otherwise where the provider lets it be told',
  source: 'evidence: sales/stages, sales/locked-probability',
  phase: 'derive',
  on: { changed: ['stage', 'probability'] },
  sets: ['probability'],
  does: async (opportunity, unit) => {
    const { after, sent } = opportunity;
    const isSaid = sent.has('probability') || !opportunity.changed('stage');
    if (isSaid && !(await isLocked(unit))) return;
    const stage = after.stage == null ? null : await unit.get('/sales/stages', after.stage);
    if (stage?.probability != null) after.probability = stage.probability;
  },
});

/** Whether the provider's settings leave the probability to the stage alone. */
async function isLocked(unit: Unit): Promise<boolean> {
  const [setup] = await unit.select('/system/myCompany/crm', {});
  return setup?.lockProbabilityFlag === true;
}
