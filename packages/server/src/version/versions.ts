import type { Catalogue, OlderVersion } from '@reeve/catalogue';

/** What an `Accept` header asks for. */
export type AskedVersion =
  | { readonly kind: 'newest' }
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'unknown'; readonly text: string };

const parameter = /;\s*version\s*=\s*"?([^;,"\s]*)/i;
/** Forms from before releases gave their names: `v2015_3`, `3.0.0`. */
const old = /^v?\d+([._]\d+)*$/;
const release = /^20\d\d\.\d{1,2}$/;
/** Releases of so many years after the last one known are believed to be there. */
const yearsAhead = 10;

/**
 * Reads the version out of an `Accept` header (evidence: versions/accept, versions/old-forms). None, and the forms from
 * before 2019 (`v2015_3`, `3.0.0`), ask for the newest; a release that is newer than that is unknown, as is what has no such form. Where the
 * newest is the last that was published when this was written (`isLast`), releases of the ten years after it ask for it too (evidence: versions/unknown,
 * versions/later).
 */
export function askedVersion(accept: string | undefined, newest: string, isLast = true): AskedVersion {
  const text = accept === undefined || !accept.includes('ersion') ? undefined : parameter.exec(accept)?.[1];
  if (text === undefined || text === newest || (old.test(text) && !release.test(text))) return { kind: 'newest' };
  if (!release.test(text)) return { kind: 'unknown', text };
  if (compareVersions(text, newest) > 0)
    return isLast && yearOf(text) < yearOf(newest) + yearsAhead ? { kind: 'newest' } : { kind: 'unknown', text };
  return { kind: 'version', version: text };
}

function yearOf(version: string): number {
  return Number(version.split('.')[0]);
}

/** Which of two releases comes first: below zero, zero, above zero. */
export function compareVersions(a: string, b: string): number {
  const [yearA = 0, numberA = 0] = a.split('.').map(Number);
  const [yearB = 0, numberB = 0] = b.split('.').map(Number);
  return yearA - yearB || numberA - numberB;
}

/**
 * The older version that a release is served as: the newest one that is known and not newer than it, for a model stays
 * until the release that changes it (evidence: versions/model-until-changed); before the oldest that is known, that
 * one. Null: the newest.
 */
export function servedAs(catalogue: Catalogue, version: string): OlderVersion | null {
  if (compareVersions(version, catalogue.version) >= 0) return null;
  const known = [...catalogue.older].sort((a, b) => compareVersions(a.version, b.version));
  return known.findLast((each) => compareVersions(each.version, version) <= 0) ?? known[0] ?? null;
}
