import { action } from '../../action/action.ts';
import type { Reader } from '../../action/reader.ts';
import { rows } from '../../action/result.ts';

const settings = '/system/securityRoles/{parentId}/settings';

/** The kinds of reports by the module of a custom report. */
const reportKinds: Readonly<Record<string, string>> = {
  Companies: 'CompanyReports',
  Finance: 'FinanceReports',
  Marketing: 'MarketingReports',
  Procurement: 'ProcurementReports',
  Project: 'ProjectReports',
  Sales: 'SalesReports',
  ServiceDesk: 'ServiceReports',
  TimeExpense: 'TimeAndExpenseReports',
};

/** A single thing that a role may open: its kind and its name. */
type OpenItem = readonly [kind: string, name: string];

/** Roles have no list of single items of their own: a function opens all of its items (evidence: rights/customize-items). */
export const listOpenItems = action('GET /system/mySecurity/customizeItems', {
  says: "the single reports and setup screens that the caller's role opens are listed",
  source: 'evidence: rights/customize-items',
  reads: async (_, reader, { caller: { roleId } }) => {
    const screens = (await opens('Table Setup', roleId, reader)) ? await setupScreens(reader) : [];
    const reports = (await opens('API Reports', roleId, reader)) ? await customReports(reader) : [];
    const found = [...reports, ...screens].map(([customizeIdentifier, itemIdentifier], at) => ({
      id: at + 1,
      customizeIdentifier,
      itemIdentifier,
    }));
    return rows(found, ['id', 'customizeIdentifier', 'itemIdentifier']);
  },
});

async function opens(moduleFunctionName: string, role: number | null, reader: Reader): Promise<boolean> {
  if (role === null) return false;
  const setting = await reader.first(settings, { _parentId: role, moduleFunctionName });
  return (setting?.inquireLevel ?? 'None') !== 'None';
}

async function setupScreens(reader: Reader): Promise<OpenItem[]> {
  const screens = await reader.select('/system/setupScreens', {});
  return screens.map(({ name }) => ['SystemTableSetup', name ?? '']);
}

async function customReports(reader: Reader): Promise<OpenItem[]> {
  const reports = await reader.select('/system/customReports', {});
  return reports.map(({ module, name }) => [reportKinds[module ?? ''] ?? 'SystemReports', name ?? '']);
}
