import type { RoleLevel } from '@reeve/catalogue';
import type { StoredRecord } from '@reeve/store';
import type { Levels, Rights } from './rights.ts';

/**
 * Which functions each flag of an integrator login opens (the login's own setup screen names the interfaces: *assumed*;
 * evidence: rights/integrator-functions).
 */
const opened: Readonly<Record<string, readonly string[]>> = {
  serviceTicketApiFlag: ['Service Desk/Service Tickets', 'Service Desk/Knowledge Base'],
  timeEntryApiFlag: ['Time & Expense/Time Entry', 'Time & Expense/Time Sheets'],
  managedServicesApiFlag: ['Companies/Management'],
  contactApiFlag: ['Companies/Contacts'],
  companyApiFlag: ['Companies/Company Maintenance', 'Companies/Notes', 'Companies/Team Members'],
  activityApiFlag: ['Companies/CRM/Sales Activities'],
  invoiceApiFlag: ['Finance/Invoicing'],
  productApiFlag: ['Procurement/Product Catalog', 'Procurement/Products'],
  opportunityApiFlag: ['Sales/Opportunity', 'Sales/Sales Orders'],
  memberApiFlag: ['System/Member Maintenance'],
  marketingApiFlag: ['Marketing/Marketing Management', 'Marketing/Marketing Groups'],
  purchasingApiFlag: ['Procurement/Purchase Orders'],
  reportingApiFlag: ['System/API Reports'],
  systemApiFlag: ['System/Table Setup', 'System/Callbacks'],
  projectApiFlag: [
    'Project/Project Headers',
    'Project/Project Phase',
    'Project/Project Tickets',
    'Project/Project Notes',
  ],
  configurationApiFlag: ['Companies/Configurations'],
  scheduleApiFlag: ['Service Desk/Resource Scheduling'],
  agreementApiFlag: ['Finance/Agreements'],
  documentApiFlag: ['Companies/Manage Attachments'],
};

const members = 'System/Member Maintenance';

/**
 * Members are nobody's own: the interface to them is there to make tokens for any
 * (evidence: rights/members-for-tokens).
 */
const forMembers: Levels = { inquire: 'All', add: 'None', edit: 'All', delete: 'None' };

/** What an integrator login may do: the interfaces that are ticked, for all records or for those it made itself. */
export function integratorRights(login: StoredRecord): Rights {
  const reach: RoleLevel = login['canAccessAllRecordsFlag'] === true ? 'All' : 'My';
  const levels: Levels = { inquire: reach, add: reach, edit: reach, delete: reach };
  const flags = Object.keys(opened).filter((flag) => login['canAccessAllApisFlag'] === true || login[flag] === true);
  return {
    role: `integrator login ${login['username']}`,
    everything: false,
    levels: new Map(
      flags.flatMap((flag) => opened[flag] ?? []).map((key) => [key, key === members ? forMembers : levels]),
    ),
  };
}
