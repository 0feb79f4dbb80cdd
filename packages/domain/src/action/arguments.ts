import type { Catalogue, Field, FieldRule } from '@reeve/catalogue';
import type { Json } from '@reeve/store';
import { checkKind } from '../body/check-kind.ts';
import { type Converted, convertScalar, isEmptied } from '../body/convert-value.ts';
import { isObject, readMembers } from '../body/members.ts';
import { readReference } from '../body/reference-input.ts';
import { type Fault, type FieldError, refuse } from '../fault.ts';
import { referenceDisplayName, resourceName } from '../resource-name.ts';
import type { Unit } from '../unit/unit.ts';
import { targetTable } from '../write/check/target-table.ts';

/** The body of an action, by field name: scalars as stored, references, objects and lists as they were sent. */
export type Arguments = Readonly<Record<string, unknown>>;

/**
 * Reads the body of an action against its model: unknown members, values of the wrong kind and missing required fields
 * are refused as for a record (evidence: validation/in-bodies-of-actions).
 */
export function readArguments(modelName: string, body: unknown, catalogue: Catalogue): Arguments {
  if (!isObject(body)) refuse({ kind: 'malformed body', message: 'The request body must be a JSON object.' });
  const model = catalogue.model(modelName);
  const found: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  const resource = resourceName(modelName);
  for (const [field, value] of readMembers(model, body, catalogue)) {
    const converted = readArgument(field, value, model.rules.get(field.name));
    if ('value' in converted) found[field.name] = converted.value;
    else errors.push({ ...converted, resource, field: field.name });
  }
  const missing = model.fields.filter((field) => field.required === true && (found[field.name] ?? null) === null);
  errors.push(...missing.map((field) => missingField(field, resource)));
  if (errors.length > 0) refuse({ kind: 'fields refused', resource, errors });
  return found;
}

function readArgument(field: Field, value: unknown, rules: readonly FieldRule[] | undefined): Converted {
  if (field.type === 'reference') return { value: readable(field, value) as Json };
  if (field.type === 'list' || field.type === 'object') checkKind(field, value);
  return convertScalar(field, value, field.name, rules);
}

function readable(field: Field, sent: unknown): unknown {
  const value = isEmptied(field, sent) ? null : sent;
  readReference(field, value, field.name);
  return value;
}

function missingField(field: Field, resource: string): FieldError {
  const name = field.type === 'reference' ? `${field.name}/id` : field.name;
  return {
    code: 'MissingRequiredField',
    message: `The ${name} field is required.`,
    resource,
    field: field.name,
  };
}

/** The ids of a list argument; an empty list where it was not sent. Anything but whole numbers is refused. */
export function idList(value: unknown, name: string): number[] {
  if (value === undefined || value === null) return [];
  const whole = Array.isArray(value) && value.every((each) => Number.isInteger(each) && each > 0 && each < 2 ** 31);
  if (whole && value.length <= 1000) return [...new Set(value as number[])];
  return refuse({
    kind: 'value not converted',
    message: `Error converting value ${JSON.stringify(value).slice(0, 80)} to type 'System.Collections.Generic.List\`1[System.Int32]'.`,
    path: name,
  });
}

/** The id of what an argument refers to, by id, identifier or name; null where it refers to nothing. */
export async function referredId(modelName: string, name: string, args: Arguments, unit: Unit): Promise<number | null> {
  const field = unit.schema.catalogue.model(modelName).byName.get(name);
  const type = unit.schema.catalogue.reference(field?.of ?? '');
  if (field === undefined || type === undefined) throw new Error(`${modelName}.${name} is no reference.`);
  const input = readReference(field, args[name], name);
  if (input.by === 'nothing') return null;
  const table = targetTable(type, unit);
  const key = input.by === 'id' ? 'id' : type.keys.find((each) => each.key === input.by)?.field;
  const wanted = input.by === 'id' ? input.id : input.text;
  const [found] = key === undefined ? [] : await unit.records.select(table, { [key]: wanted }, { limit: 1 });
  return found?.id ?? refuse(notFound(modelName, field, type.name, input.by, wanted));
}

function notFound(modelName: string, field: Field, type: string, by: string, wanted: string | number): Fault {
  const resource = resourceName(modelName);
  const message = `${referenceDisplayName(type)} ${wanted} not found`;
  return {
    kind: 'fields refused',
    resource,
    errors: [{ code: 'NotFound', message, resource, field: `${field.name}/${by}` }],
  };
}
