import { closedOfAccount, type Recorder, refuse } from '@reeve/domain';

const members = '/system/members';

/** What one may do, where, and what one costs: beside what My Account refuses, which has none of these fields. */
const standing: readonly string[] = [
  ...closedOfAccount,
  'securityRole',
  'structureLevel',
  'securityLocation',
  'adminFlag',
  'restrictLocationFlag',
  'restrictDepartmentFlag',
  'restrictScheduleFlag',
  'hourlyCost',
  'hourlyRate',
];

/**
 * Refuses, before anything is kept, that a member whose right reaches only their own record gives themselves another role or
 * standing: the right would reach as far as they like (evidence: rights/own-standing).
 */
export function keepsStanding(detail: string): Recorder {
  return (changes) => {
    for (const { table, action, before, after } of changes) {
      if (table.collection.path !== members || action !== 'updated') continue;
      const raised = standing.find((key) => JSON.stringify(before?.[key]) !== JSON.stringify(after?.[key]));
      if (raised !== undefined) refuse({ kind: 'not permitted', detail: `${detail} It does not reach ${raised}.` });
    }
  };
}
