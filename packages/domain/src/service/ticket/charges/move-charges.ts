import { behaviour } from '../../../unit/behaviour.ts';
import { carryCharges } from './carry-charges.ts';

/** Time and expenses name the project of their ticket. */
export const moveCharges = behaviour('/service/tickets', {
  says: 'time, expenses and schedule of a ticket that moves to another project or phase go with it',
  source: 'evidence: time/of-project',
  phase: 'follow',
  on: { changed: ['project', 'phase'] },
  when: ({ before }) => before !== null,
  does: ({ after }, unit) => carryCharges(after, unit),
});
