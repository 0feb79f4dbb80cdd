import type { Behaviour } from '../../unit/behaviour.ts';
import { listAllSubtypes } from './list-all-subtypes.ts';
import { listAllTypes } from './list-all-types.ts';
import { listTypeInItems } from './list-type-in-items.ts';
import { listTypesOfItem } from './list-types-of-item.ts';
import { refuseStrangeSubtypes } from './refuse-strange-subtypes.ts';
import { refuseStrangeTypes } from './refuse-strange-types.ts';
import { tieItem } from './tie-item.ts';
import { tieSubtype } from './tie-subtype.ts';
import { untieItem } from './untie-item.ts';
import { untieSubtype } from './untie-subtype.ts';
import { untieType } from './untie-type.ts';

/** How types, subtypes and items of a board are tied to one another. */
export const boardAssociationBehaviours: readonly Behaviour[] = [
  listAllTypes,
  listAllSubtypes,
  refuseStrangeTypes,
  refuseStrangeSubtypes,
  listTypesOfItem,
  listTypeInItems,
  tieSubtype,
  tieItem,
  untieType,
  untieSubtype,
  untieItem,
];
