import type { Action } from '../../action/action.ts';
import { listLeftOutItems } from './list-left-out.ts';
import { showMySecurity } from './show-my-security.ts';

/** What is done to security roles, and shown of them, beyond plain reads and writes. */
export const securityRoleActions: readonly Action[] = [listLeftOutItems, showMySecurity];
