import type { Behaviour } from '../../unit/behaviour.ts';
import { joinNames } from './join-names.ts';
import { keepPortalPassword } from './keep-portal-password.ts';
import { keepPortalShut } from './keep-portal-shut.ts';

/** What a contact does beyond being stored. */
export const contactBehaviours: readonly Behaviour[] = [joinNames, keepPortalShut, keepPortalPassword];
