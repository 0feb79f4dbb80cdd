import type { RollUp } from '../../unit/roll-up.ts';
import { listMemberPersonas } from './persona/list-personas.ts';

/** What a member shows of other records. */
export const memberRollUps: readonly RollUp[] = [listMemberPersonas];
