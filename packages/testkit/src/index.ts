export { anAgreement } from './builders/agreement.ts';
export { aBundle, type MadeBundle } from './builders/bundle.ts';
export { aCampaign } from './builders/campaign.ts';
export { aCatalogItem } from './builders/catalog-item.ts';
export { aCompany } from './builders/company.ts';
export { aConfigurationType } from './builders/configuration-type.ts';
export { aContact } from './builders/contact.ts';
export { aCoveredTicket, coverageOf } from './builders/covered-ticket.ts';
export { aCustomField, customValueOf } from './builders/custom-field.ts';
export { aDeskPhone, aSoldPhone } from './builders/desk-phone.ts';
export { anApprovedExpense, anExpense } from './builders/expense.ts';
export { aGroupedCompany, type GroupedCompany } from './builders/grouped-company.ts';
export { aBilledProduct, anInvoice, aTaxedInvoice, aTicketFor, idOf } from './builders/invoice.ts';
export {
  aBatch,
  anExport,
  balanceOfBatch,
  bookedOn,
  type Exported,
  type ExportedGoods,
  type ExportedRow,
  entriesOf,
  entriesOfPurchases,
  type LedgerEntry,
  procurementExport,
  type UnpostedProcurement,
} from './builders/ledger.ts';
export {
  aMailbox,
  anAddress,
  anOffice365Setup,
  type ListedMail,
  mailsOf,
  mailsOfWork,
  office365Setups,
} from './builders/mail.ts';
export { type Fields, firstId, makeRecord } from './builders/make-record.ts';
export { aMember } from './builders/member.ts';
export { anOpportunity } from './builders/opportunity.ts';
export { aPhase, aProjectTicket } from './builders/phase.ts';
export { aProject } from './builders/project.ts';
export { anOrderLine, aPurchaseOrder, aVendor } from './builders/purchase-order.ts';
export { anRmaTag } from './builders/rma-tag.ts';
export { aSalesOrder } from './builders/sales-order.ts';
export { changed, refusals, shown } from './builders/shown.ts';
export { aBin, anAdjustment, aPick, aStockedItem, aWarehouse, onHand, type StockedItem } from './builders/stock.ts';
export { aTaxCode } from './builders/tax-code.ts';
export { aTenth } from './builders/tenth.ts';
export { aTicket } from './builders/ticket.ts';
export { aTimeEntry } from './builders/time-entry.ts';
export { checkedBehaviour } from './checked-behaviours.ts';
export { inOlderVersion } from './older-version.ts';
export { type EngineName, inOneWorld, onEachEngine } from './on-each-engine.ts';
export { pdfText } from './pdf-text.ts';
export {
  acquireTestDatabase,
  type PostgresServer,
  type PostgresServerOptions,
  restoreLibraryLinks,
  startPostgresServer,
  type TestDatabase,
  testPostgresUrl,
  withPostgres,
} from './postgres-server.ts';
export { forWorld, programsOfPage, type RunProgram, runProgram } from './programs-of-page.ts';
export { aWorld, keyHeaders, type StillClock, type World, type WorldOptions } from './world.ts';
export type { Reply } from './world-calls.ts';
export {
  administer,
  skipPostgres,
  templateDatabase,
  type WorldDatabase,
  withDatabase,
  worldDatabase,
} from './world-database.ts';
export { aPlace, type WorldPlace } from './world-place.ts';
export { makeTenant, worldCompany, worldKeys } from './world-tenant.ts';
