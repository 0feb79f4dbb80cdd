import type { Operation } from '@reeve/catalogue';
import type { Schema } from '@reeve/store';
import { refuseCall } from '../fault/server-fault.ts';
import type { ServedRelease } from '../version/served-release.ts';
import { isServed } from '../version/versioned-catalogue.ts';
import { versionedSchema } from '../version/versioned-schema.ts';
import { askedVersion, servedAs } from '../version/versions.ts';
import type { Routed } from './find-operation.ts';
import type { Stage } from './stage.ts';

/** A request with the models of the version that it asked for. What the server writes itself is the newest's all the same. */
export interface Versioned extends Routed {
  readonly schema: Schema;
}

/** The stage that chooses the version: refuses `version refused`, and `unknown endpoint` for what it does not have. */
export function versioning(schema: Schema, release: ServedRelease): Stage<Routed, Versioned> {
  return {
    name: 'choose version',
    does: (given) => ({ ...given, schema: inVersion(given.request.headers.accept, given.operation, schema, release) }),
  };
}

/**
 * Gives a call the models of the version in its `Accept` header (evidence: versions/accept), and refuses operations
 * that this version does not have. Without one it is the release that the server serves. A version that is not known, or
 * newer than that release, is refused (evidence: versions/unknown).
 */
function inVersion(accept: string | undefined, operation: Operation, schema: Schema, release: ServedRelease): Schema {
  const asked = askedVersion(accept, release.version, release.older === null);
  if (asked.kind === 'unknown') return refuseVersion(asked.text, release.version);
  const older = asked.kind === 'newest' ? release.older : servedAs(schema.catalogue, asked.version);
  const has = older === null ? operation.onlyIn === undefined : isServed(operation, older);
  if (!has) refuseCall({ kind: 'unknown endpoint' });
  return older === null ? schema : versionedSchema(schema, older);
}

function refuseVersion(text: string, current: string): never {
  return refuseCall({
    kind: 'version refused',
    message: `The version '${text.slice(0, 40)}' is not known; the current version is ${current}. Check your accept header to make sure you are using the correct version.`,
  });
}
