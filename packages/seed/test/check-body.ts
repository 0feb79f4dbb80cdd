import type { Catalogue, Field, Model, View } from '@reeve/catalogue';

/** What a body may point to. */
export interface StoredRows {
  /** The record of that id at that view, or undefined; `_parentId` is the parent that its path named. */
  row(target: string, id: number): Readonly<Record<string, unknown>> | undefined;
}

/** A body to check, and what it is checked against. */
export interface BodyCheck {
  readonly catalogue: Catalogue;
  readonly store: StoredRows;
  readonly view: View;
  readonly parentId: number | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  /** The model whose required fields must be there; left out when a part of a record is changed. */
  readonly required?: Model;
  /** The record's own id when it is changed. */
  readonly selfId?: number;
}

const patterns: Partial<Record<Field['type'], RegExp>> = {
  dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  date: /^\d{4}-\d\d-\d\d$/,
  time: /^\d\d:\d\d:\d\d$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};

/** Sentences on what is wrong with a body; none when nothing is. */
export function bodyProblems(check: BodyCheck): string[] {
  const models = check.catalogue.collection(check.view.collection).models.map((name) => check.catalogue.model(name));
  const problems = Object.entries(check.body).flatMap(([name, value]) => {
    const field = models.map((model) => model.byName.get(name)).find((found) => found !== undefined);
    if (field === undefined) return [`There is no field ${name}.`];
    return valueProblems(check, models.find((model) => model.byName.has(name)) as Model, field, value);
  });
  return [...problems, ...missing(check)];
}

function missing(check: BodyCheck): string[] {
  const given = new Set([...Object.keys(check.body), 'id', check.view.parent?.field]);
  const fields = check.required?.fields ?? [];
  return fields
    .filter((field) => field.required === true && !given.has(field.name))
    .map((field) => `The ${field.name} field is required.`);
}

function valueProblems(check: BodyCheck, model: Model, field: Field, value: unknown): string[] {
  if (field.type === 'list') return listProblems(check, field, value);
  if (field.type === 'reference') return referenceProblems(check, model, field, value);
  const wrong = `${field.name} cannot be ${JSON.stringify(value)}.`;
  if (field.type === 'json') return value === undefined ? [wrong] : [];
  if (field.type === 'boolean') return typeof value === 'boolean' ? [] : [wrong];
  if (field.type === 'number') return Number.isFinite(value) ? [] : [wrong];
  if (field.type === 'integer') return Number.isInteger(value) ? [] : [wrong];
  return typeof value === 'string' && textFits(field, value) ? [] : [wrong];
}

function textFits(field: Field, value: string): boolean {
  if (field.type === 'enum') return field.options?.includes(value) === true;
  const pattern = patterns[field.type];
  if (pattern !== undefined) return pattern.test(value) && (field.type === 'uuid' || isDate(value));
  return field.type === 'text' && value.length <= (field.maxLength ?? Number.POSITIVE_INFINITY) && value !== '';
}

function isDate(value: string): boolean {
  return !Number.isNaN(Date.parse(value.length === 8 ? `2000-01-01T${value}Z` : value));
}

function listProblems(check: BodyCheck, field: Field, value: unknown): string[] {
  if (!Array.isArray(value)) return [`${field.name} is no list.`];
  const items: readonly unknown[] = value;
  if (field.of === 'integer') return items.every(Number.isInteger) ? [] : [`${field.name} wants whole numbers.`];
  if (field.of === 'text') return items.every((item) => typeof item === 'string') ? [] : [`${field.name} wants texts.`];
  const of = field.of ?? '';
  if (check.catalogue.reference(of) !== undefined)
    return items.flatMap((item) => pointerProblems(check, field.name, of, undefined, item));
  return items.flatMap((item) => itemProblems(check, check.catalogue.model(of), item));
}

function itemProblems(check: BodyCheck, model: Model, item: unknown): string[] {
  return Object.entries(item as Record<string, unknown>).flatMap(([name, value]) => {
    const field = model.byName.get(name);
    return field === undefined ? [`${model.name} has no field ${name}.`] : valueProblems(check, model, field, value);
  });
}

function referenceProblems(check: BodyCheck, model: Model, field: Field, value: unknown): string[] {
  const reference = check.catalogue.reference(field.of ?? '');
  const scopes = reference?.scopeByField ?? {};
  const own = `${model.name}.${field.name}`;
  const scope = own in scopes ? scopes[own] : reference?.scope;
  return pointerProblems(check, field.name, field.of ?? '', scopeId(check, scope ?? undefined), value);
}

/** The parent that the record referred to must have, as far as the body or the path tells. */
function scopeId(check: BodyCheck, scope: string | undefined): number | undefined {
  const names = scope?.split(/, else |, /) ?? [];
  for (const name of names) {
    if (name === 'self.id') return check.selfId;
    if (name === check.view.parent?.field) return check.parentId;
    const beside = check.body[name];
    if (typeof beside === 'object' && beside !== null) return (beside as { id: number }).id;
  }
  return undefined;
}

function pointerProblems(
  check: BodyCheck,
  name: string,
  type: string,
  parentId: number | undefined,
  value: unknown,
): string[] {
  const target = check.catalogue.reference(type)?.target;
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  if (target === null || target === undefined) return [`${name} points to nothing that is stored.`];
  if (typeof id !== 'number') return [`${name} wants {id}, not ${JSON.stringify(value)}.`];
  const row = check.store.row(target, id);
  if (row === undefined) return [`${name} ${id} is not in ${target}.`];
  const owner = ownerOf(row, check.catalogue.reference(type)?.owner ?? null);
  if (parentId !== undefined && owner !== parentId)
    return [`${name} ${id} belongs to ${String(owner)}, not ${parentId}.`];
  return [];
}

/** What a row belongs to: its parent, or the record that the field names. */
function ownerOf(row: Readonly<Record<string, unknown>>, field: string | null): unknown {
  return field === null ? row['_parentId'] : (row[field] as { readonly id: number } | undefined)?.id;
}
