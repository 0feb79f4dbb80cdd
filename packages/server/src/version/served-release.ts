import type { OlderVersion } from '@reeve/catalogue';
import type { Schema } from '@reeve/store';
import { knownVersions } from './diff-versions.ts';
import { versionedSchema } from './versioned-schema.ts';

/** The release that a server serves as the newest one: what is asked without a version, and the most that may be asked. */
export interface ServedRelease {
  /** `2022.1`. */
  readonly version: string;
  /** Its models; storage and what the server writes are the newest's. */
  readonly schema: Schema;
  /** How it differs from the newest that the catalogue has; null: not at all. */
  readonly older: OlderVersion | null;
}

/** A release that a server cannot serve, since the catalogue does not have it. */
export class ReleaseUnknown extends Error {
  override readonly name = 'ReleaseUnknown';
}

/** The release of that name (evidence: versions/older-installations). Raises `ReleaseUnknown`. */
export function servedRelease(version: string, schema: Schema): ServedRelease {
  const known = knownVersions(schema.catalogue);
  if (!known.includes(version))
    throw new ReleaseUnknown(`--release must be one of ${known.join(', ')}, not "${version}".`);
  const older = schema.catalogue.older.find((each) => each.version === version) ?? null;
  return { version, older, schema: older === null ? schema : versionedSchema(schema, older) };
}
