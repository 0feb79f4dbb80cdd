import type { Action } from '../../action/action.ts';
import { draftRmaTag } from './draft-rma-tag.ts';

/** What is done to rma tags, and shown of them, beyond plain reads and writes. */
export const rmaTagActions: readonly Action[] = [draftRmaTag];
