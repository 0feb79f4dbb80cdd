import { behaviour } from '../../unit/behaviour.ts';

/** Sales managers ask what moved since last week. */
export const stampPipeline = behaviour('/sales/opportunities', {
  says: 'an opportunity says when it moved in the pipeline last',
  source: 'evidence: sales/pipeline',
  phase: 'derive',
  on: { changed: ['stage', 'status', 'probability', 'expectedCloseDate', 'pipelineChangeDate'] },
  sets: ['pipelineChangeDate'],
  does: (opportunity, unit) => {
    const moved = (['stage', 'status', 'probability', 'expectedCloseDate'] as const).some((key) =>
      opportunity.changed(key),
    );
    opportunity.after.pipelineChangeDate = moved ? unit.now : (opportunity.before?.pipelineChangeDate ?? null);
  },
});
