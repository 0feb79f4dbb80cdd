import type { Action } from '../../action/action.ts';
import { listOpenItems } from './list-open-items.ts';
import { showMySecurity } from './show-my-security.ts';

/** What is done to security roles, and shown of them, beyond plain reads and writes. */
export const securityRoleActions: readonly Action[] = [listOpenItems, showMySecurity];
