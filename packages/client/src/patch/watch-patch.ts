import type { ClientWarning } from '../observe/client-hooks.ts';
import type { PatchStep } from './patch-step.ts';

/**
 * Where a step goes into an object by another member than its id, which may be answered 200 and change nothing (developer
 * guide 2025, Patch): `company/identifier`.
 */
export function warnOfPaths(steps: readonly PatchStep[], path: string): ClientWarning[] {
  return steps
    .map((step) => step.path.replace(/^\//, ''))
    .filter((step) => step.includes('/') && !/\/id$/.test(step) && !/\/-?\d+/.test(step))
    .map((step) => ({
      kind: 'patch inside a reference',
      path,
      message: `"${step}" may be answered 200 and change nothing: replace "${step.split('/')[0]}" as a whole.`,
    }));
}

/** Compares what a patch set with what was answered: a plain value that is another one was not taken. */
export function warnOfEffect(steps: readonly PatchStep[], answer: unknown, path: string): ClientWarning[] {
  if (typeof answer !== 'object' || answer === null) return [];
  const shown = answer as Record<string, unknown>;
  return steps
    .map((step) => ({ ...step, path: step.path.replace(/^\//, '') }))
    .filter(({ op, path: name, value }) => op === 'replace' && !name.includes('/') && isOtherwise(value, shown[name]))
    .map((step) => ({
      kind: 'patch without effect',
      path,
      message: `"${step.path}" was answered as success, and is not what was sent.`,
    }));
}

/** Texts of dates and numbers have several forms, and lists are ordered anew: they are not compared. */
function isOtherwise(sent: unknown, shown: unknown): boolean {
  if (typeof sent === 'boolean') return shown !== undefined && shown !== sent;
  if (typeof sent === 'number') return Number(shown) !== sent;
  if (typeof sent === 'string') return typeof shown === 'string' && !isDate(sent) && shown.trim() !== sent.trim();
  const id = idOf(sent);
  return id !== undefined && idOf(shown) !== id;
}

function idOf(value: unknown): number | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? Number(value.id) : Number.NaN;
  return Number.isNaN(id) ? undefined : id;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(text);
}
