import { isGrowing } from './growing-tables.ts';
import type { Column, Table } from './table.ts';

/** An index: its columns or, for free text, the folded text of one. */
export interface Index {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Rows whose column is empty are not in it: it finds those that have a value, and neither orders rows nor finds the others. */
  readonly isSparse: boolean;
}

/** Free text that people look records up by, wherever a table has it. */
const lookedUpText = new Set([
  'name',
  'identifier',
  'summary',
  'lastName',
  'firstName',
  'deviceIdentifier',
  'serialNumber',
  'invoiceNumber',
  'poNumber',
  'externalXRef',
  'value',
  'fullName',
  'website',
  'domain',
]);

/** Moments that people sort and sync by, beside the last update. */
const syncedMoments = new Set([
  'closedDate',
  'dateStart',
  'timeStart',
  'date',
  'expectedCloseDate',
  'dueDate',
  'requiredDate',
  'dateCreated',
]);

/**
 * Integers that name a record without being a reference, and are looked up when one of many such records is changed or deleted.
 * Those that name rows of the setup are not: such rows are few, and seldom deleted.
 */
const looseReferences = new Set([
  'chargeToId',
  'objectId',
  'parentTicketId',
  'predecessorId',
  'parentConfigurationId',
  'recordId',
  'applyToId',
  'knowledgeBaseLinkId',
  'childTicketId',
  'defaultMergeContactId',
  'forecastDetailId',
  'paymentNumber',
  'receiptNumber',
  'demandedFor',
  'ticketId',
  'contactId',
  'projectTemplateId',
  'projectRoleId',
  'activityId',
  'scheduleId',
]);

/** What divides a table into views, tickets into those that are worked on and the others, and what is billed into what is booked and what waits for it. */
const dividing = new Set(['recordType', 'closedFlag', 'unpostedFlag', 'isBatched']);

/** The tables that grow with the work: of them people ask for what was entered last, or since. */
const growing = new Set([
  '/service/tickets',
  '/service/tickets/{parentId}/notes',
  '/time/entries',
  '/expense/entries',
  '/schedule/entries',
  '/sales/activities',
  '/sales/opportunities',
  '/sales/orders',
  '/company/companies',
  '/company/contacts',
  '/company/configurations',
  '/finance/invoices',
  '/finance/agreements',
  '/procurement/products',
  '/procurement/purchaseorders',
  '/project/projects',
]);

/**
 * What most records of a kind never have (decision 0035). An entry for each empty one costs a new record some five microseconds
 * and leads nowhere: a condition that asks for the empty ones meets most of the table.
 */
const seldomSet = new Map<string, ReadonlySet<string>>([
  [
    '/service/tickets',
    new Set([
      'workRole',
      'workType',
      'subType',
      'item',
      'opportunity',
      'externalXRef',
      'knowledgeBaseLinkId',
      'parentTicketId',
      'predecessorId',
      'mergedParentTicket',
      'project',
      'phase',
      'assignedBy',
      'poNumber',
    ]),
  ],
  ['/project/projects/{parentId}/phases', new Set(['poNumber'])],
  ['/time/entries', new Set(['activity', 'project', 'phase', 'taxCode'])],
  ['/schedule/entries', new Set(['project', 'phase', 'projectRoleId'])],
  ['/company/contacts/{parentId}/communications', new Set(['domain'])],
  ['/procurement/purchaseorders/{parentId}/lineitems', new Set(['demandedFor'])],
  ['/project/projects', new Set(['projectTemplateId'])],
  // A row books a document of one kind.
  [
    '/finance/accounting/batches/{parentId}/entries',
    new Set(['purchaseOrder', 'lineItem', 'expense', 'adjustmentDetail', 'paymentNumber', 'receiptNumber']),
  ],
  [
    '/procurement/products',
    new Set([
      'vendor',
      'ticket',
      'project',
      'phase',
      'salesOrder',
      'opportunity',
      'warehouseIdObject',
      'warehouseBinIdObject',
    ]),
  ],
  ['/finance/invoices', new Set(['ticket', 'project', 'phase', 'salesOrder', 'unbatchedBatch'])],
]);

/**
 * The indexes of a table: every reference, and what people look up, sort and sync by. What is set up has but that of its parent: to read all of it is as
 * quick, and every index of every table is a page of each company and a line of what is read when it is opened.
 */
export function indexesOf(table: Table): Index[] {
  const { parent } = table.collection;
  const parentKey = parent === undefined ? undefined : (parent.field ?? '_parentId');
  const isWhole = isGrowing(table);
  return lookedUpBy(table).filter(({ columns }) => isWhole || columns[0]?.key === parentKey);
}

/** The indexes that a table has or, where few rows are read as quickly, could have: what finds rows and reads them in order without much being read. */
export function lookedUpBy(table: Table): Index[] {
  const parent = table.collection.parent?.field;
  const entered = enteredKey(table);
  return table.columns
    .filter((column) => isIndexed(column, parent, entered))
    .map((column) => ({ name: indexName(table, column), columns: [column], isSparse: isSeldomSet(table, column) }));
}

function isSeldomSet({ collection }: Table, column: Column): boolean {
  return seldomSet.get(collection.path)?.has(column.key) ?? false;
}

function isIndexed(column: Column, parent: string | null | undefined, entered: string | null): boolean {
  if (column.key === 'id') return false;
  if (column.key === entered) return true;
  if (column.references !== null || column.key === parent || column.key === '_lastUpdated') return true;
  if (column.folded !== null) return lookedUpText.has(column.key) && isShort(column);
  return syncedMoments.has(column.key) || looseReferences.has(column.key) || dividing.has(column.key);
}

/** What `dateEntered` is in a table that grows: a field of its own, or our stamp. */
function enteredKey({ collection, byKey }: Table): string | null {
  if (!growing.has(collection.path)) return null;
  return byKey.has('dateEntered') ? 'dateEntered' : '_dateEntered';
}

/** Text without a limit that is made of what has one. */
const madeOfShort = new Set(['fullName', 'domain']);

/** PostgreSQL's indexes take no text beyond some 2,700 bytes: only text with a short limit is indexed. */
function isShort(column: Column): boolean {
  return madeOfShort.has(column.key) || (column.field?.maxLength ?? Number.POSITIVE_INFINITY) <= 500;
}

/** Names are unique in a schema and at most 63 characters long, PostgreSQL's limit. */
function indexName(table: Table, column: Column): string {
  const name = `${table.name}__${column.name}`;
  return name.length <= 60 ? name : `${name.slice(0, 50)}_${hash(name)}`;
}

function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
