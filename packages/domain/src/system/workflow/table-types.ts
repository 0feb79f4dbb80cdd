import type { View } from '@reeve/catalogue';
import type { RowOf, Schema } from '@reeve/store';
import type { Reader } from '../../action/reader.ts';

/** The views whose records workflows look at, by the identifier of the table type (evidence: system/workflow-triggers). */
const views: Readonly<Record<string, string>> = {
  Service: '/service/tickets',
  Project: '/project/projects',
  PTicket: '/project/tickets',
  Company: '/company/companies',
  Contact: '/company/contacts',
  Config: '/company/configurations',
  Agreement: '/finance/agreements',
  Activity: '/sales/activities',
  Opportunity: '/sales/opportunities',
  Order: '/sales/orders',
  Invoice: '/finance/invoices',
  Time: '/time/sheets',
  Expense: '/expense/reports',
  Purchase: '/procurement/purchaseorders',
};

/** The view that a workflow looks at; null for a table type that is none of ours. */
export async function viewOfWorkflow(
  { tableType }: Pick<RowOf<'/system/workflows'>, 'tableType'>,
  reading: Reader,
): Promise<View | null> {
  const type = tableType === null ? null : await reading.get('/system/workflows/tableTypes', tableType);
  const path = views[type?.identifier ?? ''];
  return path === undefined ? null : reading.schema.catalogue.view(path);
}

/** The view of a table type. */
export function viewOfType(identifier: string | null, schema: Schema): View | null {
  const path = views[identifier ?? ''];
  return path === undefined ? null : schema.catalogue.view(path);
}
