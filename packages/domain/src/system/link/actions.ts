import type { Action } from '../../action/action.ts';
import { resolveLink } from './resolve-link.ts';

/** What is done to links, and shown of them, beyond plain reads and writes. */
export const linkActions: readonly Action[] = [resolveLink];
