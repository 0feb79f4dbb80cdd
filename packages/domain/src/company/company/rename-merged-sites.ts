import type { RowOf } from '@reeve/store';
import type { Unit } from '../../unit/unit.ts';
import { sites } from '../site/site-address.ts';

/** How long the name of a site may be. */
const longest = 50;

/**
 * Sites that came with another company and are called as one that is there already have that company's identifier after their
 * name: `Main (OLD)`. The name of a site is there once in a company (evidence: companies/merged-sites).
 */
export async function renameMergedSites(
  identifier: string,
  came: readonly Pick<RowOf<typeof sites>, 'id' | 'name'>[],
  company: number,
  unit: Unit,
): Promise<void> {
  const theirs = new Set(came.map(({ id }) => id));
  const there = (await unit.select(sites, { company })).filter(({ id }) => !theirs.has(id));
  const taken = new Set(there.map(({ name }) => (name ?? '').toLowerCase()));
  for (const { id, name } of came) {
    if (name === null) continue;
    const free = freeName(name, identifier, taken);
    if (free !== name) await unit.updateColumns(sites, id, { name: free });
    taken.add(free.toLowerCase());
  }
}

function freeName(name: string, identifier: string, taken: ReadonlySet<string>): string {
  for (let at = 0; ; at += 1) {
    const after = at === 0 ? '' : ` (${identifier}${at === 1 ? '' : ` ${at}`})`;
    const free = name.slice(0, longest - after.length) + after;
    if (!taken.has(free.toLowerCase())) return free;
  }
}
