import type { Behaviour } from '../../unit/behaviour.ts';
import { nameConvertedUnit } from './name-converted-unit.ts';
import { refuseUnfitConversion } from './refuse-unfit-conversion.ts';

/** What conversions between units of measure do beyond being stored. */
export const unitConversionBehaviours: readonly Behaviour[] = [nameConvertedUnit, refuseUnfitConversion];
