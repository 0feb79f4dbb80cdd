import type { Action } from '../../action/action.ts';
import { showSystemInfo } from './show-info.ts';

/** What is done to infos, and shown of them, beyond plain reads and writes. */
export const infoActions: readonly Action[] = [showSystemInfo];
