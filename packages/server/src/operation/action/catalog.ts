import { type Arguments, catalogPrice, findRecord, isObject, type Reading, refuse, toTimestamp } from '@reeve/domain';
import type { StoredRecord } from '@reeve/store';
import type { Answer, Call } from '../../call/call.ts';
import { readerOf } from '../../call/reader-of.ts';
import { readReferences } from '../show/references.ts';
import type { Action } from './action.ts';
import { answerJson } from './answers.ts';
import { argumentsOf, pathId } from './within-call.ts';

const catalog = '/procurement/catalog';

/** What is asked of catalog items and stores nothing (special-operations 2, 6). */
export const catalogActions: readonly (readonly [string, Action])[] = [
  [
    'quantity-on-hand-catalog',
    {
      handler: quantityOnHand,
      missing: 'counts the inventory rows there are; stock is not moved by receipts and shipments',
    },
  ],
  ['pricing-catalog', { handler: price }],
];

/** Stock over all bins. Callers send the id; the identifier is taken too. */
async function quantityOnHand(call: Call): Promise<Answer> {
  const reading = readerOf(call);
  const item = await itemOf(call.path['catalogItemIdentifier'] ?? '', reading);
  const rows = await reading.select(`${catalog}/{parentId}/inventory`, { catalogItem: item.id });
  return answerJson(call, { count: rows.reduce((sum, row) => sum + Number(row['onHand'] ?? 0), 0) });
}

async function itemOf(text: string, reading: Reading): Promise<StoredRecord> {
  const byId = /^\d{1,9}$/.test(text) ? await reading.get(catalog, Number(text)) : null;
  const found = byId ?? (await reading.first(catalog, { identifier: text }));
  return found ?? refuse({ kind: 'record not found', what: 'CatalogItem', id: text.slice(0, 60) });
}

async function price(call: Call): Promise<Answer> {
  const args = argumentsOf(call);
  const reading = readerOf(call);
  const item = await findRecord(catalog, pathId(call), reading);
  const companyId = idIn(args, 'company');
  const quantity = typeof args['quantity'] === 'number' ? args['quantity'] : 1;
  const date = typeof args['date'] === 'string' ? args['date'] : toTimestamp(call.tenant.writer.clock.now());
  const found = await catalogPrice({ item, companyId, quantity, date }, reading);
  const references = await readReferences(call, {
    CatalogItemReference: [item.id],
    CompanyReference: [companyId],
    SystemLocationReference: [idIn(args, 'location')],
  });
  return answerJson(call, {
    catalogItem: references('CatalogItemReference', item.id),
    company: references('CompanyReference', companyId),
    location: references('SystemLocationReference', idIn(args, 'location')),
    quantity,
    date,
    price: found,
  });
}

function idIn(args: Arguments, name: string): number | null {
  const value = args[name];
  return isObject(value) && typeof value['id'] === 'number' ? value['id'] : null;
}
