import type { Connection } from '@reeve/store';
import type { CausedCallback } from './recording.ts';

const guidsAtOnce = 200;

const waiting = `select o."callback", m."type", m."action", m."record", 'waiting', o."attempts", null
  from "reeve_outbox" o join "reeve_message" m on m."id" = o."message" where m."guid" in`;

const tried = `select d."callback", m."type", m."action", m."record", d."outcome", d."attempt", d."status"
  from "reeve_delivery" d join "reeve_message" m on m."id" = d."message" where m."guid" in`;

/** The callbacks whose messages have some of these GUIDs, as far as the outbox and the delivery log have them. */
export async function causedCallbacks(
  reader: Connection,
  guids: readonly string[],
): Promise<readonly CausedCallback[]> {
  const found: CausedCallback[] = [];
  for (let at = 0; at < guids.length; at += guidsAtOnce) {
    const some = guids.slice(at, at + guidsAtOnce);
    const places = `(${some.map(() => '?').join(', ')})`;
    for (const sql of [waiting, tried]) found.push(...(await read(reader, `${sql} ${places}`, some)));
  }
  return found;
}

async function read(reader: Connection, sql: string, guids: readonly string[]): Promise<CausedCallback[]> {
  const rows = await reader.all(sql, guids);
  return rows.map(([callback, type, action, record, outcome, attempts, status]) => ({
    callback: Number(callback),
    type: String(type),
    action: String(action),
    record: Number(record),
    outcome: String(outcome),
    attempts: Number(attempts),
    status: status === null ? null : Number(status),
  }));
}
