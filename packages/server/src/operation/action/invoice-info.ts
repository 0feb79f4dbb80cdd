import { findRecord } from '@reeve/domain';
import { parseFields } from '@reeve/query';
import type { Json } from '@reeve/store';
import { pick, toSelection } from '@reeve/wire';
import type { Answer, Call } from '../../call/call.ts';
import { readQuery } from '../../call/query-parameters.ts';
import { readerOf } from '../../call/reader-of.ts';
import { showByIds } from '../kind/show.ts';
import type { Action } from './action.ts';
import { answerJson } from './answers.ts';
import { pathId } from './within-call.ts';

/** An invoice with everything that is printed on it (special-operations 2). */
export const invoiceInfoActions: readonly (readonly [string, Action])[] = [
  ['invoice-info-by-id', { handler: answerInfo, missing: 'logo and agreement billing details are left out' }],
];

async function answerInfo(call: Call): Promise<Answer> {
  const id = pathId(call);
  const reading = readerOf(call);
  const invoice = await findRecord('/finance/invoices', id, reading);
  const whole = { ...call, query: readQuery('') };
  const show = async (collection: string, ids: readonly number[]) =>
    (await showPlain(whole, collection, ids)).map((text): unknown => JSON.parse(text));
  const billed = async (collection: string) => (await reading.select(collection, { invoice: id })).map((row) => row.id);
  const products = await billed('/procurement/products');
  const components = '/procurement/products/{parentId}/components';
  const parts = products.length === 0 ? [] : await reading.select(components, { _parentId: products });
  const [template] = await show('/finance/invoiceTemplates', idsOf(invoice['invoiceTemplate']));
  const [setup] = await show('/finance/billingSetups', idsOf(invoice['billingSetupReference']));
  const info = {
    id,
    invoice: (await show('/finance/invoices', [id]))[0],
    invoiceTemplate: template,
    products: await show('/procurement/products', products),
    bundledComponentsInfo: await show(
      components,
      parts.map((part) => part.id),
    ),
    expenses: await show('/expense/entries', await billed('/expense/entries')),
    timeEntries: await show('/time/entries', await billed('/time/entries')),
    billingSetup: setup,
  };
  return answerJson(call, pick(info, toSelection(parseFields(call.query.get('fields') ?? ''))));
}

/** Records of a collection by their ids, whatever they belong to. */
function showPlain(call: Call, collection: string, ids: readonly number[]): Promise<string[]> {
  const { model } = call.schema.catalogue.collection(collection);
  return showByIds(call, call.schema.catalogue.view(collection), model, ids);
}

function idsOf(value: Json | undefined): number[] {
  return typeof value === 'number' ? [value] : [];
}
