import type { Draft } from '../../unit/draft.ts';

/**
 * Empties what a record has of the company that it leaves, so that it is taken of the next one. What the caller sends stays,
 * but for what a replacing body repeats. Nothing where the company is the same, or there was none.
 */
export function forgetCompany(draft: Draft, keys: readonly string[]): void {
  const { before, after } = draft;
  if (before?.['company'] == null || !draft.changed('company')) return;
  for (const key of keys) {
    const isRepeated = draft.how === 'replace' && after[key] === before[key];
    if (!draft.sent.has(key) || isRepeated) after[key] = null;
  }
}
