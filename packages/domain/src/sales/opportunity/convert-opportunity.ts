import type { RowOf, StoredRecord } from '@reeve/store';
import { type Arguments, idList } from '../../action/arguments.ts';
import { findRecord } from '../../action/find-record.ts';
import type { RecordRights } from '../../action/record-rights.ts';
import { changeRecord, makeRecord, referenceTo } from '../../action/write-record.ts';
import { startOfDay } from '../../clock.ts';
import { refuse } from '../../fault.ts';
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
  refuseOtherCompany(opportunity, target, plan);
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
    orderDate: startOfDay(unit.now),
  };
}

function refuseOtherCompany(opportunity: StoredRecord, target: StoredRecord, { parentType }: ConversionPlan): void {
  if (target['company'] === opportunity['company']) return;
  const message = `${parentType} ${target.id} is for another company than opportunity ${opportunity.id}.`;
  refuse({ kind: 'refused by rule', message });
}

async function takeNotes(
  { id }: StoredRecord,
  target: StoredRecord,
  { collection, notes }: ConversionPlan,
  args: Arguments,
  unit: Unit,
): Promise<void> {
  const all = await unit.select('/sales/opportunities/{parentId}/notes', { opportunityId: id });
  const texts = chosen(id, all, args, 'Note').map((note) => String(note['text'] ?? ''));
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
  for (const document of chosen(id, all, args, 'Document'))
    await copyDocument(document, plan.documents, target.id, unit);
}

/** What an earlier conversion took to a record of the same kind stays there, unless it is listed. */
async function takeProducts(
  { id }: StoredRecord,
  target: StoredRecord,
  plan: ConversionPlan,
  args: Arguments,
  unit: Unit,
): Promise<void> {
  const all = await unit.select('/procurement/products', { opportunity: id });
  const listed = idList(args['includeProductIds'], 'includeProductIds');
  for (const product of chosen(id, all, args, 'Product')) {
    const before = product[plan.products];
    if (before === target.id || (before !== null && !listed.includes(product.id))) continue;
    await changeRecord('/procurement/products', product.id, { [plan.products]: { id: target.id } }, unit);
    if (plan.takesRecurring === true && before === null) await addRecurring(product, target.id, unit);
  }
}

/** Those that are asked for. Refused where one is listed that the opportunity does not have. */
function chosen<R extends StoredRecord>(
  opportunity: number,
  all: readonly R[],
  args: Arguments,
  kind: 'Note' | 'Document' | 'Product',
): readonly R[] {
  const ids = idList(args[`include${kind}Ids`], `include${kind}Ids`);
  const strange = ids.find((each) => !all.some((record) => record.id === each));
  if (strange !== undefined)
    refuse({ kind: 'refused by rule', message: `${kind} ${strange} is none of opportunity ${opportunity}.` });
  return all.filter((record) => args[`includeAll${kind}sFlag`] === true || ids.includes(record.id));
}
