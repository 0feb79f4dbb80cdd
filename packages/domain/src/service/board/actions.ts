import type { Action } from '../../action/action.ts';
import { copyBoard } from './copy-board.ts';

/** What is done to boards, and shown of them, beyond plain reads and writes. */
export const boardActions: readonly Action[] = [copyBoard];
