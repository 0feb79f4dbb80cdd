import type { Field, Model } from '@reeve/catalogue';
import { refuse } from '../fault.ts';
import { isObject, type JsonObject } from './members.ts';

/** One operation of a patch, its path taken apart. */
export interface PatchOperation {
  readonly op: 'add' | 'replace' | 'remove';
  readonly field: Field;
  /** The steps below the field: `id` of `status/id`; `1`, `value` of `communicationItems/1/value`. */
  readonly below: readonly string[];
  readonly value: unknown;
}

/**
 * Reads the operations of a patch (evidence: patch/form, patch/paths): an array of `{op, path, value}`, op in any case,
 * path with or without a leading slash and case-sensitive (evidence: patch/case).
 */
export function readPatch(model: Model, body: unknown): PatchOperation[] {
  if (!Array.isArray(body)) {
    refuse({
      kind: 'value not converted',
      message:
        "Cannot deserialize the current JSON object into type 'System.Collections.Generic.List`1[ConnectWise.Apis.v3_0.v2015_3.Common.Models.PatchOperation]' because the type requires a JSON array (e.g. [1,2,3]) to deserialize correctly.",
      path: '',
    });
  }
  return body.map((operation, at) => readOperation(model, operation, `[${at}]`));
}

function readOperation(model: Model, operation: unknown, path: string): PatchOperation {
  if (!isObject(operation))
    refuse({
      kind: 'value not converted',
      message: `Error converting value ${JSON.stringify(operation)} to type 'PatchOperation'.`,
      path,
    });
  checkMembers(operation, path);
  const op = member(operation, 'op').toLowerCase();
  if (op !== 'add' && op !== 'replace' && op !== 'remove')
    refuse({ kind: 'patch refused', message: `The operation '${op}' is not supported; use add, replace or remove.` });
  const written = member(operation, 'path');
  const [name = '', ...below] = written.replace(/^\//, '').replace(/\/$/, '').split('/');
  const field = model.byName.get(name);
  if (field === undefined || field.hidden === true)
    refuse({
      kind: 'patch refused',
      message: `The path '${written}' is not valid for the object of type '${model.name}'.`,
    });
  return { op, field, below, value: op === 'remove' ? null : operationValue(operation) };
}

function checkMembers(operation: JsonObject, path: string): void {
  for (const name of Object.keys(operation)) {
    if (!['op', 'path', 'value', 'from'].includes(name.toLowerCase())) {
      refuse({ kind: 'unknown member', member: name, model: 'PatchOperation', path: `${path}.${name}` });
    }
  }
}

function member(operation: JsonObject, name: string): string {
  const key = Object.keys(operation).find((each) => each.toLowerCase() === name);
  const value = key === undefined ? undefined : operation[key];
  if (typeof value !== 'string' || value === '')
    refuse({ kind: 'patch refused', message: `Every operation needs a text "${name}".` });
  return value;
}

function operationValue(operation: JsonObject): unknown {
  const key = Object.keys(operation).find((each) => each.toLowerCase() === 'value');
  return key === undefined ? null : operation[key];
}

/**
 * Applies the operations below a field to its present value, in order, and answers the value as a body would send it.
 * `add` at any index of a list appends (evidence: patch/append). Steps into a reference make a reference of just that
 * key (evidence: patch/into-references).
 */
export function patchedValue(field: Field, present: unknown, operations: readonly PatchOperation[]): unknown {
  return operations.reduce((value, operation) => patchOnce(field, value, operation), present);
}

function patchOnce(field: Field, present: unknown, { op, below, value }: PatchOperation): unknown {
  if (below.length === 0) return wholeValue(field, present, op, value);
  if (field.type === 'reference') return { [below.join('/')]: value };
  if (field.type === 'list') return patchList(Array.isArray(present) ? present : [], op, below, value);
  if (field.type === 'object' || field.type === 'json')
    return patchMember(isObject(present) ? present : {}, op, below, value);
  return refuse({
    kind: 'patch refused',
    message: `The path '${[field.name, ...below].join('/')}' leads into a value that has no parts.`,
  });
}

function wholeValue(field: Field, present: unknown, op: PatchOperation['op'], value: unknown): unknown {
  if (field.type !== 'list' || value === null) return value;
  if (Array.isArray(value)) return value;
  if (op === 'add' && isObject(value)) return [...(Array.isArray(present) ? present : []), value];
  return refuse({
    kind: 'patch refused',
    message: `Could not cast or convert from ${systemType(value)} to ConnectWise.Apis.v3_0.v2015_3.Common.Models.${field.of}[].`,
  });
}

function systemType(value: unknown): string {
  if (typeof value === 'string') return 'System.String';
  if (typeof value === 'boolean') return 'System.Boolean';
  return typeof value === 'number'
    ? Number.isInteger(value)
      ? 'System.Int64'
      : 'System.Double'
    : 'Newtonsoft.Json.Linq.JObject';
}

function patchList(
  list: readonly unknown[],
  op: PatchOperation['op'],
  below: readonly string[],
  value: unknown,
): unknown[] {
  const [step = '', ...deeper] = below;
  if (op === 'add' && deeper.length === 0 && /^(\d+|-)$/.test(step)) return [...list, value];
  const at = Number(step);
  if (!/^\d+$/.test(step) || at >= list.length)
    refuse({ kind: 'patch refused', message: `There is no element '${step}' in a list of ${list.length}.` });
  if (op === 'remove' && deeper.length === 0) return list.filter((_, index) => index !== at);
  const element = list[at];
  const next = deeper.length === 0 ? value : patchMember(isObject(element) ? element : {}, op, deeper, value);
  return list.map((each, index) => (index === at ? next : each));
}

function patchMember(
  object: JsonObject,
  op: PatchOperation['op'],
  below: readonly string[],
  value: unknown,
): JsonObject {
  const [name = '', ...deeper] = below;
  if (deeper.length > 0) {
    const inner = object[name];
    return {
      ...object,
      [name]:
        deeper[0] === 'id' || deeper[0] === 'name'
          ? { [deeper[0]]: value }
          : patchMember(isObject(inner) ? inner : {}, op, deeper, value),
    };
  }
  if (op !== 'remove') return { ...object, [name]: value };
  const { [name]: _, ...rest } = object;
  return rest;
}
