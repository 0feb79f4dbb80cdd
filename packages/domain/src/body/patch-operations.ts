import type { Field, Model } from '@reeve/catalogue';
import { refuse } from '../fault.ts';
import { isObject, type JsonObject } from './members.ts';

/** The most operations that a patch may have (evidence: validation/limits). */
const mostOperations = 10_000;

/** The most steps that a path may have: as many as a body may have levels (evidence: validation/limits). */
const mostSteps = 64;

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
 * path with or without a leading slash and case-sensitive (evidence: patch/case). Neither operations nor steps are
 * without end (evidence: validation/limits).
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
  if (body.length > mostOperations)
    refuse({ kind: 'patch refused', message: `A patch takes at most ${mostOperations} operations.` });
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
  const [name = '', ...below] = written
    .replace(/^\//, '')
    .replace(/\/$/, '')
    .split('/', mostSteps + 1);
  if (below.length >= mostSteps) refuse({ kind: 'patch refused', message: `A path takes at most ${mostSteps} steps.` });
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
