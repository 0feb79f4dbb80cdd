import type { Behaviour } from '../../unit/behaviour.ts';
import { emptyLevel } from './empty-level.ts';
import { dropExemption } from './exempt/drop-exemption.ts';
import { followExemptLists } from './exempt/follow-lists.ts';
import { showExemption } from './exempt/show-exemption.ts';
import { keepLevels } from './keep-levels.ts';
import { numberLevel } from './number-level.ts';
import { refuseTakenLevel } from './refuse-taken-level.ts';
import { showLevel } from './show-level.ts';

/** What a tax code and its levels do beyond being stored. */
export const taxCodeBehaviours: readonly Behaviour[] = [
  keepLevels,
  numberLevel,
  refuseTakenLevel,
  showLevel,
  emptyLevel,
  followExemptLists,
  showExemption,
  dropExemption,
];
