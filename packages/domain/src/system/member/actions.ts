import type { Action } from '../../action/action.ts';
import { showMemberPhoto } from './show-member-photo.ts';

/** What is done to members, and shown of them, beyond plain reads and writes. */
export const memberActions: readonly Action[] = [showMemberPhoto];
