/**
 * Measures `customFieldConditions` on each kind of value: one field that every ticket has, of text, number, date, checkbox and
 * list, by each operator. Prints milliseconds for 25 rows, the median of 15. `node bench/custom-fields.ts` makes
 * 100,000 tickets in a folder of its own and gives them values; `--tickets N` another amount.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalogue } from '../packages/catalogue/src/catalogue.ts';
import { parseCondition } from '../packages/query/src/parse/parse-condition.ts';
import type { TenantDatabase } from '../packages/store/src/engine/engine.ts';
import { openSqliteEngine } from '../packages/store/src/engine/sqlite/sqlite-engine.ts';
import { planList } from '../packages/store/src/plan/plan-list.ts';
import { Tables } from '../packages/store/src/schema/table.ts';
import { findIds } from '../packages/store/src/sql/find-ids.ts';
import { ProcessUnderTest } from './process-under-test.ts';

/** By type, the SQL of a ticket's text and of its number: some values are rare, and one ticket in a thousand has none. */
const kinds = {
  Text: [`'asset ' || (id % 5000)`, 'null'],
  Number: [`'' || (id % 1000)`, 'id % 1000'],
  Date: [`'2026-01-' || printf('%02d', 1 + id % 28) || 't00:00:00z'`, 'null'],
  Checkbox: [`case when id % 100 = 0 then 'true' else 'false' end`, 'id % 100 = 0'],
} as const;

const asked: Readonly<Record<keyof typeof kinds, readonly string[]>> = {
  Text: [
    'value = "asset 77"',
    'value != "asset 77"',
    'value contains "set 4999"',
    'value like "asset 49%"',
    'value = null',
    'value != null',
    'value in ("asset 1", "asset 2")',
  ],
  Number: ['value = 77', 'value > 998', 'value != 77', 'value = null'],
  Date: ['value = [2026-01-07]', 'value > [2026-01-27]', 'value = null'],
  Checkbox: ['value = true', 'value != true', 'value = null'],
};

const { values } = parseArgs({ options: { tickets: { type: 'string', default: '100000' }, data: { type: 'string' } } });
const catalogue = loadCatalogue();
const tables = Tables.of(catalogue);
const folder = values.data ?? (await makeTickets(Number(values.tickets)));
const engine = openSqliteEngine({ folder: join(folder, 'tenants'), lock: false });
try {
  const database = await engine.open('demo');
  await giveValues(database);
  await measure(database);
} finally {
  await engine.close();
  if (values.data === undefined) rmSync(folder, { recursive: true, force: true });
}

async function makeTickets(count: number): Promise<string> {
  const made = mkdtempSync(join(tmpdir(), 'reeve-bench-'));
  const reeve = 'packages/cli/bin/reeve.js';
  const serve = [reeve, 'serve', '--demo', '--port', '19182', '--data', made, '--request-log', 'off'];
  await (await ProcessUnderTest.start(serve, 19_182, '/_reeve/health')).stop();
  const seed = ['seed', '--tickets', String(Math.max(1, count - 1000)), '--data', made];
  spawnSync(process.execPath, [reeve, ...seed], { stdio: 'ignore' });
  return made;
}

/** A field of each type that every ticket has, written as the server would. */
async function giveValues(database: TenantDatabase): Promise<void> {
  const [[pod] = []] = await database.reader.all(
    `select "pod_id" from "system_user_defined_fields" where "pod_id" = 1 limit 1`,
  );
  await database.write(async (transaction) => {
    for (const [at, [type, [text, number]]] of Object.entries(kinds).entries()) {
      const id = 90_000 + at;
      await transaction.run(
        `insert or replace into "system_user_defined_fields" ("id", "pod_id", "caption", "field_type_identifier") values (?, ?, ?, ?)`,
        [id, Number(pod ?? 1), `Bench ${type}`, type],
      );
      await transaction.run(
        `insert or replace into "reeve_custom_value" ("table_name", "record_id", "field_id", "text_value", "number_value")
         select 'service_tickets', "id", ${id}, ${text}, ${number} from "service_tickets" where "id" % 1000 != 7`,
      );
    }
  });
}

async function measure(database: TenantDatabase): Promise<void> {
  for (const [type, conditions] of Object.entries(asked))
    for (const condition of conditions) {
      const plan = planList(
        {
          view: catalogue.view('/service/tickets'),
          conditions: null,
          childConditions: null,
          customFieldConditions: parseCondition(`caption="Bench ${type}" and ${condition}`),
          orderBy: [],
          window: { kind: 'page', page: 1, pageSize: 25 },
        },
        { catalogue, tables, dialect: database.dialect, search: true, now: '2026-06-01T12:00:00Z' },
      );
      const milliseconds = await median(() => findIds(plan, database));
      process.stdout.write(`${`${type}: ${condition}`.padEnd(50)} ${milliseconds.toFixed(2).padStart(9)} ms\n`);
    }
}

/** Milliseconds of one run: the median of 15, after three that are not counted. */
async function median(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = -3; run < 15; run += 1) {
    const from = performance.now();
    await work();
    if (run >= 0) times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b)[7] ?? 0;
}
