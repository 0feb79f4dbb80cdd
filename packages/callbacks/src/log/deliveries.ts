import type { Connection, Row } from '@reeve/store';
import { payloadBody } from '../message/payload.ts';
import { deliveryHeaders } from '../message/sign.ts';
import type { CallbackAction, CallbackType } from '../subject/callback-levels.ts';
import type { Delivery, DeliveryDetail, DeliveryOutcome, WaitingMessage } from './delivery.ts';

/** What to list: of one callback or all, ids below `before` (deliveries) or above `after` (waiting messages). */
export interface DeliveryFilter {
  readonly callback?: number;
  readonly before?: number;
  readonly after?: number;
  /** At most 1,000; 100 when absent. */
  readonly limit?: number;
}

const listed = `d.id, d.outbox, d.callback, m.type, m.action, m.record, d.attempt, d.outcome, d.started,
  d.milliseconds, d.status, d.error`;
const joined = 'reeve_delivery d join reeve_message m on m.id = d.message';

/** Attempts, the newest first. */
export async function listDeliveries(connection: Connection, filter: DeliveryFilter = {}): Promise<Delivery[]> {
  const { where, parameters } = conditions('d', [
    ['callback =', filter.callback],
    ['id <', filter.before],
  ]);
  const sql = `select ${listed} from ${joined}${where} order by d.id desc limit ?`;
  return (await connection.all(sql, [...parameters, limitOf(filter)])).map(readDelivery);
}

/** One attempt, or null when there is none of that id (any longer). */
export async function showDelivery(connection: Connection, id: number): Promise<DeliveryDetail | null> {
  const [row] = await connection.all(
    `select ${listed}, d.url, d.head, d.tail, m.entity, d.key_id, d.signature, d.response_head, d.response_body
      from ${joined} where d.id = ?`,
    [id],
  );
  return row === undefined ? null : readDetail(row);
}

/** Messages that wait or are being sent, in the order in which they were told. */
export async function listWaiting(connection: Connection, filter: DeliveryFilter = {}): Promise<WaitingMessage[]> {
  const { where, parameters } = conditions('o', [
    ['callback =', filter.callback],
    ['id >', filter.after],
  ]);
  const rows = await connection.all(
    `select o.id, o.callback, m.type, m.action, m.record, o.attempts, o.due, o.leased_until, m.created
      from reeve_outbox o join reeve_message m on m.id = o.message${where} order by o.id limit ?`,
    [...parameters, limitOf(filter)],
  );
  return rows.map(readWaiting);
}

/** How many messages wait for each callback. For metrics: it counts, so ask a background connection. */
export async function countWaiting(connection: Connection): Promise<Map<number, number>> {
  const rows = await connection.all('select callback, count(*) from reeve_outbox group by callback');
  return new Map(rows.map((row) => [Number(row[0]), Number(row[1])]));
}

function conditions(
  table: string,
  tests: readonly (readonly [string, number | undefined])[],
): { where: string; parameters: number[] } {
  const asked = tests.flatMap(([test, value]) => (value === undefined ? [] : [{ test, value }]));
  const texts = asked.map(({ test }) => `${table}.${test} ?`);
  return {
    where: texts.length === 0 ? '' : ` where ${texts.join(' and ')}`,
    parameters: asked.map(({ value }) => value),
  };
}

function limitOf({ limit }: DeliveryFilter): number {
  return Math.min(1000, Math.max(1, limit ?? 100));
}

function readDelivery(row: Row): Delivery {
  const [id, outbox, callback, type, action, record, attempt, outcome, started, milliseconds, status, error] = row;
  return {
    id: Number(id),
    outbox: Number(outbox),
    callback: Number(callback),
    type: type as CallbackType,
    action: action as CallbackAction,
    record: Number(record),
    attempt: Number(attempt),
    outcome: outcome as DeliveryOutcome,
    started: Number(started),
    milliseconds: Number(milliseconds),
    status: status === null ? null : Number(status),
    error: error === null ? null : String(error),
  };
}

function readDetail(row: Row): DeliveryDetail {
  const delivery = readDelivery(row);
  const [url, head, tail, entity, keyId, signature, responseHead, responseBody] = row.slice(12) as string[];
  const sent = delivery.outcome !== 'dropped';
  return {
    ...delivery,
    url: url!,
    requestHeaders: sent ? deliveryHeaders(signature!) : {},
    requestBody: sent ? payloadBody({ head: head!, tail: tail! }, (entity as string | null | undefined) ?? null) : '',
    keyId: keyId!,
    responseHead: responseHead!,
    responseBody: responseBody!,
  };
}

function readWaiting(row: Row): WaitingMessage {
  const [id, callback, type, action, record, attempts, due, leasedUntil, created] = row;
  return {
    id: Number(id),
    callback: Number(callback),
    type: type as CallbackType,
    action: action as CallbackAction,
    record: Number(record),
    attempts: Number(attempts),
    due: Number(due),
    leasedUntil: Number(leasedUntil),
    created: Number(created),
  };
}
