import { registrationRules } from '../../packages/callbacks/src/subscription/registration-rules.ts';
import { allBehaviours } from '../../packages/domain/src/all/all-behaviours.ts';
import { allRollUps } from '../../packages/domain/src/all/all-roll-ups.ts';
import { projectTotals } from '../../packages/domain/src/project/totals/project-totals.ts';
import type { BehaviourPage } from './render-behaviours.ts';

const totals = 'packages/domain/src/project/totals/project-totals.ts';
const registration = 'packages/callbacks/src/subscription/registration-rules.ts';

/** Everything that docs/behaviours.md lists. */
export const behaviourPage: BehaviourPage = {
  behaviours: allBehaviours,
  rollUps: allRollUps,
  madeRollUps: new Map(projectTotals.map((each) => [each, totals])),
  made: new Map(registrationRules('any').map((rule) => [rule, registration])),
};
