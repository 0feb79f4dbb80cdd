import type { Field } from '@reeve/catalogue';
import { refuse } from '../fault.ts';
import { isEmptied } from './convert-value.ts';
import { checkElements, isObject } from './members.ts';
import type { PatchOperation } from './patch-operations.ts';

/** Lists and objects of our own, which operations change in place: a copy for each would cost their square. */
type Parts = { [name: string]: unknown };

/**
 * Applies the operations of one field to its present value, in order, and answers the value as a body would send it;
 * what is handed in stays as it is. `add` at any index of a list appends (evidence: patch/append). Steps into a
 * reference make a reference of just that key (evidence: patch/into-references).
 */
export function patchedValue(field: Field, present: unknown, operations: readonly PatchOperation[]): unknown {
  let value = structuredClone(present);
  for (const operation of operations) value = patchOnce(field, value, operation);
  return value;
}

function patchOnce(field: Field, present: unknown, { op, below, value }: PatchOperation): unknown {
  if (below.length === 0) return wholeValue(field, present, op, value);
  if (field.type === 'reference') return { [below.join('/')]: value };
  if (field.type === 'list') return patchList(Array.isArray(present) ? present : [], op, below, value);
  if (field.type === 'object' || field.type === 'json') return patchMember(partsOf(present), op, below, value);
  return refuse({
    kind: 'patch refused',
    message: `The path '${[field.name, ...below].join('/')}' leads into a value that has no parts.`,
  });
}

function partsOf(value: unknown): Parts {
  return isObject(value) ? value : {};
}

function wholeValue(field: Field, present: unknown, op: PatchOperation['op'], value: unknown): unknown {
  if (field.type !== 'list' || value === null || isEmptied(field, value)) return structuredClone(value);
  if (Array.isArray(value)) return copied(field, value);
  if (op === 'add' && isObject(value)) return appended(Array.isArray(present) ? present : [], value);
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

/** A list that is too long is refused before other operations take elements out of it: each moves what stands behind. */
function copied(field: Field, list: unknown[]): unknown[] {
  checkElements(list.length, field.name);
  return structuredClone(list);
}

function appended(list: unknown[], value: unknown): unknown[] {
  list.push(structuredClone(value));
  return list;
}

function patchList(list: unknown[], op: PatchOperation['op'], below: readonly string[], value: unknown): unknown[] {
  const [step = '', ...deeper] = below;
  if (op === 'add' && deeper.length === 0 && /^(\d+|-)$/.test(step)) return appended(list, value);
  const at = Number(step);
  if (!/^\d+$/.test(step) || at >= list.length)
    refuse({ kind: 'patch refused', message: `There is no element '${step}' in a list of ${list.length}.` });
  if (op === 'remove' && deeper.length === 0) list.splice(at, 1);
  else list[at] = deeper.length === 0 ? structuredClone(value) : patchMember(partsOf(list[at]), op, deeper, value);
  return list;
}

function patchMember(parts: Parts, op: PatchOperation['op'], below: readonly string[], value: unknown): Parts {
  const [name = '', ...deeper] = below;
  const [next] = deeper;
  if (next === 'id' || next === 'name') put(parts, name, { [next]: value });
  else if (next !== undefined) put(parts, name, patchMember(partsOf(own(parts, name)), op, deeper, value));
  else if (op === 'remove') delete parts[name];
  else put(parts, name, structuredClone(value));
  return parts;
}

/** A member of the object itself: `constructor` leads to nothing. */
function own(parts: Parts, name: string): unknown {
  return Object.hasOwn(parts, name) ? parts[name] : undefined;
}

/** Defined, not assigned: `__proto__` is a name like any other. */
function put(parts: Parts, name: string, value: unknown): void {
  Object.defineProperty(parts, name, { value, writable: true, enumerable: true, configurable: true });
}
