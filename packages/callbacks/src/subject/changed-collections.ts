import type { CallbackType } from './callback-levels.ts';
import { referenceId, type WireRecord } from './level-keys.ts';

/**
 * The type of a change, by the collection's path in lower case. Changes to other collections are told at most as an
 * update of their parent. Paths of the API description; which collection a type means is the vendor's table
 * (evidence: callbacks/collections).
 */
export const callbackTypeOfCollection: Readonly<Record<string, CallbackType>> = {
  '/sales/activities': 'activity',
  '/finance/agreements': 'agreement',
  '/company/companies': 'company',
  '/company/configurations': 'configuration',
  '/company/contacts': 'contact',
  '/expense/entries': 'expense',
  '/finance/invoices': 'invoice',
  '/system/members': 'member',
  '/sales/opportunities': 'opportunity',
  '/procurement/catalog': 'productcatalog',
  '/project/projects': 'project',
  '/procurement/purchaseorders': 'purchaseorder',
  '/schedule/entries': 'schedule',
  '/company/companies/{parentid}/sites': 'site',
  '/service/tickets': 'ticket',
  '/project/tickets': 'ticket',
  '/time/entries': 'time',
};

/** The paths of the collections whose records callbacks of a type tell of, in lower case; none for what is no type. */
export function collectionsOfCallbacks(type: string): string[] {
  const entries = Object.entries(callbackTypeOfCollection);
  return entries.filter(([, each]) => each === type.toLowerCase()).map(([path]) => path);
}

/** How a changed child names the record that is told to be updated. */
export interface ParentRule {
  readonly type: CallbackType;
  /** The collection of the parent, under its first path. */
  readonly collection: string;
  /** The child's field with the parent's id, a number or a reference; without one, the id in the child's path. */
  readonly field?: string;
  /** The rule holds only for children whose field has one of these values. */
  readonly when?: { readonly field: string; readonly values: readonly string[] };
}

const ticket = { type: 'ticket', collection: '/service/tickets' } as const;
const company = { type: 'company', collection: '/company/companies' } as const;
const contact = { type: 'contact', collection: '/company/contacts' } as const;
const agreement = { type: 'agreement', collection: '/finance/agreements' } as const;
const invoice = { type: 'invoice', collection: '/finance/invoices' } as const;
const opportunity = { type: 'opportunity', collection: '/sales/opportunities' } as const;
const project = { type: 'project', collection: '/project/projects' } as const;
const purchaseOrder = { type: 'purchaseorder', collection: '/procurement/purchaseorders' } as const;
const product = { type: 'productcatalog', collection: '/procurement/catalog' } as const;

const chargedToTicket = { field: 'chargeToType', values: ['ServiceTicket', 'ProjectTicket'] };

/**
 * Collections whose records are part of another record for the subscriber: adding, changing or deleting one is an
 * update of the parent. Notes and time entries of tickets are seen in the product (evidence: callbacks/parents); the
 * rest is *assumed* (evidence: callbacks/other-parents) by the same reasoning: what the product shows on the record's
 * own screen as part of it. Records of types of their own (sites, schedule entries, activities, expenses) are told as
 * themselves only, since a subscriber can ask for them; time entries are the exception because the product writes them
 * into the ticket.
 */
export const parentOfChange: Readonly<Record<string, ParentRule>> = {
  '/service/tickets/{parentid}/notes': { ...ticket, field: 'ticketId' },
  '/service/tickets/{parentid}/tasks': { ...ticket, field: 'ticketId' },
  '/service/tickets/{parentid}/configurations': ticket,
  '/project/tickets/{parentid}/notes': { ...ticket, field: 'ticketId' },
  '/project/tickets/{parentid}/tasks': { ...ticket, field: 'ticketId' },
  '/project/tickets/{parentid}/configurations': ticket,
  '/time/entries': { ...ticket, field: 'chargeToId', when: chargedToTicket },
  '/company/companies/{parentid}/notes': { ...company, field: 'company' },
  '/company/companies/{parentid}/typeassociations': { ...company, field: 'company' },
  '/company/companies/{parentid}/groups': { ...company, field: 'company' },
  '/company/companies/{parentid}/teams': { ...company, field: 'company' },
  '/company/contacts/{parentid}/communications': { ...contact, field: 'contactId' },
  '/company/contacts/{parentid}/notes': { ...contact, field: 'contactId' },
  '/company/contacts/{parentid}/typeassociations': { ...contact, field: 'contact' },
  '/company/contacts/{parentid}/groups': { ...contact, field: 'contact' },
  '/finance/agreements/{parentid}/additions': { ...agreement, field: 'agreementId' },
  '/finance/agreements/{parentid}/adjustments': { ...agreement, field: 'agreementId' },
  '/finance/agreements/{parentid}/sites': { ...agreement, field: 'agreementId' },
  '/finance/agreements/{parentid}/configurations': agreement,
  '/finance/agreements/{parentid}/workroles': { ...agreement, field: 'agreementId' },
  '/finance/agreements/{parentid}/worktypes': { ...agreement, field: 'agreementId' },
  '/finance/agreements/{parentid}/boarddefaults': { ...agreement, field: 'agreementId' },
  '/finance/invoices/{parentid}/payments': { ...invoice, field: 'invoice' },
  '/sales/opportunities/{parentid}/notes': { ...opportunity, field: 'opportunityId' },
  '/sales/opportunities/{parentid}/contacts': { ...opportunity, field: 'opportunityId' },
  '/sales/opportunities/{parentid}/forecast': { ...opportunity, field: 'opportunity' },
  '/sales/opportunities/{parentid}/team': { ...opportunity, field: 'opportunityId' },
  '/project/projects/{parentid}/notes': { ...project, field: 'projectId' },
  '/project/projects/{parentid}/phases': { ...project, field: 'projectId' },
  '/project/projects/{parentid}/contacts': { ...project, field: 'projectId' },
  '/project/projects/{parentid}/teammembers': { ...project, field: 'projectId' },
  '/procurement/purchaseorders/{parentid}/lineitems': { ...purchaseOrder, field: 'purchaseOrderId' },
  '/procurement/purchaseorders/{parentid}/notes': { ...purchaseOrder, field: 'purchaseOrderId' },
  '/procurement/catalog/{parentid}/components': product,
};

/**
 * The id of the record that a child belongs to, or null when the rule does not hold for it. `pathId` is the parent's
 * id as the child's path has it, for children whose record does not carry it.
 */
export function parentId(rule: ParentRule, child: WireRecord, pathId: number | null): number | null {
  const { when, field } = rule;
  if (when !== undefined && !when.values.includes(String(child[when.field]))) return null;
  if (field === undefined) return pathId;
  const value = child[field];
  return typeof value === 'number' ? value : (referenceId(value) ?? pathId);
}
