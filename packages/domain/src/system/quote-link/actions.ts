import type { Action } from '../../action/action.ts';
import { testQuoteLink } from './test-connection.ts';

/** What is done to quote links, and shown of them, beyond plain reads and writes. */
export const quoteLinkActions: readonly Action[] = [testQuoteLink];
