import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { parseReportColumn, type Report } from '@reeve/catalogue';
import { allBehaviours, allRollUps } from '@reeve/domain';
import { aWorld, type World } from '../../testkit/src/world.ts';
import { reportColumns } from '../src/operation/report/report-columns.ts';
import { catalogue } from './writable-models.ts';

/** `collection field` of all that behaviours and roll-ups set. */
const setByTheServer = new Set([
  ...allBehaviours.flatMap(({ collections, sets }) =>
    collections.flatMap((collection) => sets.map((field) => `${collection} ${field}`)),
  ),
  ...allRollUps.map(({ into, sets }) => `${into} ${sets}`),
]);

/** What actions and sign-ins fill, with the file that does: nothing declares it. */
const filledBy: Readonly<Record<string, string>> = {
  '/expense/reports periodName': 'packages/domain/src/time/sheet/find-sheet.ts',
  '/finance/invoices glAccount': 'packages/domain/src/finance/ledger/invoice/book-invoice.ts',
  '/procurement/purchaseorders/{parentId}/lineitems demandedFor':
    'packages/domain/src/procurement/purchasing-demand/demand-products.ts',
  '/service/tickets mergedParentTicket': 'packages/domain/src/service/ticket/bundle/merge-tickets.ts',
  '/system/documents url': 'packages/domain/src/system/document/write-document.ts',
  '/system/members lastLogin': 'packages/server/src/site/log-in.ts',
  '/time/sheets periodName': 'packages/domain/src/time/sheet/find-sheet.ts',
};

function isFilledByAnAction(collection: string, field: string): boolean {
  const file = filledBy[`${collection} ${field}`];
  return file !== undefined && readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8').includes(field);
}

/** Whether a client may send the field, by some model of the collection's records. */
function isSentByClients(collection: string, field: string): boolean {
  return catalogue
    .collection(collection)
    .models.flatMap((model) => [...catalogue.model(model).fields.values()])
    .some((each) => (each.as ?? each.name) === field && each.readOnly !== true && each.hidden !== true);
}

/** Whether the field of the record where the column's way ends can ever hold something. */
async function canBeFilled(report: Report, column: string, world: World): Promise<boolean> {
  const { schema } = world.tenant.read;
  const source = reportColumns(report, schema).find(({ name }) => name === column)?.source;
  // What is worked out has a test of its own that each value is shown by some row.
  if (source == null) return true;
  const collection = source.hops.at(-1)?.table.collection.path ?? catalogue.view(report.view).collection;
  if (source.key === 'id' || source.key.startsWith('_')) return true;
  if (setByTheServer.has(`${collection} ${source.key}`) || isSentByClients(collection, source.key)) return true;
  if (isFilledByAnAction(collection, source.key)) return true;
  const rows = await world.tenant.read.select(collection as string, {});
  return rows.some((row) => row[source.key] != null);
}

/** A column that shows a field that nobody can fill is null for ever, and has to say why instead. */
it('every column of a report that shows a field shows one that somebody fills', async () => {
  await using world = await aWorld();
  const never: string[] = [];
  for (const report of catalogue.reports)
    for (const column of Object.keys(report.columns))
      if (!(await canBeFilled(report, column, world)))
        never.push(`${report.name}.${column}: ${parseReportColumn(report.columns[column] ?? '').path?.join('/')}`);
  assert.deepEqual(never, []);
});
