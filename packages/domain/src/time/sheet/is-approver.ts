import type { Reader } from '../../action/reader.ts';
import type { SheetKind } from './sheet-kind.ts';

/**
 * Whether a member approves the sheet's: who may approve only for their own people does so for those who name them as their
 * approver, and not for themselves (evidence: time/approvers). A sheet that is not there is the action's to refuse.
 */
export async function isApprover(kind: SheetKind, id: number, memberId: number, reader: Reader): Promise<boolean> {
  const sheet = await reader.get(kind.sheets, id);
  if (sheet === null) return true;
  const member = sheet['member'];
  if (typeof member !== 'number' || member === memberId) return false;
  return (await reader.get('/system/members', member))?.[kind.approver] === memberId;
}
