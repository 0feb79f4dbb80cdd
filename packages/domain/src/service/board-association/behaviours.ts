import type { Behaviour } from '../../unit/behaviour.ts';
import { listAllSubTypes, listAllTypes } from './list-all.ts';
import { listTypeInItems, listTypesOfItem } from './list-item-types.ts';
import { refuseStrangeSubTypes, refuseStrangeTypes } from './refuse-strange.ts';
import { tieItem } from './tie-item.ts';
import { tieSubType } from './tie-subtype.ts';
import { untieItem, untieSubType, untieType } from './untie.ts';

/** How types, subtypes and items of a board are tied to one another. */
export const boardAssociationBehaviours: readonly Behaviour[] = [
  listAllTypes,
  listAllSubTypes,
  refuseStrangeTypes,
  refuseStrangeSubTypes,
  listTypesOfItem,
  listTypeInItems,
  tieSubType,
  tieItem,
  untieType,
  untieSubType,
  untieItem,
];
