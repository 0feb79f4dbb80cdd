import type { Action } from '../../action/action.ts';
import { testNetworkSecurity } from './test-credentials.ts';

/** What is done to network securities, and shown of them, beyond plain reads and writes. */
export const networkSecurityActions: readonly Action[] = [testNetworkSecurity];
