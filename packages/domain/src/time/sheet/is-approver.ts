import type { Reader } from '../../action/reader.ts';
import type { SheetKind } from './sheet-kind.ts';

/** What is looked at, and when. */
export interface ApproverGround {
  readonly reader: Reader;
  readonly now: string;
}

/**
 * Whether a member approves the sheet's: who may approve only for their own people does so for those who name them as their
 * approver, or name somebody who delegates it to them now, and not for themselves (evidence: time/approvers,
 * time/delegations). A sheet that is not there is the action's to refuse.
 */
export async function isApprover(
  kind: SheetKind,
  id: number,
  memberId: number,
  ground: ApproverGround,
): Promise<boolean> {
  const { reader } = ground;
  const sheet = await reader.get(kind.sheets, id);
  if (sheet === null) return true;
  const member = sheet['member'];
  if (typeof member !== 'number' || member === memberId) return false;
  const approver = (await reader.get('/system/members', member))?.[kind.approver] ?? null;
  return approver === memberId || (approver !== null && (await isDelegate(approver, memberId, ground)));
}

/** A delegation of approvals holds from its first day to the end of its last. */
async function isDelegate(approver: number, memberId: number, { reader, now }: ApproverGround): Promise<boolean> {
  const of = { member: approver, delegatedTo: memberId };
  const delegations = await reader.select('/system/members/{parentId}/delegations', of);
  const today = now.slice(0, 10);
  return delegations.some(
    ({ delegationType, dateStart, dateEnd }) =>
      delegationType === 'Approval' && (dateStart ?? '').slice(0, 10) <= today && today <= (dateEnd ?? '').slice(0, 10),
  );
}
