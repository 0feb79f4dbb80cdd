import type {
  Activity,
  Agreement,
  CatalogItem,
  Company,
  CompanyConfiguration,
  CompanySite,
  Contact,
  ExpenseEntry,
  Invoice,
  Member,
  Opportunity,
  Project,
  PurchaseOrder,
  ScheduleEntry,
  Ticket,
  TimeEntry,
} from '../generated/models.ts';

/** What is told of, by the word in a message (evidence: callbacks/message). */
export interface CallbackEntities {
  readonly activity: Activity;
  readonly agreement: Agreement;
  readonly company: Company;
  readonly configuration: CompanyConfiguration;
  readonly contact: Contact;
  readonly expense: ExpenseEntry;
  readonly invoice: Invoice;
  readonly member: Member;
  readonly opportunity: Opportunity;
  readonly productcatalog: CatalogItem;
  readonly project: Project;
  readonly purchaseorder: PurchaseOrder;
  readonly schedule: ScheduleEntry;
  readonly site: CompanySite;
  readonly ticket: Ticket;
  readonly time: TimeEntry;
}

/** The words for what is told of. */
export type MessageType = keyof CallbackEntities;

/** What happened to a record. */
export type MessageAction = 'added' | 'updated' | 'deleted';

/** A message whose signature was right. */
export interface CallbackMessage<T extends MessageType = MessageType> {
  readonly messageId: string;
  readonly type: T;
  readonly action: MessageAction;
  readonly id: number;
  readonly companyId: string;
  /** Who made the change. */
  readonly memberId: string;
  /** The record as the message has it, with less than a GET shows; null when it was deleted. */
  readonly entity: CallbackEntities[T] | null;
  /** The entry of `/system/callbacks` that asked for it. */
  readonly callbackId: number;
  /** Messages of the same record that this one stands for beside itself: they waited, and only the newest was told. */
  readonly collapsed: number;
  /** Something newer of the record was told before, a later change or its deletion: messages that could not be taken come again later. */
  readonly isLate: boolean;
}

/** A message as it came, before anybody believes it. */
export interface RawMessage {
  readonly MessageId?: unknown;
  readonly CompanyId?: unknown;
  readonly MemberId?: unknown;
  readonly Action?: unknown;
  readonly Type?: unknown;
  readonly ID?: unknown;
  readonly Entity?: unknown;
  readonly Metadata?: { readonly key_url?: unknown } | null;
  readonly CallbackObjectRecId?: unknown;
}

/** Reads the bytes of a message; null for what is none. */
export function readMessage(body: Uint8Array): RawMessage | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** The message of what was signed, null where its record is none. `Entity` is a record as text. A message without an id is known by its signature. */
export function toMessage(raw: RawMessage, signature: string): CallbackMessage | null {
  const entity = readEntity(raw.Entity);
  if (entity === undefined) return null;
  return {
    messageId: String(raw.MessageId || signature),
    type: String(raw.Type ?? '').toLowerCase() as MessageType,
    action: String(raw.Action ?? '').toLowerCase() as MessageAction,
    id: Number(raw.ID),
    companyId: String(raw.CompanyId ?? ''),
    memberId: String(raw.MemberId ?? ''),
    entity,
    callbackId: Number(raw.CallbackObjectRecId ?? 0),
    collapsed: 0,
    isLate: false,
  };
}

/** Null where there is none, undefined where it cannot be read. */
function readEntity(text: unknown): CallbackMessage['entity'] | undefined {
  if (typeof text !== 'string' || text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
