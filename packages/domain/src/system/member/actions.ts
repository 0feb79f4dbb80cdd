import type { Action } from '../../action/action.ts';
import { deactivateMember } from './deactivation/deactivate-member.ts';
import { listCalendarSync } from './list-calendar-sync.ts';
import { listMembersWithSso } from './list-members-with-sso.ts';
import { showMember, showMemberInfo, showMemberInfoNamed, showMemberNamed } from './show-member.ts';
import { showMemberPhoto } from './show-member-photo.ts';
import { showMyMember, showMyMemberInfo } from './show-my-member.ts';
import { submitMember } from './submit-member.ts';

/** What is done to members, and shown of them, beyond plain reads and writes. */
export const memberActions: readonly Action[] = [
  deactivateMember,
  listCalendarSync,
  listMembersWithSso,
  showMemberPhoto,
  showMember,
  showMemberInfo,
  showMemberNamed,
  showMemberInfoNamed,
  showMyMember,
  showMyMemberInfo,
  submitMember,
];
