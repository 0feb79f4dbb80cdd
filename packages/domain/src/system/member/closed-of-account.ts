import type { KeyOf } from '@reeve/store';
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

/** Whether a member is changed by My Account, as which everybody changes their own. */
export function isByAccount({ model, before }: Draft<typeof members>): boolean {
  return model.name === 'MyAccount' && before !== null;
}
