import type { PatchStep } from './patch-step.ts';

/** Members that no patch changes. */
const untouched = new Set(['_info', 'id']);

/**
 * The steps that make one version of a record of another: what was changed is replaced, what is gone or null is removed.
 * References are named by their id alone, lists and custom fields are sent whole (evidence: patch/form).
 */
export function patchSteps<T extends object>(before: T, after: T): PatchStep[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => !untouched.has(name))
    .flatMap((name) => stepFor(name, memberOf(before, name), memberOf(after, name)));
}

/** The steps for members with their new values. */
export function stepsFor(changes: object): PatchStep[] {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return given.map(([path, value]) => (value === null ? { op: 'remove', path } : { op: 'replace', path, value }));
}

function memberOf(record: object, name: string): unknown {
  return (record as Record<string, unknown>)[name] ?? null;
}

function stepFor(path: string, before: unknown, after: unknown): PatchStep[] {
  if (isEqual(before, after)) return [];
  return after === null ? [{ op: 'remove', path }] : [{ op: 'replace', path, value: sent(after) }];
}

/** Of a reference its id says all; what else it holds is the server's to tell. */
function sent(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return 'id' in value && value.id != null ? { id: value.id } : value;
}

/** References are the same when they name the same record. */
function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(sent(a)) === JSON.stringify(sent(b));
}
