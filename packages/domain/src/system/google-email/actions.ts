import type { Action } from '../../action/action.ts';
import { testGoogleEmail } from './test-connection.ts';

/** What is done to google emails, and shown of them, beyond plain reads and writes. */
export const googleEmailActions: readonly Action[] = [testGoogleEmail];
