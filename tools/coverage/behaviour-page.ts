import { registrationRules } from '../../packages/callbacks/src/subscription/registration-rules.ts';
import { allBehaviours } from '../../packages/domain/src/all/all-behaviours.ts';
import { allRollUps } from '../../packages/domain/src/all/all-roll-ups.ts';
import { campaignOutcomes } from '../../packages/domain/src/marketing/campaign/campaign-outcomes.ts';
import { projectTotals } from '../../packages/domain/src/project/totals/project-totals.ts';
import { sumForecastByType } from '../../packages/domain/src/sales/forecast/sum-by-type.ts';
import { projectHoursByKind, ticketHoursByKind } from '../../packages/domain/src/time/kinds/hours-by-kind.ts';
import type { BehaviourPage } from './render-behaviours.ts';

const hours = 'packages/domain/src/time/kinds/hours-by-kind.ts';
const forecast = 'packages/domain/src/sales/forecast/sum-by-type.ts';
const totals = 'packages/domain/src/project/totals/project-totals.ts';
const outcomes = 'packages/domain/src/marketing/campaign/campaign-outcomes.ts';
const registration = 'packages/callbacks/src/subscription/registration-rules.ts';

/** Everything that docs/behaviours.md lists. */
export const behaviourPage: BehaviourPage = {
  behaviours: allBehaviours,
  rollUps: allRollUps,
  madeRollUps: new Map([
    ...projectTotals.map((each) => [each, totals] as const),
    ...campaignOutcomes.map((each) => [each, outcomes] as const),
    ...[...ticketHoursByKind, ...projectHoursByKind].map((each) => [each, hours] as const),
    ...sumForecastByType.map((each) => [each, forecast] as const),
  ]),
  made: new Map(registrationRules('any').map((rule) => [rule, registration])),
};
