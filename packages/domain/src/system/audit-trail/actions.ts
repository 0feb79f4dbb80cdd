import type { Action } from '../../action/action.ts';
import { countAuditTrail, listAuditTrail } from './list-audit-trail.ts';

/** What is done to audit trails, and shown of them, beyond plain reads and writes. */
export const auditTrailActions: readonly Action[] = [listAuditTrail, countAuditTrail];
