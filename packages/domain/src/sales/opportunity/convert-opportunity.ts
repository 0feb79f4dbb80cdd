import type { RowOf, StoredRecord } from '@reeve/store';
import { type Arguments, idList } from '../../action/arguments.ts';
import { findRecord } from '../../action/find-record.ts';
import type { RecordRights } from '../../action/record-rights.ts';
import { changeRecord, makeRecord, referenceTo } from '../../action/write-record.ts';
import { usualOf } from '../../setup/default-of.ts';
import { copyDocument } from '../../system/document/copy-document.ts';
import type { Unit } from '../../unit/unit.ts';
import { addRecurring } from './add-recurring.ts';
import type { ConversionPlan } from './conversion-plan.ts';
import { takeEstimates } from './take-estimates.ts';

const opportunities = '/sales/opportunities';

/** A conversion that is asked for, and what whoever asks may do. */
interface Conversion {
  readonly id: number;
  readonly plan: ConversionPlan;
  readonly args: Arguments;
  readonly rights: RecordRights;
}

/**
 * Makes another record of an opportunity, or adds it to the one named: company, places and billing come along, what was forecast is estimated, and
 * notes, documents and products all or as listed (evidence: sales/conversions). The target refers to the opportunity,
 * which is how conversions are known afterwards. Answers the target's id.
 */
export async function convertOpportunity({ id, plan, args, rights }: Conversion, unit: Unit): Promise<number> {
  const existing = args[plan.existing];
  const isNew = typeof existing !== 'number' || existing <= 0;
  await rights.require(isNew ? 'add' : 'edit', plan.collection, isNew ? null : existing);
  const opportunity = await findRecord(opportunities, id, unit);
  const target = await targetOf(opportunity, plan, args, unit);
  await unit.updateColumns(plan.collection, target.id, { opportunity: id });
  if (plan.isEstimated === true) await takeEstimates(id, plan.collection, target, unit);
  await takeNotes(opportunity, target, plan, args, unit);
  await takeDocuments(opportunity, target, plan, args, unit);
  await takeProducts(opportunity, target, plan, args, unit);
  return target.id;
}

async function targetOf(
  opportunity: RowOf<'/sales/opportunities'>,
  plan: ConversionPlan,
  args: Arguments,
  unit: Unit,
): Promise<StoredRecord> {
  const existing = args[plan.existing];
  if (typeof existing === 'number' && existing > 0) return findRecord(plan.collection, existing, unit);
  const { tables } = unit.schema;
  const table = tables.of(plan.collection);
  const isReference = (key: string) => table.byKey.get(key)?.references != null;
  const taken = plan.taken.map((key) => [key, referenceTo(opportunity[key])] as const);
  const sent = Object.entries(plan.sent).map(([from, key]) => {
    const value = args[from] ?? null;
    return [key, isReference(key) && typeof value === 'number' ? { id: value } : value] as const;
  });
  const name =
    plan.name === undefined ? [] : [[plan.name.field, args[plan.name.argument] ?? opportunity.name] as const];
  const own = await fixedFields(opportunity, plan, unit);
  const entries = [...Object.entries(own), ...taken, ...sent, ...name].filter(([, value]) => value !== null);
  return makeRecord(plan.collection, Object.fromEntries(entries), unit);
}

/**
 * What a target must have and an opportunity says otherwise, or not at all (*assumed*;
 * evidence: sales/conversion-fields).
 */
async function fixedFields(
  opportunity: RowOf<'/sales/opportunities'>,
  plan: ConversionPlan,
  unit: Unit,
): Promise<object> {
  if (plan.parentType === 'Project') return { billingMethod: 'ActualRates' };
  if (plan.parentType !== 'SalesOrder') return {};
  return {
    status: referenceTo(await usualOf('/sales/orders/statuses', unit)),
    salesRep: referenceTo(opportunity.primarySalesRep),
    orderDate: unit.now,
  };
}

async function takeNotes(
  { id }: StoredRecord,
  target: StoredRecord,
  { collection, notes }: ConversionPlan,
  args: Arguments,
  unit: Unit,
): Promise<void> {
  const all = await unit.select('/sales/opportunities/{parentId}/notes', { opportunityId: id });
  const texts = chosen(all, args, 'Note').map((note) => String(note['text'] ?? ''));
  if ('collection' in notes) {
    for (const text of texts) await makeRecord(notes.collection, { text, ...notes.flags }, unit, target.id);
  } else if (texts.length > 0) {
    const before = target[notes.field];
    await unit.updateColumns(collection, target.id, {
      [notes.field]: [...(typeof before === 'string' ? [before] : []), ...texts].join('\n'),
    });
  }
}

async function takeDocuments(
  { id }: StoredRecord,
  target: StoredRecord,
  plan: ConversionPlan,
  args: Arguments,
  unit: Unit,
): Promise<void> {
  const all = await unit.select('/system/documents', { recordType: 'Opportunity', recordId: id });
  for (const document of chosen(all, args, 'Document')) await copyDocument(document, plan.documents, target.id, unit);
}

async function takeProducts(
  { id }: StoredRecord,
  target: StoredRecord,
  plan: ConversionPlan,
  args: Arguments,
  unit: Unit,
): Promise<void> {
  const all = await unit.select('/procurement/products', { opportunity: id });
  for (const product of chosen(all, args, 'Product')) {
    await changeRecord('/procurement/products', product.id, { [plan.products]: { id: target.id } }, unit);
    if (plan.takesRecurring === true) await addRecurring(product, target.id, unit);
  }
}

function chosen<R extends StoredRecord>(
  all: readonly R[],
  args: Arguments,
  kind: 'Note' | 'Document' | 'Product',
): readonly R[] {
  const ids = idList(args[`include${kind}Ids`], `include${kind}Ids`);
  return all.filter((record) => args[`includeAll${kind}sFlag`] === true || ids.includes(record.id));
}
