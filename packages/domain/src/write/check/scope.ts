import type { Field, ReferenceType } from '@reeve/catalogue';
import type { Table } from '@reeve/store';
import type { Draft } from '../../unit/draft.ts';
import type { Unit } from '../../unit/unit.ts';
import { targetTable } from './target-table.ts';

/** What the record that a reference names must belong to. */
export interface Scope {
  /** The field of the draft that names it; `id` where it is the draft's own record. */
  readonly field: string;
  /** Its id; null for the record being made, to which nothing belongs yet. */
  readonly id: number | null;
}

/**
 * What a reference is looked up among, as far as the draft tells: the records of the first parent named beside it, those
 * of the record itself included (`billToCompany, else self.id`). Undefined where nothing beside it names one.
 */
export function scopeOf(field: Field, type: ReferenceType, draft: Draft): Scope | undefined {
  for (const name of namesOf(field, type, draft)) {
    if (name === 'self.id') return { field: 'id', id: draft.before === null ? null : draft.after.id };
    const id = draft.after[name];
    if (typeof id === 'number') return { field: name, id };
  }
  return undefined;
}

/** Whether the reference, or something that says what it must belong to, is another than it was. */
export function scopeChanged(field: Field, type: ReferenceType, draft: Draft): boolean {
  return [field.name, ...namesOf(field, type, draft)].some((name) => draft.changed(name));
}

/** Whether anything beside fields of this type may say what they are looked up among. */
export function isScoped(type: ReferenceType): boolean {
  return type.scope !== null || type.owner !== null;
}

/** The field of the record referred to that names what it belongs to; undefined where it belongs to nothing. */
export function ownerKey(type: ReferenceType, unit: Pick<Unit, 'schema'>): string | undefined {
  if (type.owner !== null) return type.owner;
  const { parent } = targetTable(type, unit).collection;
  return parent === undefined ? undefined : (parent.field ?? '_parentId');
}

const namesKnown = new WeakMap<Table, Map<Field, readonly string[]>>();

function namesOf(field: Field, type: ReferenceType, { table }: Draft): readonly string[] {
  const byField = namesKnown.get(table) ?? new Map<Field, readonly string[]>();
  namesKnown.set(table, byField);
  const names = byField.get(field) ?? readNames(field, type, table);
  byField.set(field, names);
  return names;
}

function readNames(field: Field, type: ReferenceType, { collection }: Table): readonly string[] {
  const named = type.scopeByField[`${collection.model}.${field.name}`];
  return (named === undefined ? type.scope : named)?.split(', else ') ?? [];
}
