import { modelFields } from './generated/model-fields.ts';

/** A member that a model does not have, or that came as another kind of value than it is typed. */
export interface FieldDrift {
  readonly model: string;
  readonly field: string;
  readonly kind: 'unknown field' | 'other kind of value';
  /** What came: `string`, `list`, `object`. */
  readonly found: string;
}

/** Members whose names nobody knows before: links. */
const free = new Set(['_info']);

/** What a record has otherwise than its model, also within the records and lists in it. Unknown models are passed over. */
export function findDrift(record: unknown, model: string): FieldDrift[] {
  const fields = modelFields[model];
  if (fields === undefined || typeof record !== 'object' || record === null) return [];
  if (Array.isArray(record)) return record.flatMap((each) => findDrift(each, model));
  return Object.entries(record).flatMap(([field, value]) => driftOf({ model, field, value, known: fields[field] }));
}

interface FieldFound {
  readonly model: string;
  readonly field: string;
  readonly value: unknown;
  /** `string`, `number`, `boolean`, a model's name, or one of these with `[]`; `?` for anything. */
  readonly known: string | undefined;
}

function driftOf({ model, field, value, known }: FieldFound): FieldDrift[] {
  if (value === null || free.has(field)) return [];
  const found = kindOf(value);
  if (known === undefined) return [{ model, field, kind: 'unknown field', found }];
  if (known === '?') return [];
  const isList = known.endsWith('[]');
  const inner = isList ? known.slice(0, -2) : known;
  const wanted = isList ? 'list' : ['string', 'number', 'boolean'].includes(inner) ? inner : 'object';
  return found === wanted ? findDrift(value, inner) : [{ model, field, kind: 'other kind of value', found }];
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}
