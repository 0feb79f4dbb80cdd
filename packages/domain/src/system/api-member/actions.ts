import type { Action } from '../../action/action.ts';
import { draftApiMember } from './draft-api-member.ts';

/** What is done to api members, and shown of them, beyond plain reads and writes. */
export const apiMemberActions: readonly Action[] = [draftApiMember];
