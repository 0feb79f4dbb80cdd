import type { Json, StoredRecord, Table } from '@reeve/store';
import { findRecord } from '../action/find-record.ts';
import { changeRecord, deleteRecord, makeRecord } from '../action/write-record.ts';
import type { JsonObject } from '../body/members.ts';
import { withoutDerived } from '../body/without-derived.ts';
import { startOfDay } from '../clock.ts';
import { refuse } from '../fault.ts';
import { displayName } from '../resource-name.ts';
import { usualOf } from '../setup/default-of.ts';
import type { Unit } from '../unit/unit.ts';
import { copiedBody } from './copied-body.ts';
import type { CopyPlan } from './copy-plan.ts';
import { freeName } from './free-name.ts';

/** What is copied, and what the caller wants of the copy. */
export interface CopyOrder {
  readonly plan: CopyPlan;
  readonly id: number;
  /** The record that it must belong to, for nested ones. */
  readonly parentId?: number;
  /** Fields that the copy is to have. */
  readonly sent: JsonObject;
}

type Ids = Map<string, Map<number, number>>;

interface OwnReference {
  readonly key: string;
  readonly references: string;
  readonly id: number;
}

/**
 * Copies a record with what belongs to it, by the write path: new ids, references kept or led to the copies, custom
 * fields taken along, history left behind (evidence: records/copies, records/copy-names). A name that must be unique
 * gets a suffix unless one is sent. Answers the copy's id. Raises `record not found`.
 */
export async function copyRecord({ plan, id, parentId, sent }: CopyOrder, unit: Unit): Promise<number> {
  const original = await findRecord(plan.collection, id, unit);
  const parentKey = unit.schema.catalogue.collection(plan.collection).parent?.field ?? '_parentId';
  if (parentId !== undefined && original[parentKey] !== parentId) {
    const { model } = unit.schema.catalogue.collection(plan.collection);
    refuse({ kind: 'record not found', what: displayName(model), id });
  }
  const name = plan.unique === undefined ? {} : await uniqueName(plan, plan.unique, original, unit);
  const ids: Ids = new Map();
  const today = startOfDay(unit.now);
  const begins = Object.fromEntries((plan.today ?? []).map((key) => [key, today]));
  const set = { ...plan.fresh, ...begins, ...(await usualRows(plan, unit)), ...name, ...settable(sent, plan, unit) };
  const own = ownReferences(plan, original, unit);
  const copy = await copyOne(plan.collection, { ...original, ...emptied(own) }, set, ids, unit);
  for (const child of plan.children ?? []) await copyChildren(child, plan, ids, unit);
  await unit.updateColumns(plan.collection, copy, ledToCopies(own, ids));
  return copy;
}

/** The original's references to its own children: nothing can belong to the copy before it is there. */
function ownReferences({ collection, children = [] }: CopyPlan, original: StoredRecord, unit: Unit): OwnReference[] {
  const { tables } = unit.schema;
  const copied = new Set(children.map((child) => tables.of(child).name));
  return tables.of(collection).columns.flatMap(({ key, references }) => {
    const id = original[key];
    return references !== null && copied.has(references) && typeof id === 'number' ? [{ key, references, id }] : [];
  });
}

function emptied(own: readonly OwnReference[]): Record<string, Json> {
  return Object.fromEntries(own.map(({ key }) => [key, null]));
}

function ledToCopies(own: readonly OwnReference[], ids: Ids): Record<string, Json> {
  return Object.fromEntries(own.map(({ key, references, id }) => [key, ids.get(references)?.get(id) ?? null]));
}

/** A copy is written in Reeve's own name, but what it is to have is the caller's. */
function settable(sent: JsonObject, plan: CopyPlan, unit: Unit): JsonObject {
  const { catalogue } = unit.schema;
  return withoutDerived(sent, catalogue.model(catalogue.collection(plan.collection).model));
}

