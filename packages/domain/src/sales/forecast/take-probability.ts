import { behaviour } from '../../unit/behaviour.ts';

/** A line is as likely as the whole, unless somebody knows better. */
export const takeProbability = behaviour('/sales/opportunities/{parentId}/forecast', {
  says: 'a new line of a forecast is as likely as its opportunity unless told otherwise',
  source: 'evidence: sales/forecast-margin',
  phase: 'complete',
  on: 'create',
  sets: ['percentage'],
  when: ({ after }) => after.percentage == null,
  does: async (line, unit) => {
    const opportunity = await unit.get('/sales/opportunities', line.after.opportunity ?? 0);
    const { probability } = (await unit.get('/sales/probabilities', opportunity?.probability ?? 0)) ?? {};
    line.fill('percentage', probability);
  },
});
