import type { Column, Schema } from '@reeve/store';

/**
 * Reports over our own tables, by name. Seen: `ConnectWiseHostedApiScreen`, `ChargeCode`, `Holiday`, `Service`,
 * `InvoiceTemplate` (evidence: reports/names).
 */
export const reportCollections: Readonly<Record<string, string>> = {
  Activity: '/sales/activities',
  Agreement: '/finance/agreements',
  ChargeCode: '/time/chargeCodes',
  Company: '/company/companies',
  Configuration: '/company/configurations',
  ConnectWiseHostedApiScreen: '/system/connectWiseHostedScreens',
  Contact: '/company/contacts',
  Expense: '/expense/entries',
  Holiday: '/schedule/holidayLists/{parentId}/holidays',
  Invoice: '/finance/invoices',
  InvoiceTemplate: '/finance/invoiceTemplates',
  Member: '/system/members',
  Opportunity: '/sales/opportunities',
  Product: '/procurement/products',
  Project: '/project/projects',
  PurchaseOrder: '/procurement/purchaseorders',
  Schedule: '/schedule/entries',
  Service: '/service/tickets',
  TimeEntry: '/time/entries',
};

/** A column of a report: its name, what it shows of the record, and what is said of it. */
export interface ReportColumn {
  readonly name: string;
  readonly key: string;
  /** The path by which conditions reach it: a reference by its id. */
  readonly path: readonly string[];
  readonly definition: { readonly type: string; readonly isNullable: boolean; readonly identityColumn: boolean };
}

const identifiers: Readonly<Record<string, string>> = {
  Service: 'SR_Service',
  ConnectWiseHostedApiScreen: 'Screen',
  TimeEntry: 'Time',
};

/** The columns of a report, in the order of its model. Names follow the pattern that was seen (`Screen_RecID`). */
export function reportColumns(report: string, schema: Schema): ReportColumn[] {
  const table = schema.tables.of(reportCollections[report] ?? '');
  const own: ReportColumn = {
    name: `${identifiers[report] ?? report}_RecID`,
    key: 'id',
    path: ['id'],
    definition: { type: 'Numeric', isNullable: false, identityColumn: true },
  };
  const shown = table.columns.filter(({ field, kind }) => field !== null && field.hidden !== true && kind !== 'json');
  return [own, ...shown.map(toReportColumn)].filter(
    (each, at, all) => all.findIndex(({ name }) => name === each.name) === at,
  );
}

function toReportColumn(column: Column): ReportColumn {
  const words = column.key.replace(/([a-z0-9])([A-Z])/g, '$1_$2');
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  const isReference = column.references !== null;
  return {
    name: isReference ? `${name}_RecID` : name,
    key: column.key,
    path: isReference ? [column.key, 'id'] : [column.key],
    definition: { type: typeOf(column), isNullable: column.kind !== 'boolean', identityColumn: false },
  };
}

function typeOf({ kind, field }: Column): string {
  if (kind === 'boolean') return 'Boolean';
  if (kind !== 'text') return 'Numeric';
  return field?.type === 'dateTime' || field?.type === 'date' ? 'DateTime' : 'Text';
}
