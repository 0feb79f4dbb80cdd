import type { Action } from '../../action/action.ts';
import { copyConfigurationType } from './copy-configuration-type.ts';

/** What is done to configuration types, and shown of them, beyond plain reads and writes. */
export const configurationTypeActions: readonly Action[] = [copyConfigurationType];
