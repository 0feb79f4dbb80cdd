import { globSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from '../../packages/catalogue/src/catalogue.ts';
import { entryOf } from '../../packages/server/src/operation/registry.ts';
import { findCollectionFacts } from './collection-facts.ts';
import type { Coverage, FindEntry } from './state-of.ts';

const root = join(import.meta.dirname, '../..');

/** Where operations of their own are declared: the lists of them left out, which name what others declare. */
const declaring = ['packages/domain/src/**/*.ts', 'packages/server/src/operation/**/*.ts'];
const lists = /(\.test|\/actions|\/all-actions|\/registry|\/index)\.ts$/;

/** Everything that the page follows from. */
export async function findCoverage(): Promise<Coverage> {
  const catalogue = loadCatalogue();
  return { catalogue, entryOf: await findEntries(), facts: await findCollectionFacts(catalogue) };
}

/** The registry's entries, each with the file that declares it. */
async function findEntries(): Promise<FindEntry> {
  const files = new Map<string, string>();
  for (const file of globSync(declaring, { cwd: root }).sort()) {
    if (lists.test(file)) continue;
    const exported: Record<string, unknown> = await import(join(root, file));
    for (const value of Object.values(exported).flat()) if (hasKey(value)) files.set(value.key, file);
  }
  return (operation) => {
    const entry = entryOf(operation);
    const file = files.get(`${operation.method} ${operation.path}`);
    return entry === undefined ? undefined : { missing: entry.missing, isRefused: entry.isRefused, file };
  };
}

function hasKey(value: unknown): value is { readonly key: string } {
  return typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string';
}
