import type { Action } from '../../action/action.ts';
import { deactivateMember } from './deactivate-member.ts';
import { showMemberPhoto } from './show-member-photo.ts';
import { submitMember } from './submit-member.ts';

/** What is done to members, and shown of them, beyond plain reads and writes. */
export const memberActions: readonly Action[] = [deactivateMember, showMemberPhoto, submitMember];
