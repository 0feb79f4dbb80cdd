import type { Field, Model } from '@reeve/catalogue';
import type { StoredRecord } from '@reeve/store';
import { findField } from '../../body/find-field.ts';
import { isObject, type JsonObject } from '../../body/members.ts';

/** A row of a list as its element shows it. */
export function toItem(row: StoredRecord, { fields }: Model): JsonObject {
  const entries = fields.map(({ name, as: key = name, type }) => {
    const value = row[key];
    return [name, type === 'reference' && value !== null ? { id: value } : value] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined));
}

/**
 * Whether an element says anything else than a row does. A reference says which record it means, whatever it shows beside the
 * id, and what is told of the element itself says nothing (evidence: records/elements-put-back).
 */
export function differs(item: JsonObject, present: JsonObject, model: Model): boolean {
  return Object.entries(item).some(([key, value]) => {
    const field = findField(model, key);
    if (key === 'id' || field?.type === 'info') return false;
    const there = present[field?.name ?? key] ?? null;
    return JSON.stringify(meantBy(value, field)) !== JSON.stringify(meantBy(there, field));
  });
}

function meantBy(value: unknown, field: Field | undefined): unknown {
  return field?.type === 'reference' && isObject(value) && Number.isInteger(value['id']) ? value['id'] : value;
}

/**
 * The row that each element means, undefined for a new one: that of its id. Elements of a model without an id mean the row that
 * says the same, else, in their order, those that are left: what was read is put back without new ids for all of them
 * (evidence: records/elements-without-id).
 */
export function rowsMeant(
  items: readonly JsonObject[],
  present: readonly StoredRecord[],
  model: Model,
): (StoredRecord | undefined)[] {
  if (model.byName.has('id')) {
    const byId = new Map(present.map((row) => [row.id, row]));
    return items.map((item) => byId.get(Number(item['id'] ?? 0)));
  }
  const left = [...present];
  const take = (at: number) => (at < 0 ? undefined : left.splice(at, 1)[0]);
  const same = items.map((item) => take(left.findIndex((row) => !differs(item, toItem(row, model), model))));
  return same.map((row) => row ?? take(left.length > 0 ? 0 : -1));
}
