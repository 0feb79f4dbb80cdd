/**
 * Measures the query language against yardsticks within one run: SQL written by hand, a scan, the first page. Prints
 * milliseconds, the median of several runs, and ratios. `node bench/query.ts` makes 100,000 tickets in a folder of its own;
 * `--tickets N` another amount, `--data FOLDER` measures the demo tenant that is there.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalogue } from '../packages/catalogue/src/catalogue.ts';
import { parseCondition } from '../packages/query/src/parse/parse-condition.ts';
import { parseOrderBy } from '../packages/query/src/parse/parse-order-by.ts';
import type { TenantDatabase } from '../packages/store/src/engine/engine.ts';
import { openSqliteEngine } from '../packages/store/src/engine/sqlite/sqlite-engine.ts';
import type { ListPlan } from '../packages/store/src/plan/list-plan.ts';
import { planList } from '../packages/store/src/plan/plan-list.ts';
import { Tables } from '../packages/store/src/schema/table.ts';
import { compileIds } from '../packages/store/src/sql/compile-list.ts';
import { countRows, findIds } from '../packages/store/src/sql/find-ids.ts';
import { ProcessUnderTest } from './process-under-test.ts';

const recent = `t._date_entered > '2026-01-01T00:00:00Z'`;
const joins =
  'service_tickets t join service_boards b on b.id = t.board_id join service_boards_statuses s on s.id = t.status_id';
const named = `b.name = 'Help Desk' and s.name = 'Closed' and ${recent}`;
const board = `(select id from service_boards where name = 'Help Desk')`;
const statuses = `(select group_concat(id) from service_boards_statuses where name = 'Closed')`;
/** What a person would write for the same page. */
const handWritten = {
  joins: `select t.id from ${joins} where ${named} order by t.id limit 26`,
  ids: `select t.id from service_tickets t where t.board_id = ${board} and instr(',' || ${statuses} || ',', ',' || t.status_id || ',') > 0 and ${recent} order by t.id limit 26`,
  latest: `select t.id from ${joins} where ${named} order by t._last_updated desc, t.id desc limit 26`,
} as const;

const { values } = parseArgs({ options: { tickets: { type: 'string', default: '100000' }, data: { type: 'string' } } });
const catalogue = loadCatalogue();
const tables = Tables.of(catalogue);
const folder = values.data ?? (await makeTickets(Number(values.tickets)));
const engine = openSqliteEngine({ folder: join(folder, 'tenants'), lock: false });
try {
  await compare(await engine.open('demo'));
} finally {
  await engine.close();
  if (values.data === undefined) rmSync(folder, { recursive: true, force: true });
}

async function makeTickets(count: number): Promise<string> {
  const made = mkdtempSync(join(tmpdir(), 'reeve-bench-'));
  const reeve = 'packages/cli/bin/reeve.js';
  const serve = [reeve, 'serve', '--demo', '--port', '19181', '--data', made, '--request-log', 'off'];
  await (await ProcessUnderTest.start(serve, 19_181, '/_reeve/health')).stop();
  const seed = ['seed', '--tickets', String(Math.max(1, count - 1000)), '--data', made];
  spawnSync(process.execPath, [reeve, ...seed], { stdio: 'ignore' });
  return made;
}

async function compare(database: TenantDatabase): Promise<void> {
  const plan = (conditions: string, orderBy = '', page = 1, search = true) =>
    planList(
      {
        view: catalogue.view('/service/tickets'),
        conditions: parseCondition(conditions),
        childConditions: null,
        customFieldConditions: null,
        orderBy: parseOrderBy(orderBy),
        window: { kind: 'page', page, pageSize: 25 },
      },
      { catalogue, tables, dialect: database.dialect, search, now: '2026-06-01T12:00:00Z' },
    );
  const ids = (asked: ListPlan) => () => findIds(asked, database);
  const byHand = (sql: string) => () => database.reader.all(sql);

  const common = 'board/name="Help Desk" and status/name="Closed" and dateEntered > [2026-01-01]';
  const filtered = await median(ids(plan(common)));
  report('two references and a date, 25 rows', filtered);
  report('  by hand, joins', await median(byHand(handWritten.joins)), filtered);
  report('  by hand, ids looked up before', await median(byHand(handWritten.ids)), filtered);
  const latest = await median(ids(plan(common, 'lastUpdated desc')));
  report('  latest first', latest);
  report('  by hand, latest first', await median(byHand(handWritten.latest)), latest);
  report(
    'a company that few tickets are of, and a status',
    await median(ids(plan('company/identifier="none" and status/name="Closed"'))),
  );
  report('updated in the last hours', await median(ids(plan('lastUpdated > [2026-11-22T02:00:00Z]'))));

  const nothing = await median(ids(plan('summary contains "xylophone"')));
  report('summary contains a word that no ticket has', nothing);
  report('  the scan', await median(ids(plan('summary contains "xylophone"', '', 1, false))), nothing);
  const laptops = await median(() => countRows(plan('summary contains "laptop"'), database));
  report('count of summary contains "laptop"', laptops);
  report(
    '  the scan',
    await median(() => countRows(plan('summary contains "laptop"', '', 1, false), database)),
    laptops,
  );

  for (const condition of ['', 'closedFlag=false and priority/id=3', common])
    report(
      `count of ${condition === '' ? 'everything' : condition}`,
      await median(() => countRows(plan(condition), database)),
    );

  const first = await median(ids(plan('')));
  report('page 1', first);
  report('page 2,000', await median(ids(plan('', '', 2_000))));
  report('page 2,000 latest first', await median(ids(plan('', 'lastUpdated desc', 2_000))));
  const planned = await median(() => {
    for (let time = 0; time < 1_000; time += 1) compileIds(plan(common));
  });
  say(`parse, plan and compile: ${planned.toFixed(1)} microseconds`);
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

/** One line; with something to compare with, how many times it is that. */
function report(name: string, milliseconds: number, other?: number): void {
  const ratio = other === undefined ? '' : `  ${(milliseconds / other).toFixed(1)} times Reeve`;
  say(`${name.padEnd(90)} ${milliseconds.toFixed(3).padStart(9)} ms${ratio}`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
