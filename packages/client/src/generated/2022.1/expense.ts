// Written by "npm run generate" from the catalogue. Do not edit: correct packages/catalogue/patches instead.
import type { ClientConnection } from '../../connection/connection.ts';
import type { Gets, Item, ItemList, Lists, PostsNothing, ReadList, WithId } from '../../resource/operations.ts';
import { resourceAt } from '../../resource/resource-node.ts';
import type { Classification, ExpenseEntry, ExpenseEntryAudit, ExpenseReport, ExpenseReportAudit, ExpenseTaxTypeInfo, ExpenseType, ExpenseTypeInfo, PaymentType, PaymentTypeInfo, SuccessResponse } from './models.ts';

/** `/expense` */
export interface ExpensePath {
  readonly classifications: ExpenseClassificationsPath;
  readonly entries: ExpenseEntriesPath;
  readonly info: ExpenseInfoPath;
  readonly paymentTypes: ExpensePaymentTypesPath;
  readonly reports: ExpenseReportsPath;
  readonly types: ExpenseTypesPath;
}

/** `/expense/types` */
export interface ExpenseTypesPath extends ItemList<ExpenseType, 'name' | 'amountCaption' | 'billExpenses' | 'invoiceMarkupOption'> {
  (id: number): ExpenseTypesItemPath;
  readonly info: Lists<ExpenseTypeInfo>;
}

/** `/expense/types/{id}` */
export interface ExpenseTypesItemPath extends Item<ExpenseType, 'name' | 'amountCaption' | 'billExpenses' | 'invoiceMarkupOption'> {
  readonly info: Gets<WithId<ExpenseTypeInfo>>;
}

/** `/expense/reports` */
export interface ExpenseReportsPath extends ReadList<ExpenseReport> {
  (id: number): ExpenseReportsItemPath;
}

/** `/expense/reports/{id}` */
export interface ExpenseReportsItemPath extends Gets<WithId<ExpenseReport>> {
  readonly reverse: PostsNothing<SuccessResponse>;
  readonly submit: PostsNothing<SuccessResponse>;
  readonly audits: ExpenseReportsItemAuditsPath;
}

/** `/expense/reports/{id}/audits` */
export interface ExpenseReportsItemAuditsPath extends ReadList<ExpenseReportAudit> {
  (id: number): Gets<ExpenseReportAudit>;
}

/** `/expense/paymentTypes` */
export interface ExpensePaymentTypesPath extends ItemList<PaymentType, 'name' | 'classification'> {
  (id: number): ExpensePaymentTypesItemPath;
  readonly info: Lists<PaymentTypeInfo>;
}

/** `/expense/paymentTypes/{id}` */
export interface ExpensePaymentTypesItemPath extends Item<PaymentType, 'name' | 'classification'> {
  readonly info: Gets<WithId<PaymentTypeInfo>>;
}

/** `/expense/info` */
export interface ExpenseInfoPath {
  readonly taxTypes: ExpenseInfoTaxTypesPath;
}

/** `/expense/info/taxTypes` */
export interface ExpenseInfoTaxTypesPath extends ReadList<ExpenseTaxTypeInfo> {
  (id: number): Gets<WithId<ExpenseTaxTypeInfo>>;
}

/** `/expense/entries` */
export interface ExpenseEntriesPath extends ItemList<ExpenseEntry, 'type' | 'amount' | 'date'> {
  (id: number): ExpenseEntriesItemPath;
}

/** `/expense/entries/{id}` */
export interface ExpenseEntriesItemPath extends Item<ExpenseEntry, 'type' | 'amount' | 'date'> {
  readonly audits: ExpenseEntriesItemAuditsPath;
}

/** `/expense/entries/{id}/audits` */
export interface ExpenseEntriesItemAuditsPath extends ReadList<ExpenseEntryAudit> {
  (id: number): Gets<ExpenseEntryAudit>;
}

/** `/expense/classifications` */
export interface ExpenseClassificationsPath extends ReadList<Classification> {
  (id: number): Gets<WithId<Classification>>;
}

/** The module expense by itself: programs that use no other have no other's types to check. */
export function expense(connection: ClientConnection): ExpensePath {
  return resourceAt(connection, '/expense') as unknown as ExpensePath;
}
