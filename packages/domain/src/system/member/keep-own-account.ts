import type { KeyOf } from '@reeve/store';
import { behaviour } from '../../unit/behaviour.ts';
import type { Draft } from '../../unit/draft.ts';

const members = '/system/members';

/**
 * What nobody changes of their own account: who they are, what they may do and where, whom they report to, what is asked of
 * them and what they cost (*assumed*; evidence: rights/my-account-fields).
 */
export const closedOfAccount: readonly KeyOf<typeof members>[] = [
  'identifier',
  'licenseClass',
  'inactiveFlag',
  'inactiveDate',
  'disableOnlineFlag',
  'enableMobileFlag',
  'type',
  'employeeIdentifer',
  'vendorNumber',
  'notes',
  'reportCard',
  'serviceBoardTeamIds',
  'partnerPortalFlag',
  'clientId',
  'stsUserAdminUrl',
  'memberPersonas',
  'defaultLocation',
  'defaultDepartment',
  'reportsTo',
  'workRole',
  'workType',
  'timeApprover',
  'expenseApprover',
  'billableForecast',
  'dailyCapacity',
  'includeInUtilizationReportingFlag',
  'requireExpenseEntryFlag',
  'requireTimeSheetEntryFlag',
  'requireStartAndEndTimeOnTimeEntryFlag',
  'allowInCellEntryOnTimeSheet',
  'enterTimeAgainstCompanyFlag',
  'allowExpensesEnteredAgainstCompaniesFlag',
  'daysTolerance',
  'minimumHours',
  'timeSheetStartDate',
  'hireDate',
  'scheduleCapacity',
  'serviceLocation',
  'hideMemberInDispatchPortalFlag',
  'calendar',
  'warehouse',
  'warehouseBin',
  'authenticationServiceType',
  'timebasedOneTimePasswordActivated',
];

const byAccount = ({ model, before }: Draft<typeof members>) => model.name === 'MyAccount' && before !== null;

/** A body that leaves them out does not empty them, as it would on the member's own path. */
export const keepClosedOfAccount = behaviour(members, {
  says: 'what nobody changes of their own account stays as it was where a body leaves it out',
  source: 'evidence: rights/my-account-fields',
  phase: 'complete',
  on: 'every write',
  when: byAccount,
  sets: closedOfAccount,
  does: ({ before, after, sent }) => {
    const kept = closedOfAccount.filter((key) => !sent.has(key)).map((key) => [key, before?.[key] ?? null]);
    Object.assign(after, Object.fromEntries(kept));
  },
});

/** A body that repeats what is there, as clients send whole records back, changes nothing and is taken. */
export const refuseChangedOfAccount = behaviour(members, {
  says: 'who one is and what one may do is not changed by My Account',
  source: 'evidence: rights/my-account-fields',
  phase: 'refuse',
  on: 'every write',
  when: byAccount,
  does: (member) => {
    for (const key of closedOfAccount)
      if (member.changed(key)) member.refuse('InvalidField', key, `The ${key} cannot be changed by My Account.`);
  },
});
