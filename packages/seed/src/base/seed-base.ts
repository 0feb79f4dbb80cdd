import { NamedRecords } from '../making/named-records.ts';
import { applyChanges, createTables } from '../making/seed-table.ts';
import type { Seeder } from '../making/seeder.ts';
import { type BaseOptions, companyName, systemIdentifier } from './base-options.ts';
import { companySetupTables, configurationSetupTables, contactSetupTables } from './company.ts';
import { expenseTables } from './expense.ts';
import { accountingTables, agreementTypeTables, billingTables } from './finance.ts';
import { ledgerTables } from './ledger.ts';
import { lookupTables } from './lookups.ts';
import { apiAdministrator, memberTables } from './members.ts';
import { memberChanges, myCompanyTables } from './my-company.ts';
import { notificationTables } from './notification.ts';
import { calendarTables, structureTables } from './organization.ts';
import { createOwnCompany, ownCompany } from './own-company.ts';
import { procurementTables } from './procurement.ts';
import { projectTables } from './project.ts';
import { regionTables } from './regions.ts';
import { roleSettingTables } from './role-settings.ts';
import { marketingTables, salesTables } from './sales.ts';
import { scheduleTables } from './schedule.ts';
import { firstBoardTables, serviceSetupTables, slaTables } from './service.ts';
import { serviceDocumentTables } from './service-documents.ts';
import { memberSetupTables, systemTables } from './system.ts';
import { timeTables, workTables } from './time.ts';

/** What a new tenant was given. Anything not listed is found in `records` by path and name. */
export interface BaseSeed {
  /** All setup records by path and name: `records.id('/service/priorities', 'No SLA')`. */
  readonly records: NamedRecords;
  /** The provider's own company, always id 1, and its site. */
  readonly company: { readonly id: number; readonly name: string; readonly site: number };
  /** Boards by name: `Help Desk`, `Projects`. */
  readonly boards: ReadonlyMap<string, number>;
  /** Members that are people, by identifier: `Admin1`, `Tech1`. */
  readonly members: ReadonlyMap<string, number>;
  readonly apiMembers: { readonly administrator: number };
}

/**
 * Gives an empty tenant what a fresh installation has (evidence: system/fresh-tenant): the words of every setup table,
 * two boards, the provider's own company, two members and an API member. The same options make the same ids.
 */
export async function seedBase(seeder: Seeder, options: BaseOptions): Promise<BaseSeed> {
  const records = new NamedRecords(seeder, { at: options.now, by: systemIdentifier });
  await createTables(records, [
    ...regionTables,
    ...systemTables,
    ...lookupTables,
    ...notificationTables,
    ...calendarTables(options),
    ...structureTables,
    ...workTables,
    ...scheduleTables,
    ...serviceSetupTables,
    ...slaTables,
    ...memberSetupTables,
    ...roleSettingTables,
    ...memberTables(options),
    ...companySetupTables,
    ...contactSetupTables,
    ...configurationSetupTables,
  ]);
  await createOwnCompany(records, options);
  await createTables(records, [
    ...expenseTables,
    ...timeTables(options),
    ...billingTables,
    ...ledgerTables,
    ...accountingTables(options),
    ...agreementTypeTables,
    ...salesTables,
    ...marketingTables,
    ...procurementTables,
    ...projectTables,
    ...firstBoardTables,
    ...serviceDocumentTables,
    ...myCompanyTables,
  ]);
  await applyChanges(records, memberChanges);
  return summary(records, companyName(options));
}

function summary(records: NamedRecords, name: string): BaseSeed {
  const id = records.id('/company/companies', ownCompany);
  return {
    records,
    company: { id, name, site: records.id(`/company/companies/${id}/sites`, 'Main') },
    boards: records.all('/service/boards'),
    members: records.all('/system/members'),
    apiMembers: { administrator: records.id('/system/apiMembers', apiAdministrator) },
  };
}
