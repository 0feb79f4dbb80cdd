import type { Behaviour } from '../../unit/behaviour.ts';
import { listFunctions } from './list-functions.ts';

/** What a security role does beyond being stored. */
export const securityRoleBehaviours: readonly Behaviour[] = [listFunctions];
