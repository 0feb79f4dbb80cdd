import {
  type Connection,
  type Dialect,
  hasTable,
  type Parameter,
  type Row,
  type TenantDatabase,
  type Transaction,
} from '@reeve/store';
import { idList } from './id-list.ts';
import type { Message } from './message.ts';

/** A message that a relay has for itself until `leasedUntil`. */
export interface Claim {
  /** Row of `reeve_outbox`. */
  readonly outbox: number;
  readonly callback: number;
  readonly message: Message;
  /** How often it was sent before. */
  readonly attempts: number;
  /** Milliseconds since the epoch. */
  readonly leasedUntil: number;
}

/** Who claims, until when, and what time it is: milliseconds since the epoch. */
export interface Lease {
  readonly name: string;
  readonly now: number;
  /** What time it is for the company: what is due by then is due. */
  readonly companyNow: number;
  readonly until: number;
}

/** How many messages of a callback are wanted. */
export interface ClaimRequest {
  readonly callback: number;
  readonly count: number;
}

/** What a look at a callback's messages showed. */
export interface Look {
  readonly callback: number;
  /** There are more that may be sent now. */
  readonly more: boolean;
  /** When the earliest of those that wait may be sent, or null. By the machine's clock: it is looked at again then, whatever the company's did meanwhile. */
  readonly next: number | null;
}

/** What claiming got. */
export interface Claimed {
  readonly claims: Claim[];
  readonly looks: Look[];
}

/**
 * Claims due messages, in order for each record: a message is left alone while an earlier one of the same callback and
 * record is not settled. Rows that another process is claiming are passed over.
 */
export async function claimMessages(
  transaction: Transaction,
  dialect: Dialect,
  requests: readonly ClaimRequest[],
  lease: Lease,
): Promise<Claimed> {
  const looks: Look[] = [];
  const heads: Head[] = [];
  for (const request of requests) {
    const found = await lookAt(transaction, request, lease);
    looks.push(found.look);
    heads.push(...found.heads);
  }
  return { claims: heads.length === 0 ? [] : await takeHeads(transaction, dialect, heads, lease), looks };
}

interface Head {
  readonly outbox: number;
  readonly callback: number;
  readonly message: number;
  readonly attempts: number;
}

/** The second window is for a callback whose first messages all wait: for a retry, or for an earlier one. */
const secondWindow = 512;

async function lookAt(
  connection: Connection,
  request: ClaimRequest,
  lease: Lease,
): Promise<{ look: Look; heads: Head[] }> {
  const small = 4 * request.count + 4;
  const rows = await readWindow(connection, request.callback, small);
  const found = headsOf(request, rows, lease, rows.length === small);
  if (found.heads.length === request.count || rows.length < small) return found;
  const all = await readWindow(connection, request.callback, secondWindow);
  // What lies behind a window of waiting messages is seen when one of those is settled.
  return headsOf(request, all, lease, false);
}

async function readWindow(connection: Connection, callback: number, limit: number): Promise<Row[]> {
  return connection.all(
    `select id, record, due, leased_until, message, attempts from reeve_outbox
      where callback = ? order by id limit ?`,
    [callback, limit],
  );
}

function headsOf(
  { callback, count }: ClaimRequest,
  rows: readonly Row[],
  { now, companyNow }: Lease,
  more: boolean,
): { look: Look; heads: Head[] } {
  const records = new Set<number>();
  const free: Head[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (const [id, record, due, leasedUntil, message, attempts] of rows.map((row) => row.map(Number))) {
    if (records.has(record!)) continue;
    records.add(record!);
    const at = Math.max(leasedUntil!, due! > companyNow ? now + due! - companyNow : 0);
    if (at > now) next = Math.min(next, at);
    else free.push({ outbox: id!, callback, message: message!, attempts: attempts! });
  }
  const look = { callback, more: more || free.length > count, next: Number.isFinite(next) ? next : null };
  return { look, heads: free.slice(0, count) };
}

async function takeHeads(
  transaction: Transaction,
  dialect: Dialect,
  heads: readonly Head[],
  lease: Lease,
): Promise<Claim[]> {
  const wanted = idList(heads.map((head) => head.outbox));
  const rows = await transaction.all(
    `select id from reeve_outbox where id in ${wanted.places} and leased_until <= ?${dialect.skipLocked}`,
    [...wanted.ids, lease.now],
  );
  if (rows.length === 0) return [];
  const got = idList(rows.map((row) => Number(row[0])));
  await transaction.run(`update reeve_outbox set leased_until = ?, lease = ? where id in ${got.places}`, [
    lease.until,
    lease.name,
    ...got.ids,
  ]);
  const mine = new Set(got.ids);
  return withMessages(
    transaction,
    heads.filter((head) => mine.has(head.outbox)),
    lease,
  );
}

async function withMessages(connection: Connection, heads: readonly Head[], lease: Lease): Promise<Claim[]> {
  const messages = await readMessages(connection, [...new Set(heads.map((head) => head.message))]);
  return heads.map(({ outbox, callback, message, attempts }) => {
    return { outbox, callback, attempts, message: messages.get(message)!, leasedUntil: lease.until };
  });
}

/** The messages of these ids, which must not be none. */
export async function readMessages(connection: Connection, messages: readonly number[]): Promise<Map<number, Message>> {
  const { places, ids } = idList(messages);
  const rows = await connection.all(
    `select id, guid, type, action, record, member, entity from reeve_message where id in ${places}`,
    ids,
  );
  return new Map(rows.map((row) => [Number(row[0]), readMessage(row)]));
}

function readMessage([id, guid, type, action, record, member, entity]: Row): Message {
  return {
    id: Number(id),
    guid: String(guid),
    type: String(type),
    action: String(action),
    record: Number(record),
    member: String(member),
    entity: entity === null ? null : String(entity),
  };
}

/** Gives messages back that were claimed and not sent. */
export async function releaseClaims(transaction: Transaction, claims: readonly Claim[], lease: string): Promise<void> {
  if (claims.length === 0) return;
  const { places, ids } = idList(claims.map((claim) => claim.outbox));
  const parameters: Parameter[] = [lease, ...ids];
  await transaction.run(`update reeve_outbox set leased_until = 0 where lease = ? and id in ${places}`, parameters);
}

/** The callbacks that have messages waiting; a look-up each, however many messages wait. */
export async function waitingCallbacks(connection: Connection): Promise<number[]> {
  const callbacks: number[] = [];
  for (let last = 0; ; last = callbacks.at(-1)!) {
    const [row] = await connection.all('select min(callback) from reeve_outbox where callback > ?', [last]);
    if (row === undefined || row[0] === null) return callbacks;
    callbacks.push(Number(row[0]));
  }
}

/** Whether a tenant has messages waiting. A tenant that was made before there were callbacks has none. */
export async function hasWaiting(database: TenantDatabase): Promise<boolean> {
  if (!(await hasTable(database, 'reeve_outbox'))) return false;
  return (await database.reader.all('select 1 from reeve_outbox limit 1')).length > 0;
}
