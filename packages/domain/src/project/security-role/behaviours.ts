import type { Behaviour } from '../../unit/behaviour.ts';
import { listProjectFunctions } from './list-project-functions.ts';

/** What a role of projects does beyond being stored. */
export const projectRoleBehaviours: readonly Behaviour[] = [listProjectFunctions];
