import type { Action } from '../../action/action.ts';
import { testAuthAnvil } from './test-connection.ts';

/** What is done to auth anvils, and shown of them, beyond plain reads and writes. */
export const authAnvilActions: readonly Action[] = [testAuthAnvil];
