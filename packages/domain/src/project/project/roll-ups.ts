import { projectHoursByKind } from '../../time/kinds/hours-by-kind.ts';
import type { RollUp } from '../../unit/roll-up.ts';
import { projectTotals } from '../totals/project-totals.ts';
import { measureProgress } from './measure-progress.ts';

/** What projects and their phases show of other records. */
export const projectRollUps: readonly RollUp[] = [...projectTotals, ...projectHoursByKind, measureProgress];
