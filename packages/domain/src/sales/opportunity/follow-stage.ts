import { behaviour } from '../../unit/behaviour.ts';

/** How likely an opportunity is follows from how far it got. */
export const followStage = behaviour('/sales/opportunities', {
  says: 'an opportunity is as likely as its stage says, unless told otherwise',
  source: 'evidence: sales/stages',
  phase: 'derive',
  on: { changed: ['stage'] },
  sets: ['probability'],
  when: ({ sent }) => !sent.has('probability'),
  does: async ({ after }, unit) => {
    const stage = after.stage == null ? null : await unit.get('/sales/stages', after.stage);
    if (stage?.probability != null) after.probability = stage.probability;
  },
});
