import type { Connection, RowOf } from '@reeve/store';
import type { Unit } from '../../../unit/unit.ts';

type Event = RowOf<'/system/workflows/{parentId}/events'>;

const minute = 60_000;
const units = { Minutes: minute, Hours: 60 * minute, Days: 1440 * minute, Months: 30 * 1440 * minute } as const;

/** How often an event was executed for a record. */
export interface Executed {
  readonly times: number;
  readonly last: number;
}

/**
 * Whether an event may be executed for a record now (evidence: system/workflow-executions): once, or so many times with so long
 * between, or again and again with so long between.
 */
export function mayExecute(event: Event, { times, last }: Executed, now: number): boolean {
  if (times === 0) return true;
  if (event.executionTime !== 'MultipleTimes' && event.executionTime !== 'Continuously') return false;
  if (event.executionTime === 'MultipleTimes' && times >= (event.maxNumberOfExecution ?? 1)) return false;
  return now - last >= (event.frequencyOfExecution ?? 0) * units[event.frequencyUnit ?? 'Minutes'];
}

/** What was executed of an event for a record so far. */
export async function executedOf(event: number, record: number, unit: Unit): Promise<Executed> {
  const [row] = await unit.transaction.all(
    'select "times", "last" from "reeve_workflow_execution" where "event" = ? and "record" = ?',
    [event, record],
  );
  return { times: Number(row?.[0] ?? 0), last: Number(row?.[1] ?? 0) };
}

/** Of these records, those for which an event may be executed now. */
export async function executable(
  event: Event,
  records: readonly number[],
  now: number,
  connection: Connection,
): Promise<number[]> {
  if (records.length === 0) return [];
  const places = records.map(() => '?').join(', ');
  const rows = await connection.all(
    `select "record", "times", "last" from "reeve_workflow_execution" where "event" = ? and "record" in (${places})`,
    [event.id, ...records],
  );
  const executed = new Map(rows.map(([id, times, last]) => [Number(id), { times: Number(times), last: Number(last) }]));
  return records.filter((id) => mayExecute(event, executed.get(id) ?? { times: 0, last: 0 }, now));
}

/** Notes one execution more. */
export async function noteExecution(event: number, record: number, now: number, unit: Unit): Promise<void> {
  await unit.transaction.run(
    `insert into "reeve_workflow_execution" ("event", "record", "times", "last") values (?, ?, 1, ?)
      on conflict ("event", "record") do update set "times" = "reeve_workflow_execution"."times" + 1, "last" = excluded."last"`,
    [event, record, now],
  );
}