async function usualRows({ usual = {} }: CopyPlan, unit: Unit): Promise<JsonObject> {
  const rows: Record<string, { readonly id: number }> = {};
  for (const [key, table] of Object.entries(usual)) {
    const id = await usualOf(table, unit);
    if (id !== null) rows[key] = { id };
  }
  return rows;
}

async function uniqueName(plan: CopyPlan, key: string, original: StoredRecord, unit: Unit): Promise<JsonObject> {
  const text = original[key];
  return typeof text === 'string' ? { [key]: await freeName(plan.collection, key, text, unit) } : {};
}

async function copyChildren(
  collection: string,
  { freshChildren, matched, replaced }: CopyPlan,
  ids: Ids,
  unit: Unit,
): Promise<void> {
  const { catalogue, tables } = unit.schema;
  const { parent } = catalogue.collection(collection);
  const above = tables.of(catalogue.view(parent?.collection ?? '').collection);
  for (const [from, to] of ids.get(above.name) ?? []) {
    if (replaced?.includes(collection) === true)
      for (const { id } of await unit.select(collection, { [parent?.field ?? '_parentId']: to }))
        await deleteRecord(collection, id, unit);
    for (const row of await unit.select(collection, { [parent?.field ?? '_parentId']: from }))
      if (matched?.[collection] !== undefined) await matchOne(collection, row, matched[collection], ids, unit, to);
      else await copyOne(collection, row, freshChildren?.[collection] ?? {}, ids, unit, to);
  }
}

/** Gives what came with the copy the values of the original: found by a reference to something that was copied too, or alone. */
async function matchOne(
  collection: string,
  row: StoredRecord,
  key: string | null,
  ids: Ids,
  unit: Unit,
  parentId: number,
): Promise<void> {
  const table = unit.schema.tables.of(collection);
  const parentKey = table.collection.parent?.field ?? '_parentId';
  const named = key === null ? {} : { [key]: copyNamed(row, key, table, ids) };
  const made = await unit.first(collection, { [parentKey]: parentId, ...named });
  const { [parentKey]: _, ...body } = copiedBody(row, table, ids, unit.schema);
  if (made !== null) await changeRecord(collection, made.id, body, unit);
}

function copyNamed(row: StoredRecord, key: string, table: Table, ids: Ids): number | null {
  return ids.get(table.byKey.get(key)?.references ?? '')?.get(Number(row[key])) ?? null;
}

async function copyOne(
  collection: string,
  row: StoredRecord,
  set: JsonObject,
  ids: Ids,
  unit: Unit,
  parentId?: number,
): Promise<number> {
  const table = unit.schema.tables.of(collection);
  const above = parentId ?? keptParent(collection, row, unit);
  const body = Object.entries({ ...copiedBody(row, table, ids, unit.schema), ...set }).filter(
    ([, value]) => value !== null,
  );
  const own = body.filter(([key]) => key !== unit.schema.catalogue.collection(collection).parent?.field);
  const made = await makeRecord(collection, Object.fromEntries(own), unit, above);
  ids.set(table.name, (ids.get(table.name) ?? new Map()).set(row.id, made.id));
  await copyCustomFields(table.name, row.id, made.id, unit);
  return made.id;
}

function keptParent(collection: string, row: StoredRecord, unit: Unit): number | undefined {
  const { parent } = unit.schema.catalogue.collection(collection);
  const id: Json | undefined = parent === undefined ? undefined : row[parent.field ?? '_parentId'];
  return typeof id === 'number' ? id : undefined;
}

async function copyCustomFields(table: string, from: number, to: number, unit: Unit): Promise<void> {
  await unit.transaction.run(
    `insert into "reeve_custom_value" ("table_name", "record_id", "field_id", "text_value", "text_value__folded", "number_value")
     select "table_name", cast(? as integer), "field_id", "text_value", "text_value__folded", "number_value"
     from "reeve_custom_value" where "table_name" = ? and "record_id" = ?`,
    [to, table, from],
  );
}
